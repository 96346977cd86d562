"""What a body keeps away, or changes, and beside it who is to have it all the same."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import PlanInputs
from bot.routine.building.build import build_from
from bot.routine.building.items import notes_for
from bot.routine.dosing.amount import dose_for, plan_for
from bot.routine.shown.own_way import own_way
from bot.routine.situation.allow import why_not
from bot.routine.situation.history import History
from bot.routine.situation.plan_situation import situation_of

LIBRARY = load_exercises()
LOW = PlanInputs(regions=("low_back",), nrs=3, minutes=12, age=50, duration_days=200)
NECK = replace(LOW, regions=("neck", "upper_back"))
ARM = replace(NECK, regions=("neck", "arm"), radiation="arm")
LIFTS = replace(
    LOW, aggravated_by=("load_agg",), worse_with=("lifting",), lifestyle=("heavy_lifting",)
)


def with_condition(inputs: PlanInputs, *conditions: str) -> PlanInputs:
    return replace(inputs, conditions=conditions)


@pytest.mark.parametrize(
    ("inputs", "move", "out", "reason"),
    [
        (with_condition(LOW, "ehlers_danlos"), "M15", True, "no leg swings loose in its socket"),
        (LOW, "M15", False, "whose joints are firm may swing it"),
        (with_condition(LOW, "ehlers_danlos"), "P03", False, "a clam steadies the hip"),
        (with_condition(LOW, "neuropathy"), "P24", True, "no split squat on numb feet"),
        (with_condition(LOW, "diabetes"), "P24", False, "diabetes alone says nothing of the feet"),
        (with_condition(LOW, "osteoporosis"), "P24", True, "a fall would do harm"),
        (replace(ARM, nrs=3, settled_nrs=3), "P11", True, "the arm is not quiet yet"),
        (replace(ARM, nrs=2, settled_nrs=2), "P11", False, "at 2 the neck is trained again"),
        (replace(ARM, nrs=5, settled_nrs=5), "M11", False, "the blades may move from day 1"),
    ],
)
def test_a_body_keeps_a_move_away(inputs: PlanInputs, move: str, out: bool, reason: str) -> None:
    strong = History(phase=3)  # so that no level keeps it away
    at = situation_of(inputs, "somebody", strong)
    assert (not set(LIBRARY[move].exclude).isdisjoint(at.codes)) is out, reason
    assert (why_not(LIBRARY[move], at) is None) is not out, reason


@pytest.mark.parametrize("move", ["M09", "T10", "T11"])
def test_one_arm_is_moved_on_one_side(move: str) -> None:
    one = situation_of(with_condition(NECK, "arm_unusable"), "somebody", History())
    two = situation_of(NECK, "somebody", History())
    assert not dose_for(LIBRARY[move], one).sides
    assert dose_for(LIBRARY[move], two).sides
    steps = " ".join(own_way(LIBRARY[move], notes_for(LIBRARY[move], one)).steps)
    assert "missing or does not work" in steps
    assert not re.search(r"palms together|turn over|change sides", steps)


HELD = re.compile(r"(?i)\bhold (?:only )?(\d+) seconds?")


@pytest.mark.parametrize("move", [key for key, one in LIBRARY.items() if one.dose.start.hold_s])
def test_the_steps_hold_as_long_as_the_dose(move: str) -> None:
    """A step that names seconds names those of the dose, whatever code made them shorter."""
    exercise = LIBRARY[move]
    for code in ("", *load_exclusions()):
        plan = plan_for(exercise, {code} if code else (), 40)
        words = [exercise.ways[code]] if code and code in exercise.ways else []
        steps = own_way(exercise, words).steps
        named = {int(one) for step in (*steps, *words) for one in HELD.findall(step)}
        assert named <= {plan.start.hold_s, plan.goal.hold_s}, f"{move} with {code}"


@pytest.mark.parametrize(
    ("conditions", "heavier", "reason"),
    [((), True, "who lifts goes on to a bag"), (("hernia",), False, "not with a hernia")],
)
def test_no_heavier_bag_for_whom_a_carry_does_not_suit(
    conditions: tuple[str, ...], heavier: bool, reason: str
) -> None:
    later = build_from(with_condition(LIFTS, *conditions), "somebody", History(week=8, phase=2))
    assert any("heavier one" in note for note in later.notes) is heavier, reason
    warned = any("lump turns hard" in note for note in later.notes)
    assert warned is (conditions == ("hernia",))


@pytest.mark.parametrize(
    ("conditions", "held"),
    [(("neuropathy",), True), (("diabetes",), False), (("poor_balance",), False)],
)
def test_numb_feet_have_something_to_hold_on_to(conditions: tuple[str, ...], held: bool) -> None:
    at = situation_of(with_condition(LOW, *conditions), "somebody", History())
    assert ("FALL" in at.codes) is held


def test_bad_wrists_push_off_with_the_forearm() -> None:
    inputs = replace(with_condition(LOW, "wrist_problem"), worse_with=("getting_up",))
    at = situation_of(inputs, "somebody", History())
    assert any("forearm" in note for note in notes_for(LIBRARY["P18"], at))


def test_a_sore_arm_trains_the_shoulder_blades() -> None:
    """Neck and blades have their moves beside the legs, for as long as the arm is not quiet."""
    plan = build_from(
        replace(ARM, nrs=5, minutes=5, duration_days=21, radicular=True),
        "somebody",
        History(phase=1),
    )
    assert "M11" in plan.exercise_ids


def test_the_worst_day_has_a_rest_on_the_side() -> None:
    """At 9 out of 10 nobody is left with lying on the front alone."""
    bad = replace(LOW, nrs=9, duration_days=0.3, aggravated_by=("flex_agg",), direction="extension")
    plan = build_from(bad, "somebody")
    assert "R07" in plan.exercise_ids
    assert "R08" in plan.exercise_ids


STIFF = with_condition(
    replace(NECK, age=63, nrs=4, duration_days=6000), "spondyloarthritis", "spine_stiff"
)
ENDS = {"M08", "M03", "M09", "M14", "P12", "P20", "T10", "T11", "T12", "T13", "T14", "R11", "M07"}


@pytest.mark.parametrize("minutes", [5, 8, 12, 20])
@pytest.mark.parametrize("phase", [1, 2, 3])
def test_a_spine_grown_together_is_not_taken_to_its_end(minutes: int, phase: int) -> None:
    plan = build_from(replace(STIFF, minutes=minutes), "somebody", History(phase=phase))
    assert not ENDS & set(plan.exercise_ids)
    assert plan.name == "for a spine that stiffens"
    assert any("same day" in note for note in plan.notes)
    assert not any("operation" in note for note in plan.notes)
    for item in (one for one in plan.items if one.exercise_id == "M10"):
        assert any("only a little" in note for note in item.notes)
        assert not any("ear" in step for step in own_way(LIBRARY["M10"], item.notes).steps)


def test_a_spine_that_stiffens_and_moves_is_moved() -> None:
    inputs = with_condition(replace(STIFF, minutes=12), "spondyloarthritis")
    plan = build_from(inputs, "somebody", History(phase=2))
    assert "M08" in plan.exercise_ids
    assert not any("only a little" in note for item in plan.items for note in item.notes)


@pytest.mark.parametrize(
    ("conditions", "bends_back", "says", "reason"),
    [
        (("disc_surgery",), True, "disc operation", "nothing is fused: both ways are open"),
        (("spine_surgery",), False, "operation on your spine", "an operation that may have fused"),
        (("disc_surgery", "spine_surgery"), False, "operation on your spine", "both: the fusion"),
        (("disc_surgery", "recent_surgery"), False, "", "of these weeks: the surgeon first"),
    ],
)
def test_a_disc_that_was_cut_long_ago_closes_no_way(
    conditions: tuple[str, ...], bends_back: bool, says: str, reason: str
) -> None:
    at = situation_of(with_condition(LOW, *conditions), "somebody", History())
    assert (why_not(LIBRARY["M07"], at) is None) is bends_back, reason
    notes = " ".join(build_from(with_condition(LOW, *conditions), "somebody").notes)
    assert says in notes
    assert ("disc operation" in notes) is (says == "disc operation")


@pytest.mark.parametrize(
    ("conditions", "gentle"),
    [
        (("postnatal",), True),
        (("postnatal", "birth_cleared"), False),
        (("postnatal", "caesarean"), True),
        (("postnatal", "caesarean", "birth_cleared"), False),
    ],
)
def test_a_birth_whose_check_was_fine_is_trained_for(
    conditions: tuple[str, ...], gentle: bool
) -> None:
    weak = replace(LOW, build=(("glute_max", 9.0),), tested=frozenset({"glute_max"}))
    plan = build_from(with_condition(weak, *conditions), "somebody", History(phase=2))
    assert (plan.name == "after birth") is gentle
    assert not ("heavier than your baby" in " ".join(plan.notes) and not gentle)
