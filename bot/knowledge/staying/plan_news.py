"""How changes of a plan are told."""

from __future__ import annotations

from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import filled

PLAN_NEWS = SHOWN / "staying" / "plan_news.yml"


def plan_news(name: str, **places: str) -> str:
    """Return one sentence with its places filled. Raises `KeyError`."""
    return filled(PLAN_NEWS, name, **places)
