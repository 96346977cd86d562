"""How many moves a session holds: beyond the number of clinical 8.1 nothing is thinned for one."""

from __future__ import annotations

import random

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine import PlanInputs, Routine, Setting, build_from
from bot.routine.allow import why_not
from bot.routine.amount import dose_for, plan_for
from bot.routine.duration import session_minutes_of
from bot.routine.history import History
from bot.routine.move_scoring import touches, wanted
from bot.routine.plan_situation import PlanSituation, situation_of
from tests.examples import sampled
from tests.routine.people import PATTERNS, with_pattern
from tests.routine.test_everyone import someone

pytestmark = [pytest.mark.slow, pytest.mark.sampled]

LIBRARY, RULES = load_exercises(), load_selection()
PEOPLE = sampled(1500, 300)
PLACES = ((), ("desk",), ("chair",), ("bed",), ("standing",), ("no_floor",))
KIT = frozenset({"band"})


def planned(inputs: PlanInputs) -> tuple[PlanSituation, Routine]:
    return situation_of(inputs, "week", History()), build_from(inputs, "week")


def thinned_for_one_more(at: PlanSituation, routine: Routine) -> bool:
    """Whether a move came over the number though not all had time for their start dose."""
    rules = {line.exercise_id: line.rule for line in routine.trace if line.chosen}
    inside = [one.exercise_id for one in routine.items if one.in_session]
    over = len(routine.items) - at.row.items
    free = [key for key in inside if rules.get(key) in RULES.beyond_the_number]
    apart = [one for one in routine.items if not one.in_session]
    if at.phase.phase == 0 or over <= len(free) + len(apart):
        return False
    long = {
        key: session_minutes_of(plan_for(LIBRARY[key], at.dose_keys, at.inputs.age).start)
        for key in inside
    }
    trains = [long[key] for key in inside if LIBRARY[key].kind == "strength"]
    half = sum(trains) / 2 if len(trains) > RULES.ab_days_above else 0
    return sum(long.values()) - half > at.row.minutes * 1.1


def test_no_move_comes_over_the_number_where_the_others_are_thinned_for_it() -> None:
    chance = random.Random("number")
    for _ in range(PEOPLE):
        at, routine = planned(someone(chance))
        assert not thinned_for_one_more(at, routine), at.inputs


@pytest.mark.parametrize("place", PLACES, ids="-".join)
@pytest.mark.parametrize("pattern", PATTERNS)
def test_kit_told_and_a_place_thin_no_session(pattern: str, place: tuple[str, ...]) -> None:
    for minutes in (5, 8, 12):
        one = with_pattern(pattern, 2, minutes)
        setting = Setting(place=frozenset(place), kit=KIT)
        at, routine = planned(PlanInputs(**{**vars(one), "setting": setting}))
        assert not thinned_for_one_more(at, routine), minutes


@pytest.mark.parametrize("place", PLACES, ids="-".join)
@pytest.mark.parametrize("regions", [("low_back", "neck"), ("upper_back", "buttock")])
def test_few_minutes_for_two_halves_hold_a_move_for_trunk_or_hips(
    regions: tuple[str, ...], place: tuple[str, ...]
) -> None:
    for pattern in PATTERNS:
        one = with_pattern(pattern, 1, 5)
        setting = Setting(place=frozenset(place))
        _, routine = planned(PlanInputs(**{**vars(one), "regions": regions, "setting": setting}))
        built = [set(LIBRARY[key].targets.strengthen) for key in routine.exercise_ids
                 if LIBRARY[key].kind == "strength"]  # fmt: skip
        full = any(
            line.exercise_id in RULES.trunk_hip_default and line.rule == "out_minutes"
            for line in routine.trace
        )
        assert full or any(muscles & set(RULES.trunk_hip) for muscles in built), (pattern, place)


@pytest.mark.parametrize("minutes", [3, 5, 8, 12, 20])
def test_band_that_suits_and_has_no_place_is_not_called_unfit(minutes: int) -> None:
    for pattern in PATTERNS:
        one = with_pattern(pattern, 2, minutes)
        at, routine = planned(PlanInputs(**{**vars(one), "setting": Setting(kit=KIT)}))
        suits = [
            key
            for key, move in LIBRARY.items()
            if "band" in move.kit and why_not(move, at) is None
            if touches(move, at) and wanted(move, at)
        ]
        said = any("No move that suits you now needs it" in note for note in routine.notes)
        assert not (said and suits), (pattern, suits)


@pytest.mark.parametrize(
    ("place", "codes", "sides"),
    [("chair", (), False), ("chair", ("LEGS",), True), ("no_floor", (), True)],
)
def test_stretch_that_pulls_both_sides_is_not_counted_each_side(
    place: str, codes: tuple[str, ...], sides: bool
) -> None:
    setting = Setting(place=frozenset({place}), kit=KIT)
    at = situation_of(PlanInputs(nrs=2, cautions=codes, setting=setting), "week", History())
    assert dose_for(LIBRARY["T09"], at).sides is sides
