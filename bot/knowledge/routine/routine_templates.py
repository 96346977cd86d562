"""The sets of moves for each pattern and each special situation (clinical 8.2)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.exercises.exercises import require_exercises
from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Shown
from bot.knowledge.patterns.muscle_patterns import load_patterns


class Template(Entry):
    """Slots in order of importance; in each, exercises in order of preference.

    A general set `for_regions` is taken when it hurts there and no pattern is named; one
    `of_all_parts` is for pain in many places, so that no move of it is for the other half, nor is
    one of a set for the `whole_spine`, whatever part of it hurts; `notes` are sentences for the
    person that belong to the set, until week `notes_to_week` where that is given;
    after it `later_notes` are said while the pain is low, to whom the move `later_as` suits.
    """

    name: Shown
    slots: tuple[tuple[str, ...], ...]
    walk: tuple[str, ...]
    for_regions: tuple[str, ...] = ()
    of_all_parts: bool = False
    whole_spine: bool = False
    notes: tuple[Shown, ...] = ()
    notes_to_week: int | None = None
    later_notes: tuple[Shown, ...] = ()
    later_as: str | None = None


@lru_cache
def load_templates(path: Path = CONTENT / "routine" / "templates.yml") -> dict[str, Template]:
    """Return the sets by pattern id or name of the situation.

    Raises `KnowledgeError` for an unknown exercise, an empty slot, or a pattern without a set.
    """
    templates = read_entries(path, Template)
    for template in templates.values():
        for slot in (*template.slots, template.walk):
            if not slot:
                raise KnowledgeError(path, template.id, "a slot is empty")
            require_exercises(path, template.id, slot)
        require_exercises(path, template.id, (template.later_as,) if template.later_as else ())
    for pattern in load_patterns():
        if pattern not in templates:
            raise KnowledgeError(path, pattern, "this pattern has no set")
    return templates
