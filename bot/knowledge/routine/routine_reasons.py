"""Which special set comes first, and the sentences that say why (clinical 8.2)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.exercises.exclusions import require_codes
from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.fact_condition import FactCondition
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT, SHOWN
from bot.knowledge.routine.progression_rules import Saying
from bot.knowledge.routine.routine_templates import load_templates

ROUTINE = CONTENT / "routine"


class SituationCondition(FactCondition):
    """What must hold for a special set; every value given must hold, of a list any one."""

    codes: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    told_first: tuple[str, ...] = ()  # the part told first
    findings: tuple[str, ...] = ()  # what a check showed
    age_from: int | None = None
    age_to: int | None = None
    aggravated_by: tuple[str, ...] = ()
    by_loads: bool = False  # lifting or carrying, not sport alone
    radicular: bool = False
    upper_only: bool = False  # pain in the upper half only
    not_upper_only: bool = False
    direction: tuple[str, ...] = ()
    eased_by: tuple[str, ...] = ()
    radiation: tuple[str, ...] = ()


class SituationRow(Entry):
    """One special situation and its set."""

    template: str
    when: SituationCondition


@lru_cache
def load_situations(path: Path = ROUTINE / "situations.yml") -> tuple[SituationRow, ...]:
    """Return the rows in order. Raises `KnowledgeError` for an unknown set or code."""
    rows = tuple(read_entries(path, SituationRow).values())
    sets = load_templates()
    for row in rows:
        require_codes(path, row.id, row.when.codes)
        if row.template not in sets:
            raise KnowledgeError(path, row.id, f"no set '{row.template}'", tuple(sets))
    return rows


@lru_cache
def load_reasons(path: Path = SHOWN / "routine" / "reasons.yml") -> dict[str, Saying]:
    """Return the sentences by rule. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, Saying)
