"""Moments of the day that the exercises may hang on: "after your tea, in the morning"."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown
from bot.knowledge.staying.talk_words import talk_words

AFTER = "after"
BEFORE = "before"
WHILE = "while"
ANY_PART = "day"  # of the day: none is told
_SEPARATOR = "/"


class MomentAnchor(Entry):
    """What is done each day; `part` is the part of the day that it says by itself."""

    words: tuple[Heard, ...]
    name: Shown
    doing: Shown
    part: str | None = None


@lru_cache
def load_day_moments(
    path: Path = CONTENT / "staying" / "day_moments.yml",
) -> dict[str, MomentAnchor]:
    """Return the anchors by id. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, MomentAnchor)


def moment_key(part: str, how: str, anchor: str) -> str:
    """Name a moment by its part of the day, and what comes before, after or beside it."""
    return _SEPARATOR.join((part or ANY_PART, how, anchor))


def moment_in_words(key: str) -> str:
    """Return a moment as it is said: "in the morning, after your tea"."""
    part, how, name = key.split(_SEPARATOR)
    anchor = load_day_moments().get(name)
    if anchor is None:
        return talk_words(f"moment_{part}")
    beside = talk_words(f"moment_{how}", moment=anchor.doing if how == WHILE else anchor.name)
    return ", ".join([*([talk_words(f"moment_{part}")] if part != ANY_PART else []), beside])
