from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import History, build_from
from bot.routine.dosing.dose import dose_at, dose_text, is_full, scaled
from bot.routine.dosing.duration import work_seconds
from tests.routine.people import with_pattern


@pytest.mark.parametrize(
    ("dose", "day", "text"),
    [
        (Dose(sets=2, reps=8), "every", "2 rounds of 8, slowly; rest a few breaths between"),
        (
            Dose(sets=2, reps=8, hold_s=2, sides=True),
            "every",
            "2 rounds of 8 each side, slowly; rest a few breaths between",
        ),
        (Dose(reps=10), "every", "10 times, slowly"),
        (Dose(reps=10, sides=True), "every", "10 times each side, slowly"),
        (Dose(reps=2, hold_s=30, sides=True), "every", "2 times each side, holding 30 seconds"),
        (Dose(reps=3, hold_s=10), "every", "3 times, holding 10 seconds"),
        (
            Dose(sets=3, reps=8, hold_s=5),
            "A",
            "3 rounds of 8 times, holding 5 seconds; rest a few breaths between, on A days",
        ),
        (Dose(minutes=10, days_per_week=5), "every", "10 minutes, 5 days a week"),
        (Dose(minutes=1), "every", "1 minute"),
        (
            Dose(sets=3, minutes=1),
            "every",
            "3 rounds of 1 minute; rest a few breaths between",
        ),
        (Dose(reps=8, per_day=2), "every", "8 times, slowly, twice a day"),
        (Dose(minutes=3, per_day=4), "every", "3 minutes, 4 times a day"),
        (
            Dose(sets=2, metres=20, sides=True),
            "B",
            "2 rounds of 20 metres with each hand; rest a few breaths between, on B days",
        ),
    ],
)  # fmt: skip
def test_dose_is_said_in_plain_words(dose: Dose, day: str, text: str) -> None:
    assert dose_text(dose, day) == text


@pytest.mark.parametrize(
    ("exercise", "step", "expected", "reason"),
    [
        ("P01", 0, Dose(sets=2, reps=8, hold_s=2), "the start"),
        ("P01", 1, Dose(sets=2, reps=10, hold_s=2), "2 more"),
        ("P01", 2, Dose(sets=2, reps=12, hold_s=2), "2 more"),
        ("P01", 3, Dose(sets=3, reps=9, hold_s=2), "a third round, of fewer, three more in all"),
        ("P12", 1, Dose(reps=7, hold_s=5), "repetitions alone"),
        ("P12", 3, Dose(reps=8, hold_s=7), "then the hold, by less than a half"),
        ("P14", 1, Dose(sets=2, reps=5, hold_s=2, parts=3), "four become five"),
        ("A04", 1, Dose(sets=4, minutes=1), "one bout more, not each twice as long"),
        ("P01", 9, Dose(sets=3, reps=12, hold_s=2), "never beyond the goal"),
        ("P01", -1, Dose(sets=2, reps=4, hold_s=2), "half"),
        ("P07", 2, Dose(reps=3, hold_s=20), "5 seconds a step"),
        ("A01", 3, Dose(minutes=16, days_per_week=5), "2 minutes a step"),
        ("A01", 10, Dose(minutes=30, days_per_week=5), "the goal of the walk"),
    ],
)
def test_dose_grows_by_small_steps(exercise: str, step: int, expected: Dose, reason: str) -> None:
    assert dose_at(load_exercises()[exercise].dose, step) == expected, reason


def test_dose_reaches_its_goal_for_every_exercise_and_never_shrinks_on_the_way() -> None:
    for exercise in load_exercises().values():
        plan = exercise.dose
        doses = [dose_at(plan, step) for step in range(30)]
        assert is_full(plan, 29), exercise.id
        assert doses[-1] == plan.goal, exercise.id
        for before, now in pairwise(doses):
            more = (work_seconds(now), now.per_day) > (work_seconds(before), before.per_day)
            assert more or before == now == plan.goal, exercise.id
            assert work_seconds(now) <= work_seconds(before) * 1.5, (exercise.id, before, now)
            assert (now.reps or 0) <= (before.reps or 0) + 2, exercise.id
            assert (now.hold_s or 0) <= (before.hold_s or 0) + 5, exercise.id
            assert now.sets == before.sets or now.sets * (now.reps or 1) <= (
                before.sets * (before.reps or 1) + now.sets
            ), "a round more is no leap"


def test_dose_half_of_one_stays_one() -> None:
    assert scaled(Dose(reps=1, hold_s=1), 0.5) == Dose(reps=1, hold_s=1)


@pytest.mark.parametrize(
    ("age", "week", "reps", "reason"),
    [
        (40, 1, 8, "the usual start"),
        (60, 1, 6, "lower from 60: 0.7 of 8"),
        (40, 5, 5, "lighter week: 0.6 of 8"),
        (40, 6, 8, "back again"),
    ],
)
def test_dose_is_lower_from_60_and_in_lighter_weeks(
    age: int, week: int, reps: int, reason: str
) -> None:
    inputs = replace(with_pattern("D1"), age=age, minutes=12)
    routine = build_from(inputs, "seed", History(week=week))
    bridge = next(item for item in routine.items if item.exercise_id == "P01")

    assert bridge.dose.reps == reps, reason


@pytest.mark.parametrize(
    ("step", "longest", "reason"),
    [
        (1, 12, "nothing was too much: what was reached is held"),
        (-1, 8, "told too hard: one hold has no repetition to give, so it is held shorter"),
    ],
)
def test_dose_of_one_long_hold_gets_shorter_when_it_was_too_much(
    step: int, longest: int, reason: str
) -> None:
    person = with_pattern("D3", minutes=3)
    reached = Dose(reps=1, hold_s=12, sides=True)
    history = History(week=3, steps={"P08": step}, reached={"P08": reached}, keeps=("P08",))
    out = dict.fromkeys(("P21", "P03", "P26", "P04"), "out_varied")
    items = build_from(person, "somebody", replace(history, out=out)).items
    hold = next(one.dose.hold_s for one in items if one.exercise_id == "P08")
    assert hold == longest, reason
