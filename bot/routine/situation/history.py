"""What earlier weeks have shown about single exercises."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.routine.routine_rules import load_selection


@dataclass(frozen=True)
class History:
    """What is known from earlier routines; exercise ids throughout.

    `steps` counts how often the dose of an exercise has grown (negative: shrunk, `shrunk_from`
    which), `week` is the week of the programme from 1. `out` are exercises that have to stay out,
    each with a key of the reasons; `scale` under 1 lowers every dose. `reached` are the doses as
    they were shown last in a usual week, `full` the moves of its session, `rising` the moves that
    may have one step more, `fills` that any may where minutes are left; `gave_way` are easy moves
    whose minutes what trains has now. `phase` is the phase to be in whatever the pain of the day
    says, and `phase_because` says why.
    """

    told_weeks: Mapping[str, int] = field(default_factory=dict)  # since each worry was told
    disliked: frozenset[str] = frozenset()
    flared: frozenset[str] = frozenset()  # hurt the last time
    mastered: frozenset[str] = frozenset()  # full dose reached twice without pain
    recent: frozenset[str] = frozenset()  # in last week's routine
    steps: Mapping[str, int] = field(default_factory=dict)
    shrunk_from: Mapping[str, int] = field(default_factory=dict)
    week: int = 1
    since_break: int | None = None  # the week since the last break, by which the fifth is lighter
    out: Mapping[str, str] = field(default_factory=dict)
    scale: float = 1.0
    reached: Mapping[str, Dose] = field(default_factory=dict)
    rising: frozenset[str] = frozenset()
    fills: bool = False
    gave_way: frozenset[str] = frozenset()
    turn: frozenset[str] = frozenset()  # muscles that were found, and whose turn it is
    full: frozenset[str] = frozenset()
    last: Mapping[str, float] = field(default_factory=dict)  # minutes of each move of the last plan
    days: Mapping[str, str] = field(default_factory=dict)  # of what trains in it: every, A or B
    keeps: tuple[str, ...] = ()  # what trains in it and stays
    same_week: bool = False  # no look back today, and nothing has happened: nothing new comes in
    reserved: float = 0.0  # the minutes of what trains in it
    ceiling: Mapping[str, Dose] = field(default_factory=dict)  # no more of it while held back
    phase: int | None = None
    phase_because: str = ""

    @property
    def lighter(self) -> bool:
        """Whether every dose is kept low this week, so that none is made longer to fill time."""
        return self.scale < 1 or self.is_lighter_week

    @property
    def is_lighter_week(self) -> bool:
        """Whether this is the lighter one of five weeks."""
        return (self.since_break or self.week) % load_selection().deload_every == 0
