"""What is said in the conversation about the weeks, and how changes of a plan are told."""

from __future__ import annotations

from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import filled

TALK_WORDS = SHOWN / "staying" / "talk_words.yml"


def talk_words(name: str, **places: str) -> str:
    """Return one sentence with its places filled. Raises `KeyError`."""
    return filled(TALK_WORDS, name, **places)


PLAN_NEWS = SHOWN / "staying" / "plan_news.yml"


def plan_news(name: str, **places: str) -> str:
    """Return one sentence with its places filled. Raises `KeyError`."""
    return filled(PLAN_NEWS, name, **places)
