"""How long a message may be, and how sure or like, to be taken for an answer or half a sign."""

from __future__ import annotations

from bot.knowledge.loading.language import CONTENT
from bot.knowledge.vocabulary.reading_limits import load_reading_limits

REPLIES = CONTENT / "conversation" / "reply_limits.yml"


def counted(name: str) -> int:
    """Return a number of words, letters or minutes. Raises `KeyError` for an unknown name."""
    return load_reading_limits(REPLIES)[name].counted[0]


def is_within(text: str, name: str) -> bool:
    """Return whether a text has no more words than that. Raises `KeyError` for an unknown name."""
    return len(text.split()) <= counted(name)


def enough(name: str) -> float:
    """Return from which share something counts. Raises `KeyError` when there is none so named."""
    found = load_reading_limits(REPLIES)[name].number
    if found is None:
        raise KeyError(name)
    return found
