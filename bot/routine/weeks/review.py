"""When the programme itself says that a clinician should look (clinical 8.5)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.knowledge.routine.progression_rules import load_pacing, load_review_reasons
from bot.routine.weeks.sent_on import SAYINGS, said_first


@dataclass(frozen=True)
class Course:
    """How it has gone since the programme began.

    `steady_weeks` are those in which enough days were practised. `nrs_drop` and
    `activity_gain` are points on 0 to 10 scales, `nrs_first` the pain at the start,
    `nrs_now` that of today; `worse` than then;
    `painkiller_days` in a row.
    """

    weeks: float
    steady_weeks: int = 0
    nrs_drop: float | None = None
    nrs_first: float | None = None
    nrs_now: int | None = None
    activity_gain: float | None = None
    worse: bool = False
    life_affected: bool = False
    painkiller_days: int = 0
    worried: bool = False
    new_pattern: bool = False


def is_worse(course: Course) -> bool:
    """Whether it has been worse for so long that a clinician comes before more of the plan."""
    return course.worse and course.weeks >= load_pacing().worse_weeks


def review_reasons(course: Course, sent_on: Collection[str] = ()) -> tuple[str, ...]:
    """Return why a clinician should look, in sentences; empty when nothing asks for it.

    `sent_on` are what the weeks themselves send on for (`sent_on.py`): one line, and what has got
    worse has not "changed little".
    """
    sends = said_first(sent_on, course.nrs_now)
    limits = load_pacing()
    steady = course.steady_weeks >= limits.review_weeks
    wanted = min(limits.review_nrs_drop, (course.nrs_first or limits.review_nrs_drop * 2) / 2)
    little = (course.nrs_drop or 0) < wanted  # of a pain of 2 one point is half
    little = little and (course.activity_gain or 0) < limits.review_activity_gain
    found = {
        "no_change": steady and little and sends is None,
        **{key: key == sends for key in SAYINGS},
        "life": course.life_affected,
        "painkillers": course.painkiller_days > limits.painkiller_days,
        "worried": course.worried,
        "new_pattern": course.new_pattern,
    }
    return tuple(saying.say for key, saying in load_review_reasons().items() if found[key])
