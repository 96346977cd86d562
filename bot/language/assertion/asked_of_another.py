"""What is asked of somebody's illness ("is my mum having a stroke?"); what follows is theirs."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.vocabulary.reader_words import reader_words

_BEGINS = reader_words("asked_of_another", "begins")
_HAS = reader_words("asked_of_another", "has")


def asks_about_illness(norms: Sequence[str], start: int, end: int) -> bool:
    """Return whether a sentence asks what somebody has; whom it names is for the caller."""
    asks = norms[start] in _BEGINS and norms[end - 1] == "?"
    return asks and not _HAS.isdisjoint(norms[start + 1 : end])
