"""How people say where they are in a session: done, on to another, back, paused, stopped."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import HEARD
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.move_wishes import THING

SessionDeed = Literal[
    "done_named",
    "done_all",
    "done_routine",
    "done_over",
    "not_done",
    "go_to",
    "back_one",
    "again",
    "put_right",
    "pause",
    "stop",
    "resume",
    "restart",
    "restore",
]
DEEDS: tuple[SessionDeed, ...] = (
    *("done_named", "done_all", "done_routine", "done_over", "not_done", "go_to", "back_one"),
    *("again", "put_right", "pause", "stop", "resume", "restart", "restore"),
)


class SessionMovePatterns(Entry):
    """Patterns of a move in the session; `%thing%` stands for what names an exercise.

    `before` are words in front that make it none.
    """

    patterns: tuple[str, ...]
    before: str = "(?!)"

    @cached_property
    def compiled(self) -> tuple[re.Pattern[str], ...]:
        """Return the patterns, compiled."""
        named = f"(?P<thing>{spoken('thing_of_wish').pattern})"
        return tuple(re.compile(one.replace(THING, named), re.IGNORECASE) for one in self.patterns)

    @cached_property
    def no_move(self) -> re.Pattern[str]:
        """Return what in front of it makes it none."""
        return re.compile(self.before, re.IGNORECASE)


@lru_cache
def load_session_moves(
    path: Path = HEARD / "wishes" / "session_moves.yml",
) -> dict[str, SessionMovePatterns]:
    """Return the patterns by what is done. Raises `KnowledgeError` for another name."""
    known = read_entries(path, SessionMovePatterns)
    for name in known:
        if name not in DEEDS:
            raise KnowledgeError(path.name, name, "no move of a session", DEEDS)
    return known
