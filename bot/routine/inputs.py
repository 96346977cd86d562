"""What a plan is made from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Setting:
    """What is at hand, and how the last weeks went; None means not told.

    `kit` are kit names of the exercises: a band, ball, roller or bike is used only when it was
    told. `positions`
    what is possible here, `irritability` low, moderate or high, `goal_share` the share of the
    wanted activities that is possible again (0 to 1), `care_soon` that a clinician is to look at
    it in the next days and an easy plan may begin before.
    """

    kit: frozenset[str] | None = None
    positions: frozenset[str] | None = None
    irritability: str | None = None
    severe: bool = False
    care_soon: bool = False
    stable_weeks: int = 0
    goal_share: float | None = None
    goal_weeks: int = 0


@dataclass(frozen=True)
class PatternInput:
    """A named pattern: `sure` is "likely" or "possible"."""

    pattern_id: str
    sure: str
    score: int


@dataclass(frozen=True)
class PlanInputs:
    """Everything that decides a plan; the same inputs and seed give the same routine.

    `lengthen` and `build` are (muscle id, weight) pairs, heaviest first; `tested` the muscles a
    home check showed; `removed` the muscles that a check cleared. `direction` is "extension",
    "flexion", "none" or None. `cautions` are exclusion codes from safety and the checks. `level`
    is the urgency of safety: "E", "S", "D", "R" or "none".
    """

    patterns: tuple[PatternInput, ...] = ()
    lengthen: tuple[tuple[str, float], ...] = ()
    build: tuple[tuple[str, float], ...] = ()
    tested: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    radicular: bool = False
    direction: str | None = None
    regions: tuple[str, ...] = ()
    radiation: str | None = None
    aggravated_by: tuple[str, ...] = ()
    eased_by: tuple[str, ...] = ()
    lifestyle: tuple[str, ...] = ()
    trigger: str | None = None
    conditions: tuple[str, ...] = ()
    yellow: tuple[str, ...] = ()
    nrs: int | None = None
    stage: str | None = None
    duration_days: float | None = None
    age: int | None = None
    cautions: tuple[str, ...] = ()
    minutes: int = 5
    level: str = "none"
    setting: Setting = Setting()
