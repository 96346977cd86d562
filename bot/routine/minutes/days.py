"""Which moves are done on which day: much strength is split over A and B days (clinical 8.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine.choosing.chooser import Chosen
from bot.routine.dosing.amount import dose_for
from bot.routine.dosing.sizes import sizes_of
from bot.routine.routine import EVERY_DAY
from bot.routine.situation.plan_situation import PlanSituation

DAYS = ("A", "B")


def days_of(ordered: Sequence[Chosen], at: PlanSituation) -> dict[str, str]:
    """Return exercise id -> "every", "A" or "B".

    Strength alternates when there is much of it, both days alike in length; what is meant for
    several times a day (the pelvic floor, the chin tuck) stays on both. Where a day would stay
    short even with everything at its longest, moves go back to every day, what builds the weakest
    muscles first.
    """
    days = {one.exercise.id: EVERY_DAY for one in ordered}
    strength = [one.exercise for one in ordered if one.exercise.kind == "strength"]
    if len(strength) <= load_selection().ab_days_above:
        return days
    longest = {
        one.exercise.id: sizes_of(one.exercise, dose_for(one.exercise, at)).longest
        for one in ordered
        if one.exercise.in_session
    }
    before = at.history.days
    if before.keys() == {one.id for one in strength}:
        return {**days, **before}  # no move changes its day as it grows
    in_turn = [one for one in strength if one.dose.start.per_day == 1]
    enough = at.minutes * (1 - load_timing().near)
    weakest_first = sorted(in_turn, key=lambda one: _place(one, at))
    while in_turn:
        days |= _split(in_turn, longest)
        lengths = {
            day: sum(minutes for key, minutes in longest.items() if days[key] in (EVERY_DAY, day))
            for day in DAYS
        }
        short = min(DAYS, key=lambda day: lengths[day])
        others = [one for one in weakest_first if days[one.id] not in (EVERY_DAY, short)]
        if lengths[short] >= enough or not others:
            break
        days[others[0].id] = EVERY_DAY
        in_turn.remove(others[0])
    return days


def _split(exercises: Sequence[Exercise], longest: Mapping[str, float]) -> dict[str, str]:
    """Return the day of each, so that both days are alike in length."""
    days: dict[str, str] = {}
    split = dict.fromkeys(DAYS, 0.0)
    for one in sorted(exercises, key=lambda one: -longest[one.id]):
        days[one.id] = min(DAYS, key=lambda day: split[day])
        split[days[one.id]] += longest[one.id]
    return days


def _place(exercise: Exercise, at: PlanSituation) -> int:
    """How early the muscles to build name one that this exercise builds."""
    named = [muscle for muscle, _ in at.inputs.build]
    places = [named.index(muscle) for muscle in exercise.targets.strengthen if muscle in named]
    return min(places, default=len(named))
