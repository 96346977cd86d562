"""The four phases of a plan and what decides between them (clinical 8.1)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from bot.knowledge.exercises.exercise import Kind
from bot.knowledge.loading.entries import Entry, Part, read_entries
from bot.knowledge.loading.fact_condition import FactCondition
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Shown
from bot.knowledge.routine.routine_rules import MinutesRow


class Caps(Part):
    """The most items of each kind that free choice may bring to a phase."""

    relief: int
    mobility: int
    stretch: int
    strength: int
    aerobic: int


class Phase(Entry):
    """One phase: the highest exercise level, the most items, and when to look again."""

    phase: Literal[0, 1, 2, 3]
    name: Shown
    what: Shown
    max_level: int
    max_items: int
    caps: Caps
    caps_bind_sets: bool = False  # the caps hold for the sets too, not for free choice alone
    long_from: int | None = None  # minutes from which `long_more` of a kind come on top of its cap
    long_more: dict[Kind, int] = Field(default_factory=dict)
    hold_max_s: int | None = None  # no longer hold of a stretch
    settle_dose: bool = False
    strength_days_per_week: int = 7
    review: Shown

    def more_at(self, row: MinutesRow) -> Mapping[Kind, int]:
        """Return how many more of each kind than its cap there may be in that many minutes."""
        if not self.caps_bind_sets:
            return row.more
        return self.long_more if self.long_from and row.minutes >= self.long_from else {}

    def items_at(self, row: MinutesRow) -> int:
        """Return the most items of the phase in that many minutes."""
        return self.max_items + (sum(self.more_at(row).values()) if self.caps_bind_sets else 0)


class EntryCondition(FactCondition):
    """What must be known of a person for a phase; every value given must hold."""

    nrs_from: int | None = None
    nrs_to: int | None = None
    nrs_unknown: bool = False
    irritability: tuple[Literal["low", "moderate", "high"], ...] = ()
    stage: tuple[Literal["acute", "subacute", "chronic"], ...] = ()
    days_under: int | None = None  # days since it began
    severe: bool = False
    conditions: tuple[str, ...] = ()
    gentle: bool = False  # soft moves alone are wanted
    care_soon: bool = False  # a clinician looks at it in the next days
    stable_weeks_from: int | None = None
    goal_from: float | None = None  # share of the wanted activities, 0 to 1
    goal_weeks_from: int | None = None


class PhaseEntry(Entry):
    """One row: when its condition holds, this phase, and why."""

    when: EntryCondition
    phase: Literal[0, 1, 2, 3]
    because: Shown


@lru_cache
def load_phases(path: Path = CONTENT / "routine" / "phases.yml") -> dict[int, Phase]:
    """Return the phases by number. Raises `KnowledgeError` unless 0 to 3 are all there."""
    phases: dict[int, Phase] = {entry.phase: entry for entry in read_entries(path, Phase).values()}
    if sorted(phases) != [0, 1, 2, 3]:
        raise KnowledgeError(path, "-", "the phases 0, 1, 2 and 3 must each stand once")
    return phases


@lru_cache
def load_phase_entries(
    path: Path = CONTENT / "routine" / "phase_entry.yml",
) -> tuple[PhaseEntry, ...]:
    """Return the rows in order. Raises `KnowledgeError` when the last one is not open to all."""
    rows = tuple(read_entries(path, PhaseEntry).values())
    if not rows or rows[-1].when != EntryCondition():
        raise KnowledgeError(path, "-", "the last row must have no condition")
    return rows
