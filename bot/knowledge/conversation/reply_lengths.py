"""How many words a message may have and still be taken for an answer, a question or half a sign."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic import PositiveInt

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT


class ReplyLength(Entry):
    """A number of words and why it is that many."""

    words: PositiveInt
    reason: str


@lru_cache
def load_reply_lengths(
    path: Path = CONTENT / "conversation" / "reply_lengths.yml",
) -> dict[str, ReplyLength]:
    """Return the lengths by name. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, ReplyLength)


def is_within(text: str, name: str) -> bool:
    """Return whether a text has no more words than that. Raises `KeyError` for an unknown name."""
    return len(text.split()) <= load_reply_lengths()[name].words
