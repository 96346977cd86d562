"""What holds of the first card holds of every later week, for every part and length of session.

Each row is a card, or a week after it, that a physiotherapist would not sign.
"""

from __future__ import annotations

import random
from dataclasses import replace
from functools import lru_cache
from typing import Any

import pytest

from bot.conversation.session.routine_shown import notes_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_reasons import load_reasons
from bot.routine import PlanInputs
from bot.routine.returns.next_routine import next_from
from bot.routine.returns.return_plan import NextPlan
from bot.routine.routine import Routine
from bot.routine.weeks.kept_history import KeptHistory
from tests.examples import sampled
from tests.routine.lived import lived
from tests.routine.returning import NOTHING, day

LYING = {"supine", "prone", "side", "kneel"}
PARTS = (("low_back",), ("upper_back", "neck"), ("mid_back",), ("low_back", "groin"))
PAINS = [4, 3, 3, 2, 2, 1, 1, 1, 1]

Week = tuple[int, NextPlan, KeptHistory]


@lru_cache(maxsize=60)
def weeks(inputs: PlanInputs, many: int = len(PAINS)) -> tuple[Week, ...]:
    """Every day of nine weeks, or of so many, in which all is easy and the pain goes down."""
    return tuple(lived(inputs, PAINS[:many]))


def someone(number: int, **told: Any) -> PlanInputs:
    """One of many people with what is told: part, length, age and days of pain by chance."""
    chance = random.Random(f"week-{number}")
    return PlanInputs(
        regions=PARTS[number % len(PARTS)],
        minutes=chance.choice((3, 5, 8, 12, 20)),
        age=chance.randrange(22, 58),
        duration_days=float(chance.choice((20, 60, 400))),
        nrs=PAINS[0],
        **told,
    )


def routines_of(inputs: PlanInputs) -> list[Routine]:
    return [plan.routine for _, plan, _ in weeks(inputs)[::7]]


PEOPLE = range(sampled(8, 4))  # all eight at night

NEVER = [
    ("ehlers_danlos", {"M04", "M05", "M06", "M07", "M08", "M09", "M14"}, "no end of a loose joint"),
    ("weak_side", {"T02", "T05", "T06", "T07", "T03"}, "one hand draws no thigh, no ankle stays"),
    ("reflux", {"R12", "T12", "M06", "R06", "T16"}, "nothing folds forward"),
    ("hip_replacement", {"M05", "T06", "T15"}, "a new hip is not taken to its limits"),
]


@pytest.mark.parametrize(("condition", "never", "reason"), NEVER)
@pytest.mark.parametrize("number", PEOPLE)
@pytest.mark.sampled
def test_no_week_brings_what_the_first_card_leaves_out(
    condition: str, never: set[str], reason: str, number: int
) -> None:
    for routine in routines_of(someone(number, conditions=(condition,))):
        assert not never & set(routine.exercise_ids), reason


@pytest.mark.sampled
@pytest.mark.parametrize("number", PEOPLE)
@pytest.mark.parametrize("conditions", [("heart_failure",), ("breathless_lying",)])
def test_breath_that_runs_short_lying_trains_sitting_and_standing(
    conditions: tuple[str, ...], number: int
) -> None:
    inputs = someone(number, conditions=conditions, cautions=("BP",))
    for routine in routines_of(inputs):
        session = [one for one in routine.items if one.in_session]
        assert all(one.position not in LYING for one in session)
        trains = [one for one in session if load_exercises()[one.exercise_id].kind == "strength"]
        held = [one for one in trains if one.exercise_id not in ("P29", "P11", "P25")]
        assert all((one.dose.hold_s or 0) < 5 for one in held), "no straining holds"


def test_sleep_is_still_set_up_where_lying_is_closed() -> None:
    bad = PlanInputs(regions=("neck",), nrs=8, minutes=8, conditions=("heart_failure",))
    assert load_exercises()["R14"].despite == ("FLAT",)
    assert all(
        one.position not in LYING or one.exercise_id == "R14"
        for one in weeks(bad)[0][1].routine.items
    )


@pytest.mark.parametrize("number", PEOPLE)
@pytest.mark.sampled
def test_every_card_in_pregnancy_names_its_stop_signs(number: int) -> None:
    for routine in routines_of(someone(number, conditions=("pregnancy",), cautions=("P16",))):
        said = " ".join(routine.notes)
        for sign in ("bleeding or fluid", "tightenings", "moves less", "headache", "calf"):
            assert sign in said, sign


@pytest.mark.parametrize("number", PEOPLE)
@pytest.mark.sampled
def test_no_card_of_others_names_them(number: int) -> None:
    for routine in routines_of(someone(number)):
        assert "midwife" not in " ".join(routine.notes)


@pytest.mark.parametrize("minutes", [5, 8, 12, 20])
def test_tailbone_that_a_seat_presses_on_brings_back_no_way_of_bending(minutes: int) -> None:
    """Sitting was told, and no way of bending: nothing of it "comes back"."""
    inputs = PlanInputs(
        regions=("tailbone",), nrs=4, minutes=minutes, duration_days=70,
        worse_with=("sitting",), aggravated_by=("flex_agg",),
    )  # fmt: skip
    again = {load_reasons()["again"].say, load_reasons()["again_feared"].say}
    for routine in routines_of(inputs):
        assert not {"M05", "M06", "R06"} & set(routine.exercise_ids)
        assert not again & {line.words for line in routine.trace}


HIP = PlanInputs(
    regions=("low_back", "groin"), nrs=4, minutes=8, age=62, duration_days=120,
    conditions=("hip_replacement",), worse_with=("walking", "stairs"),
)  # fmt: skip


def test_replaced_hip_that_hurts_in_the_groin_stays_as_it_is_until_it_was_seen() -> None:
    first, *later = weeks(HIP)
    amounts = {one.exercise_id: one.minutes for one in first[1].routine.items}
    for number, plan, _ in later:
        on_one_leg = {one.exercise_id for one in plan.routine.items if one.position == "stand"}
        assert not {"P26", "P21", "P24", "P22", "M15", "T03"} & on_one_leg
        for one in plan.routine.items:
            assert one.exercise_id in amounts, (number, one.exercise_id)
            assert one.minutes <= amounts[one.exercise_id] + 0.05, (number, one.exercise_id)
    assert later[-1][1].routine.session_minutes == first[1].routine.session_minutes, (
        "a lighter week lowers nothing for good"
    )


def test_it_grows_once_somebody_has_looked_and_is_asked_no_more() -> None:
    number, plan, history = weeks(HIP)[21]
    assert plan.progression.sent_on
    seen = replace(plan.progression, looked_at=history.pain[-1].on, sent_on={}, told="")
    after = lived_on(HIP, replace(history, progression=seen), number)
    assert not after.progression.sent_on
    assert "been looked at" not in " ".join(after.routine.notes)
    assert "been looked at" in " ".join(plan.routine.notes)


def lived_on(inputs: PlanInputs, history: KeptHistory, number: int) -> NextPlan:
    return next_from(history, replace(inputs, nrs=3), NOTHING, day(number + 1))


DRAWN = PlanInputs(
    regions=("low_back", "buttock", "thigh_back"), nrs=4, minutes=12, age=40, duration_days=56,
    radiation="leg", findings=frozenset({"bend_back_better"}), direction="extension",
    aggravated_by=("flex_agg",),
)  # fmt: skip


@pytest.mark.parametrize("minutes", [8, 12, 20])
def test_what_draws_the_leg_pain_back_leads_and_nothing_pulls_along_its_line(minutes: int) -> None:
    first, second = (plan.routine for _, plan, _ in weeks(replace(DRAWN, minutes=minutes), 2)[::7])
    for routine in (first, second):
        eases = {one.exercise_id: one.minutes for one in routine.items}
        share = eases.get("M04", 0) + eases.get("R11", 0) + eases.get("M07", 0)
        assert share >= 0.2 * min(minutes, 15)
        assert {"M04", "R11"} <= eases.keys()
        assert not {"T04", "T05", "T06", "T07"} & eases.keys()
        assert "before the pain spreads" in " ".join(routine.notes)


def test_buttock_pain_without_a_leg_keeps_its_stretch() -> None:
    """The twin: nothing shoots down a leg, so the tight buttock is stretched."""
    tight = replace(DRAWN, regions=("buttock",), radiation="none", lengthen=(("piriformis", 9.0),))
    tight = replace(tight, tested=frozenset({"piriformis"}))
    assert any("T05" in routine.exercise_ids for routine in routines_of(tight))


BUILDER = PlanInputs(
    regions=("low_back",), nrs=2, minutes=15, age=48, duration_days=1500,
    aggravated_by=("load_agg",), worse_with=("lifting",), lifestyle=("heavy_lifting",),
    findings=frozenset({"abs_ok", "glute_ok", "lat_trunk_weak"}),
    build=(("obliques", 9.0),), tested=frozenset({"obliques"}),
)  # fmt: skip


def test_strong_builder_carries_and_is_trained_where_he_is_weak() -> None:
    courses = [plan.routine for _, plan, _ in lived(BUILDER, [2, 2, 1, 1, 1, 1, 1, 1, 1])][::7]
    for routine in courses:
        assert {"P08", "P23", "P19"} <= set(routine.exercise_ids)
        assert not {"P01", "P07", "P09"} & set(routine.exercise_ids), "found strong"
    assert "P24" in courses[-1].exercise_ids, "eight weeks of easy bring a harder move"
    assert "hold a bag" in " ".join(courses[-1].notes)
    assert "hold a bag" not in " ".join(courses[0].notes)


@pytest.mark.parametrize("finding", ["abs_weak", "abs_fair"])
def test_belly_that_is_not_strong_is_trained_as_before(finding: str) -> None:
    weak = replace(BUILDER, findings=frozenset({finding}), build=(("abs_deep", 9.0),))
    weak = replace(weak, tested=frozenset({"abs_deep"}))
    first = weeks(weak)[0][1].routine
    trains = [load_exercises()[key].targets.strengthen for key in first.exercise_ids]
    assert any("abs_deep" in one for one in trains)


@pytest.mark.parametrize("age", [64, 80])
def test_no_step_up_is_early_for_the_old(age: int) -> None:
    old = replace(BUILDER, age=age, worse_with=(), aggravated_by=(), lifestyle=())
    assert all("P24" not in routine.exercise_ids for routine in routines_of(old))


# By day two people of each length and two lengths of each person.
LENGTHS = (3, 5, 8, 12, 15, 20)
HAVING = [
    (minutes, number)
    for place, minutes in enumerate(LENGTHS)
    for number in range(6)
    if (number - place) % len(LENGTHS) < sampled(len(LENGTHS), 2)
]


@pytest.mark.sampled
@pytest.mark.parametrize(("minutes", "number"), HAVING)
def test_minutes_are_told_within_a_tenth_on_every_day(minutes: int, number: int) -> None:
    for _, plan, _ in weeks(replace(someone(number), minutes=minutes)):
        routine, took = plan.routine, plan.routine.session_minutes
        assert abs(routine.lasts - took) <= max(0.5, 0.1 * took) + 0.05, (routine.lasts, took)


def test_lighter_week_says_on_its_card_that_it_is_one() -> None:
    inputs = someone(0)
    said = load_reasons()["lighter_card"].say
    for number, plan, _ in weeks(inputs):
        assert (said in notes_of(plan.routine)) is (28 <= number < 35), number


def test_stiff_spine_keeps_breathing_chest_and_strength() -> None:
    stiff = PlanInputs(
        regions=("whole_back",), nrs=3, minutes=12, age=24, duration_days=1200,
        conditions=("spondyloarthritis",),
    )  # fmt: skip
    for routine in [plan.routine for _, plan, _ in lived(stiff, [3, 3, 2, 2, 1, 1, 1, 1])][::7]:
        kinds = [load_exercises()[key].kind for key in routine.exercise_ids]
        assert "R08" in routine.exercise_ids
        assert "strength" in kinds
        assert "stretch" in kinds
        longest = max(one.minutes for one in routine.items if one.in_session)
        assert longest <= 0.45 * routine.session_minutes
