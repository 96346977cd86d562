"""Short sessions of two sore halves, a kit that is told, a stretch that pulls both sides."""

from __future__ import annotations

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine import PlanInputs, Routine, Setting, build_from
from bot.routine.choosing.move_scoring import touches, wanted
from bot.routine.dosing.amount import dose_for
from bot.routine.situation.allow import why_not
from bot.routine.situation.history import History
from bot.routine.situation.plan_situation import PlanSituation, situation_of
from tests.routine.people import PATTERNS, with_pattern

pytestmark = pytest.mark.slow

LIBRARY, RULES = load_exercises(), load_selection()
PLACES = ((), ("desk",), ("chair",), ("bed",), ("standing",), ("no_floor",))
KIT = frozenset({"band"})


def planned(inputs: PlanInputs) -> tuple[PlanSituation, Routine]:
    return situation_of(inputs, "week", History()), build_from(inputs, "week")


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
