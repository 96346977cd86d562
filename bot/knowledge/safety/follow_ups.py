"""What people say after an urgent answer, as patterns of words."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD
from bot.knowledge.safety.word_patterns import Reading

Talk = Literal[
    "emergency",
    "theirs",
    "today",
    "distress",
    "violence",
    "release",
    "look",
    "question",
    "raises",
    "denies",
    "times",
]


class FollowUp(Entry):
    """One kind of reply; `intents` are further ways to know it, `whole` fits all of a message.

    `unless` holds patterns that take the kind back in their clause. `becomes` names the flag that
    a sign for today is raised to, where it is another one. `of` names the flags whose sign the
    words of the talk "denies" deny.
    """

    talk: tuple[Talk, ...]
    patterns: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    intents: tuple[str, ...] = ()
    whole: bool = False
    becomes: str | None = None
    of: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def load_follow_ups() -> dict[str, FollowUp]:
    """Return the kinds in the order they are tried. Raises `KnowledgeError`."""
    return read_entries(HEARD / "safety" / "follow_ups.yml", FollowUp)


@lru_cache(maxsize=1)
def follow_up_patterns() -> dict[str, Reading]:
    """Return the patterns of each kind.

    Raises `KnowledgeError` for a pattern that names an unknown class or cannot be read.
    """
    return {
        kind: Reading.of(("follow_ups.yml", kind), entry.patterns, entry.unless, entry.whole)
        for kind, entry in load_follow_ups().items()
    }
