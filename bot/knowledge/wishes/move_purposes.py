"""What a move is good for, as people ask for one: "something for getting out of the chair"."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.exercises.exercises import require_exercises
from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD


class MovePurpose(Entry):
    """`pattern` is how it is asked for, `moves` what serves it, best first."""

    pattern: str
    moves: tuple[str, ...]

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """Return the pattern, compiled."""
        return re.compile(self.pattern, re.IGNORECASE)


@lru_cache
def load_move_purposes(
    path: Path = HEARD / "wishes" / "move_purposes.yml",
) -> dict[str, MovePurpose]:
    """Return the purposes. Raises `KnowledgeError` for an unknown move."""
    known = read_entries(path, MovePurpose)
    for purpose in known.values():
        require_exercises(path, purpose.id, purpose.moves)
    return known


def move_for(words: str) -> str:
    """Return the move that serves what the words name, "" for none."""
    fitting = (one for one in load_move_purposes().values() if one.compiled.search(words))
    return next((one.moves[0] for one in fitting), "")
