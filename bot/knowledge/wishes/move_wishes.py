"""How people say that a move is to go, to be swapped, to come back or to come first."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal, get_args

from bot.knowledge.exercises.exercise import Direction, Exercise, Kind, Position
from bot.knowledge.exercises.exercises import require_exercises
from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import HEARD
from bot.knowledge.vocabulary.spoken_patterns import spoken

Deed = Literal["out", "swap", "back_in", "for_purpose", "first", "only", "easier", "rounds"]
WITH_MOVE: tuple[Deed, ...] = get_args(Deed)
THING = "%thing%"


class ThingPatterns(Entry):
    """Patterns with `%thing%` for what names a move; `before` are words in front that undo them."""

    patterns: tuple[str, ...]
    before: str = "(?!)"

    @cached_property
    def compiled(self) -> tuple[re.Pattern[str], ...]:
        """Return the patterns, compiled."""
        named = f"(?P<thing>{spoken('thing_of_wish').pattern})"
        return tuple(re.compile(one.replace(THING, named), re.IGNORECASE) for one in self.patterns)

    @cached_property
    def undone(self) -> re.Pattern[str]:
        """Return what in front of it makes it none."""
        return re.compile(self.before, re.IGNORECASE)


class MoveWishPatterns(ThingPatterns):
    """How a wish about a move is put; the file says what the keys mean."""

    before: str
    strict: bool = False


class MoveGroup(Entry):
    """Words that moves go by together; what is empty says nothing."""

    words: tuple[str, ...]
    moves: tuple[str, ...] = ()
    direction: Direction | None = None
    positions: tuple[Position, ...] = ()
    kind: Kind | None = None
    kit: str = ""
    wide: bool = False

    def holds(self, exercise: Exercise, position: str) -> bool:
        """Whether a move, done in a position, is one of these."""
        return (
            exercise.id in self.moves
            or exercise.direction == self.direction
            or position in self.positions
            or exercise.kind == self.kind
            or self.kit in exercise.kit
        )


@lru_cache
def load_move_wishes(
    path: Path = HEARD / "wishes" / "move_wishes.yml",
) -> dict[str, MoveWishPatterns]:
    """Return the patterns by what is wished for. Raises `KnowledgeError` for another wish."""
    known = read_entries(path, MoveWishPatterns)
    names = {name: deed for deed in WITH_MOVE for name in (deed, f"{deed}_if_named")}
    for name in known:
        if name not in names:
            raise KnowledgeError(path, name, "no move is wished so", tuple(names))
    return known


@lru_cache
def load_move_groups(path: Path = HEARD / "wishes" / "move_groups.yml") -> dict[str, MoveGroup]:
    """Return the groups. Raises `KnowledgeError` for an unknown move."""
    known = read_entries(path, MoveGroup)
    for group in known.values():
        require_exercises(path, group.id, group.moves)
    return known
