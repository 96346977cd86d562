"""The weekly review: what grows, stays, shrinks or goes (clinical 8.3)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Any

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import (
    Change,
    Effort,
    Pacing,
    load_pacing,
    load_progression,
)
from bot.knowledge.routine.routine_rules import load_selection

GROWING: tuple[Change, ...] = ("grow", "harder")


@dataclass(frozen=True)
class ItemWeek:
    """The last 7 days of one exercise.

    `done` of `planned` days; `pain` worst during it (0 to 10), `next_day` points over the usual
    pain on the day after, `hours` how long it stayed up; `step` the growth of its dose so far,
    `top_weeks` weeks at the full dose (this one counted), `right_weeks` weeks in a row that were
    just right while the pain is mild, `earlier_too_much` weeks in which it was too much. `unasked`:
    a walk done apart, of which nothing was told; `done` are then the days on which anything was
    done, and `steady` says that the week was no sorer than the one before. None: not told.
    """

    exercise_id: str
    done: int
    planned: int = 7
    pain: int | None = None
    next_day: int | None = None
    hours: float | None = None
    effort: Effort | None = None
    spread: bool = False
    step: int = 0
    top_weeks: int = 0
    right_weeks: int = 0
    earlier_too_much: int = 0
    unasked: bool = False
    steady: bool = False


@dataclass(frozen=True)
class ItemChange:
    """What happens to one exercise: the change, the new step, what takes its place, and why."""

    exercise_id: str
    change: Change
    step: int
    rule: str
    say: str
    replaced_by: str | None = None
    days: int | None = None  # how long a smaller dose lasts


def progress(week: ItemWeek) -> ItemChange:
    """Return the change for one exercise. Raises `KeyError` for an unknown exercise."""
    exercise = load_exercises()[week.exercise_id]
    pacing = load_pacing()
    rests = exercise.kind == "relief" and not exercise.in_session
    rests = rests and exercise.id not in load_selection().walks
    known = {**_known(week, pacing), "kind": exercise.kind, "rests": rests}
    row = next(row for row in load_progression() if row.when.all_met(known))
    change, step, other, days = row.change, week.step, None, None
    if change == "harder" and exercise.harder_id is None:
        change = "hold"  # it stays at its full dose
    elif change == "harder":
        other, step = exercise.harder_id, 0
    elif change == "grow":
        step += 1
    elif change == "shrink":
        other, days = exercise.easier_id, pacing.shrink_days
        step = step if other else -1
    say = row.say.format(name=exercise.name)
    return ItemChange(exercise.id, change, step, row.id, say, other, days)


def weekly(weeks: Sequence[ItemWeek], week_number: int = 1) -> tuple[ItemChange, ...]:
    """Return the changes of a week, in the order given; of those that grow, not all may.

    None grows in a lighter week (every 5th), nor when any exercise has to shrink, go or stop:
    amount and load never rise together.
    """
    changes = [progress(week) for week in weeks]
    troubled = any(one.change in ("shrink", "swap", "fewer", "stop") for one in changes)
    if not troubled and week_number % load_selection().deload_every:
        return tuple(changes)
    return tuple(
        _held(one, week) if one.change in GROWING else one
        for one, week in zip(changes, weeks, strict=True)
    )


def in_turn(changes: Sequence[ItemChange], first: Collection[str] = ()) -> tuple[ItemChange, ...]:
    """Return what wants to grow in the order of its turn.

    By kind, then what has grown least. One of `first` (what a check found) leads, and then they
    take turns with the others, so that nothing stands still for what was found.
    """
    library, kinds = load_exercises(), load_selection().grows_first
    growing = [one for one in changes if one.change in GROWING]

    def turn(one: ItemChange) -> tuple[int, int]:
        kind = library[one.exercise_id].kind
        return kinds.index(kind) if kind in kinds else -1, one.step

    walks = [one for one in growing if one.exercise_id in load_selection().walks]
    rest = sorted((one for one in growing if one not in walks), key=turn)
    led = [one for one in rest if one.exercise_id in first]
    others = [one for one in rest if one.exercise_id not in first]
    pairs = zip_longest(led, others)
    return (*walks, *(one for pair in pairs for one in pair if one is not None))


def _held(one: ItemChange, week: ItemWeek) -> ItemChange:
    row = load_progression()[-1]
    say = row.say.format(name=load_exercises()[one.exercise_id].name)
    return replace(one, change="hold", step=week.step, rule=row.id, say=say, replaced_by=None)


def too_much(week: ItemWeek, pacing: Pacing | None = None) -> bool:
    """Whether it was too much: pain over 5, up for over a day, or 2 points more the next day."""
    limits = pacing or load_pacing()
    return (
        (week.pain or 0) > limits.too_much_pain_over
        or (week.hours or 0) > limits.too_much_hours_over
        or (week.next_day or 0) >= limits.too_much_next_day_from
    )


def _known(week: ItemWeek, pacing: Pacing) -> dict[str, Any]:
    """Return what a condition may ask of a week."""
    return {
        "spread": week.spread,
        "too_much": too_much(week, pacing),
        "earlier": week.earlier_too_much,
        "done": week.done / week.planned,
        "pain": week.pain,
        "next_day": week.next_day,
        "effort": week.effort,
        "top": week.top_weeks,
        "right": week.right_weeks,
        "unasked": week.unasked,
        "steady": week.steady,
    }
