"""What a plan is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from itertools import chain
from typing import Any, Literal

from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.knowledge.routine.routine_rules import load_selection, usual_minutes

_PAIRS = ("rounds", "reps", "lengths", "one_day")  # kept as what is named and its number


@dataclass(frozen=True)
class Setting:
    """What is at hand and possible, and how the last weeks went; None or empty: not told.

    `kit` are kit names of the exercises: a band, ball, roller or bike is used only when it was
    told. `no_kit` is not there, household things included. `place` is where the session is done
    (desk, chair, bed, standing, no_floor; see `places.yml`), `no_positions` are the positions that
    the person cannot be in (supine, side, prone, kneel, sit, stand), `left_out` the ids of moves
    that are not wanted, `wanted` those that were asked for. `irritability` is low, moderate or
    high, `goal_share` the share of the wanted activities that is possible again (0 to 1), `gentle`
    that soft moves alone are wanted, `care_soon` that a clinician is to look at it in the next days
    and an easy plan may begin before. `for_today` are places of one day ("in the garden"), which
    are not kept. `rounds` are the most rounds that somebody wants of a move, by its id, `reps` the
    most repetitions of a round. `free_days` are weekdays without a session, 0 is Monday.
    `lengths` are the minutes of days that have their own: a weekday's digit, "off" or "work";
    `one_day` those of a day to come alone, by its date.
    `whole`: a length was asked
    for by somebody with a plan, so that no worry keeps it smaller. `calendar` is the time
    of a calendar file that was asked for: hour, minute, then weekdays without an entry.
    """

    kit: frozenset[str] | None = None
    no_kit: frozenset[str] = frozenset()
    place: frozenset[str] = frozenset()
    for_today: frozenset[str] = frozenset()
    no_positions: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()
    wanted: frozenset[str] = frozenset()
    rounds: tuple[tuple[str, int], ...] = ()
    reps: tuple[tuple[str, int], ...] = ()
    free_days: frozenset[int] = frozenset()
    lengths: tuple[tuple[str, int], ...] = ()
    one_day: tuple[tuple[str, int], ...] = ()
    irritability: str | None = None
    severe: bool = False
    gentle: bool = False
    whole: bool = False
    care_soon: bool = False
    stable_weeks: int = 0
    goal_share: float | None = None
    goal_weeks: int = 0
    moment: str | None = None
    calendar: tuple[int, ...] = ()

    def kept(self) -> Setting:
        """Return the setting of every day: without the places of this one."""
        return replace(self, place=self.place - self.for_today, for_today=frozenset())

    def like_left_out(self) -> frozenset[str]:
        """Return the moves that are to the person the same as one that is not wanted."""
        like = load_selection().like
        return frozenset(chain.from_iterable(like.get(one, ()) for one in self.left_out))

    def as_dict(self) -> dict[str, Any]:
        """Return a JSON-ready mapping that `from_dict` reads back."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        seldom = ("for_today", "wanted", "free_days", "whole", "calendar")
        for name in (*seldom, *_PAIRS):
            if not values[name]:
                del values[name]
        return {
            key: sorted(value) if isinstance(value, frozenset) else value
            for key, value in values.items()
        }

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Setting:
        """Read a mapping made by `as_dict`; keys that are absent are "not told"."""
        known = {field.name for field in fields(cls)}
        values: dict[str, Any] = {
            key: frozenset(value) if isinstance(value, list) else value
            for key, value in raw.items()
            if key in known and key not in (*_PAIRS, "calendar")
        }
        pairs = (tuple((one, n) for one, n in raw.get(name, ())) for name in _PAIRS)
        values |= dict(zip(_PAIRS, pairs, strict=True))
        return cls(**values, calendar=tuple(raw.get("calendar", ())))

    def with_rounds(self, move: str, most: int) -> Setting:
        """Return the setting in which a move has so many rounds at most."""
        return replace(self, rounds=tuple(sorted({**dict(self.rounds), move: most}.items())))

    def with_reps(self, move: str, most: int) -> Setting:
        """Return the setting in which a round of a move has so many repetitions at most."""
        return replace(self, reps=tuple(sorted({**dict(self.reps), move: most}.items())))


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
    home check showed, `findings` the evidence keys of all checks; `removed` the muscles that a
    check cleared. `direction` is "extension", "flexion", "none" or None.
    `pregnant_weeks` is how far a pregnancy is on this day, by what was told.
    `told` are facts of one word, as "sleep_position=side".
    `settled_nrs` is the pain by which moves are let in or left out, `opened` the codes and ways
    that it opened before: these close at two points over what opened them.
    `ways_again` are the ways of moving that were told to hurt and are open again.
    `cautions` are exclusion codes from safety and the checks. `level` is the urgency of safety:
    "E", "S", "D", "R" or "none".
    """

    patterns: tuple[PatternInput, ...] = ()
    lengthen: tuple[tuple[str, float], ...] = ()
    build: tuple[tuple[str, float], ...] = ()
    tested: frozenset[str] = frozenset()
    findings: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    radicular: bool = False
    direction: str | None = None
    regions: tuple[str, ...] = ()
    radiation: str | None = None
    aggravated_by: tuple[str, ...] = ()
    worse_with: tuple[str, ...] = ()
    eased_by: tuple[str, ...] = ()
    lifestyle: tuple[str, ...] = ()
    trigger: str | None = None
    conditions: tuple[str, ...] = ()
    yellow: tuple[str, ...] = ()
    nrs: int | None = None
    settled_nrs: int | None = None
    opened: frozenset[str] = frozenset()
    stage: str | None = None
    duration_days: float | None = None
    pregnant_weeks: float | None = None
    age: int | None = None
    told: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    ways_again: tuple[str, ...] = ()
    minutes: int = field(default_factory=usual_minutes)
    level: str = "none"
    setting: Setting = Setting()

    @property
    def strong(self) -> frozenset[str]:
        """The muscles that a check found to have staying power, where none found them weak."""
        known = load_evidence_weights()
        fine = {one for key in self.findings for one in known[key].no_build}
        return frozenset(fine) - self.found("build")

    def found(self, aim: Literal["lengthen", "build"]) -> frozenset[str]:
        """The muscles of one list that a home check showed (clinical 6.3)."""
        aims = self.lengthen if aim == "lengthen" else self.build
        return self.tested.intersection(muscle for muscle, _ in aims)
