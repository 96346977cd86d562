"""The half sentences with which a reply begins."""

from __future__ import annotations

from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import filled

ACKNOWLEDGEMENTS = SHOWN / "conversation" / "acknowledgements.yml"


def acknowledgement(name: str, **facts: str) -> str:
    """Return one half sentence, `{news}` and `{facts}` filled. Raises `KeyError`."""
    return filled(ACKNOWLEDGEMENTS, name, **facts)
