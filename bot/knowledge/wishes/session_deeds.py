"""How people say where they are in a session: done, on to another, back, paused, stopped."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from bot.knowledge.loading.entries import read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import HEARD
from bot.knowledge.wishes.move_wishes import ThingPatterns

SessionDeed = Literal[
    "done_named",
    "done_too",
    "done_all",
    "done_but",
    "done_both",
    "done_routine",
    "done_over",
    "part_done",
    "not_done",
    "go_to",
    "back_one",
    "again",
    "put_right",
    "pause",
    "stop",
    "stop_after",
    "resume",
    "restart",
    "restore",
    "not_from_it",
    "one_more",
]
DEEDS: tuple[SessionDeed, ...] = (
    *("done_named", "done_too", "done_all", "done_but", "done_both", "done_routine"),
    "done_over",
    *("part_done", "not_done"),
    *("go_to", "back_one", "again", "put_right", "pause", "stop"),
    *("stop_after", "resume", "restart"),
    *("restore", "not_from_it", "one_more"),
)


class SessionMovePatterns(ThingPatterns):
    """Patterns of a move in the session."""


@lru_cache
def load_session_moves(
    path: Path = HEARD / "wishes" / "session_moves.yml",
) -> dict[str, SessionMovePatterns]:
    """Return the patterns by what is done. Raises `KnowledgeError` for another name."""
    known = read_entries(path, SessionMovePatterns)
    for name in known:
        if name not in DEEDS:
            raise KnowledgeError(path, name, "no move of a session", DEEDS)
    return known
