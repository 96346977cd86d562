"""Standing conditions and their cautions: the closed list of what findings may name."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.exercises.exclusions import load_exclusions, require_codes
from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Shown


class Condition(Entry):
    """A risk or caution that stays with a person; `cautions` are exclusion codes."""

    name: Shown
    cautions: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def load_conditions() -> dict[str, Condition]:
    """Return the conditions by id.

    Raises `KnowledgeError` for an unknown exclusion code, and for an exclusion that follows from
    a condition that is not in this list.
    """
    path = CONTENT / "safety" / "conditions.yml"
    conditions = read_entries(path, Condition)
    for condition in conditions.values():
        require_codes(path, condition.id, condition.cautions)
    for exclusion in load_exclusions().values():
        for name in exclusion.follows.conditions:
            if name not in conditions:
                problem = f"there is no condition '{name}'"
                raise KnowledgeError(
                    CONTENT / "exercises" / "exclusions.yml",
                    exclusion.id,
                    problem,
                    tuple(conditions),
                )
    return conditions
