"""On how many days something was done, as people say it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic import Field

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard
from bot.knowledge.loading.whole_words import holds_one


class DoneWords(Entry):
    """Phrases, and the share of the days they mean."""

    words: tuple[Heard, ...]
    share: float = Field(ge=0, le=1)


@lru_cache
def load_done_words(
    path: Path = CONTENT / "staying" / "done_words.yml",
) -> tuple[DoneWords, ...]:
    """Return the rows, the first that fits counts. Raises `KnowledgeError` when refused."""
    return tuple(read_entries(path, DoneWords).values())


def share_done(text: str) -> float | None:
    """Return the share of the days that a text tells of, None where it tells of none."""
    said = text.casefold()
    return next((row.share for row in load_done_words() if holds_one(row.words, said)), None)
