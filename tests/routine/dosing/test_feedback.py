from __future__ import annotations

from dataclasses import replace

import pytest

from bot.routine import Routine, RoutineItem, after_feedback, after_spread, build_from
from tests.routine.people import with_pattern


@pytest.fixture
def routine() -> Routine:
    return build_from(with_pattern("D1"), "seed")


def item(routine: Routine, exercise: str) -> RoutineItem:
    return next(one for one in routine.items if one.exercise_id == exercise)


@pytest.mark.parametrize("feedback", ["done", "skip"])
def test_feedback_done_and_skip_go_on(routine: Routine, feedback: str) -> None:
    action = after_feedback(routine, routine.items[0], feedback)  # type: ignore[arg-type]

    assert action.kind == "next"
    assert not action.flared


def test_feedback_too_hard_offers_the_easier_exercise(routine: Routine) -> None:
    action = after_feedback(routine, item(routine, "P06"), "too_hard")

    assert (action.kind, action.exercise_id) == ("easier", "P09")
    assert action.say == "Then this one instead: Brace and heel slide."


def test_feedback_too_hard_without_an_easier_exercise_halves_the_dose(routine: Routine) -> None:
    action = after_feedback(routine, item(routine, "P01"), "too_hard")

    assert action.kind == "lighter"
    assert action.dose is not None
    assert action.dose.reps == 4
    assert "2 rounds of 4" in action.say


def test_feedback_too_hard_never_leads_to_an_excluded_exercise() -> None:
    inputs = replace(with_pattern("D7"), cautions=("REFLUX",))
    plan = build_from(inputs, "seed")
    for one in plan.items:
        action = after_feedback(plan, one, "too_hard")
        assert action.exercise_id in (*one.swap_ids, one.exercise_id)


def test_feedback_too_hard_twice_offers_a_swap(routine: Routine) -> None:
    action = after_feedback(routine, item(routine, "P01"), "too_hard", lightened=True)

    assert action.kind == "offer_swap"
    assert action.swap_ids == item(routine, "P01").swap_ids
    assert "swap" in action.offers


def test_feedback_hurts_stops_and_asks_whether_it_spread(routine: Routine) -> None:
    action = after_feedback(routine, item(routine, "T01"), "hurts")

    assert action.kind == "ask_spread"
    assert action.ask is not None
    assert "numb" in action.ask
    assert action.flared


@pytest.mark.parametrize("spread", ["yes", "not_sure"])
def test_feedback_spread_or_unsure_goes_to_the_safety_questions(
    routine: Routine, spread: str
) -> None:
    action = after_spread(routine, item(routine, "T01"), spread)  # type: ignore[arg-type]

    assert action.kind == "screen"
    assert action.offers == ("screen",)


def test_feedback_no_spread_offers_a_swap_only_when_there_is_one(routine: Routine) -> None:
    with_swap = after_spread(routine, item(routine, "T01"), "no")
    without = after_spread(routine, replace_swaps(routine, "T01"), "no")

    assert with_swap.swap_ids == ("T02",)
    assert "swap" not in without.offers


def replace_swaps(routine: Routine, exercise: str) -> RoutineItem:
    return replace(item(routine, exercise), swap_ids=())


def test_feedback_for_a_foreign_item_is_refused(routine: Routine) -> None:
    other = build_from(with_pattern("D4"), "seed").items[0]

    with pytest.raises(ValueError, match="not an item of this routine"):
        after_feedback(routine, other, "done")


def test_feedback_of_an_unknown_kind_is_refused(routine: Routine) -> None:
    with pytest.raises(ValueError, match="unknown feedback"):
        after_feedback(routine, routine.items[0], "fine")  # type: ignore[arg-type]
