"""Where a session may be done, and what is possible there."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.exercises.exclusions import require_codes
from bot.knowledge.exercises.exercise import Position
from bot.knowledge.exercises.exercises import require_exercises
from bot.knowledge.exercises.kit import require_kit
from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Shown
from bot.knowledge.routine.routine_templates import load_templates


class Place(Entry):
    """One place; the file says what each key means. `say` is the sentence under the routine."""

    name: Shown
    positions: tuple[Position, ...]
    walk: bool
    kit: tuple[str, ...] | None = None
    first: tuple[Position, ...] = ()
    on_bed: bool = False
    lifts: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    leave_out: tuple[str, ...] = ()
    not_apart: tuple[str, ...] = ()
    template: str | None = None
    say: Shown = ""


@lru_cache
def load_places(path: Path = CONTENT / "routine" / "places.yml") -> dict[str, Place]:
    """Return the places by id. Raises `KnowledgeError` for an unknown set, code, kit or move."""
    known = read_entries(path, Place)
    sets = load_templates()
    for place in known.values():
        require_codes(path, place.id, (*place.lifts, *place.codes))
        require_exercises(path, place.id, (*place.leave_out, *place.not_apart))
        require_kit(path, place.id, place.kit or ())
        if place.template is not None and place.template not in sets:
            raise KnowledgeError(path, place.id, f"no set '{place.template}'", tuple(sets))
    return known
