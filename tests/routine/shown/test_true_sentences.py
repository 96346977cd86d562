"""Sentences of change claim what the two plans show."""

from __future__ import annotations

import pytest

from bot.knowledge.exercises.exercise_dose import Dose
from bot.routine.routine import Routine, RoutineItem
from bot.routine.shown.true_sentences import other_amount, stays_small, true_of_amount, true_of_plan


def item(key: str, reps: int, *, in_session: bool = True, minutes: float = 2) -> RoutineItem:
    return RoutineItem(key, Dose(reps=reps), "", minutes, "", in_session=in_session)


def plan(*items: RoutineItem, minutes: int = 8) -> Routine:
    return Routine("a plan", items, 1, minutes, "")


@pytest.mark.parametrize(
    ("rule", "before", "now", "found", "why"),
    [
        ("little_done_once", (6,), (6,), "little_done_once", "it stays"),
        ("little_done_once", (6,), (4,), "little_done_once_changed", "it does not stay"),
        ("same_on_purpose", (6,), (4,), None, "it is not the same"),
        ("lighter_week", (6,), (6,), None, "nothing is lighter"),
        ("lighter_week", (6,), (4,), "lighter_week", "it is"),
        ("lighter_over", (4,), (6,), "lighter_over", "as much as usual"),
        ("lighter_over", (4,), (5,), "lighter_over_part", "less than usual"),
        ("little_done", (6,), (6,), "little_done_fewer", "one move, and not two"),
        ("week_on", (6,), (4,), "week_on", "claims nothing of amounts"),
    ],
)
def test_true_of_plan(
    rule: str, before: tuple[int], now: tuple[int], found: str | None, why: str
) -> None:
    old, new = item("P18", *before), plan(item("P18", *now))
    assert true_of_plan(rule, (old,), new, {"P18": Dose(reps=6)}) == found, why


def test_true_of_amount_calls_half_what_is_half() -> None:
    assert true_of_amount("shrink", Dose(reps=8), Dose(reps=4), None) == "shrink"
    assert true_of_amount("shrink", Dose(reps=8), Dose(reps=7), None) == "shrink_less"


def test_true_of_amount_names_shorter_goes_that_come_more_often() -> None:
    walk, bouts = Dose(minutes=8), Dose(minutes=3, per_day=4)
    assert true_of_amount("shrunk_with_others", walk, bouts, None) == "shorter_goes"


def test_true_of_amount_says_that_it_is_back_only_where_it_is() -> None:
    assert true_of_amount("shrink_over", Dose(reps=4), Dose(reps=8), Dose(reps=8)) == "shrink_over"
    assert true_of_amount("shrink_over", Dose(reps=4), Dose(reps=6), Dose(reps=8)) == "shrink_part"
    assert true_of_amount("shrink_over", Dose(reps=4), Dose(reps=6), None) == "shrink_part"


def test_stays_small_of_what_was_made_smaller_alone() -> None:
    assert stays_small("shrink_over", Dose(reps=4), Dose(reps=8))
    assert not stays_small("shrink_over", Dose(reps=8), Dose(reps=8))
    assert not stays_small("ready", Dose(reps=4), Dose(reps=8))


@pytest.mark.parametrize(
    ("before", "now", "rule", "why"),
    [
        (item("M08", 8), item("M08", 6), "fitted", "the session is as long as was asked for"),
        (item("M08", 8), item("M08", 6, minutes=9), "amount_less", "the session is longer"),
        (item("A01", 8), item("A01", 8, in_session=False), "out_of_session", "done apart now"),
        (item("A01", 8, in_session=False), item("A01", 8), "into_session", "done in it now"),
    ],
)
def test_other_amount(before: RoutineItem, now: RoutineItem, rule: str, why: str) -> None:
    assert other_amount(before, now, plan(now), more=False) == rule, why
