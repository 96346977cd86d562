"""What is said of a plan that is another one than the last time."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from bot.conversation.course import plan_told
from bot.conversation.course.plan_told import change_lines, plan_words
from bot.conversation.course.weeks import Goal
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import KeptHistory, PlanInputs
from bot.routine.returns.next_routine import NextPlan, next_from
from bot.routine.shown.plan_changes import PlanChange, told, told_as
from bot.routine.weeks.kept_history import DoneSession, FlareSpell
from tests.conversation.weeks_of import DAY, START, weeks


def test_plan_told_says_nothing_of_a_first_plan() -> None:
    plan = next_from(KeptHistory("ann"), PlanInputs(nrs=5), {}, START)
    assert plan_words(plan, (Goal("run"),)) == ""


def test_plan_told_says_every_change_or_names_its_move() -> None:
    history = replace(weeks().history, flares=(FlareSpell(START + 14 * DAY),))
    plan = next_from(history, PlanInputs(nrs=7, minutes=8), {}, START + 14 * DAY)
    words = plan_words(plan, (Goal("run"),))
    for change in plan.changes:
        name = load_exercises()[change.exercise_id].name if change.exercise_id else change.say
        assert name in words
    assert plan.flare is not None
    assert all(step in words for step in plan.flare.steps[1:])
    assert "for what you want to do again: run" in words


@pytest.mark.parametrize(
    ("rules", "said", "reason"),
    [
        (("week_on",), 0, "a week gone by is no difference"),
        (("week_on", "stays"), 0, "nor is a plan that stays"),
        (("week_on", "lighter_week"), 2, "beside a difference it says when was looked"),
    ],
)
def test_plan_told_says_no_week_gone_by_where_nothing_is_different(
    rules: tuple[str, ...], said: int, reason: str
) -> None:
    assert len(change_lines(told(rule) for rule in rules)) == said, reason


def test_plan_told_names_moves_with_one_reason_in_one_line() -> None:
    reason = told("flare")
    same = [told_as("flare", key, "less", "amount", reason.say) for key in ("P01", "P06")]
    own = PlanChange("M01", "more", "ready", "Pelvic rock has become easy, so it grows a little.")
    lines = change_lines((reason, *same, own))
    assert lines == (reason.say, own.say, "Bridge, Dead bug: less this time.")


@pytest.mark.parametrize(
    ("weekly", "flare", "said", "reason"),
    [
        (True, None, "A reason.", "the look back on a week"),
        (False, "a flare", "A reason.", "a flare"),
        (False, None, "", "a day as others"),
    ],
)
def test_plan_told_gives_its_reasons_once_a_week_and_in_a_flare(
    weekly: bool, flare: str | None, said: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan_told, "flare_lines", lambda *told: ())
    plan = SimpleNamespace(
        changes=(), is_weekly_look=weekly, flare=flare, asks_barrier=False, reasons=("A reason.",)
    )
    assert plan_words(cast(NextPlan, plan), ()) == said, reason


def test_plan_told_says_that_a_new_stage_has_the_same_moves() -> None:
    """ "What is different" stood above the same three moves and amounts."""
    stage = told("phase_up", because="your pain is 3 or less")
    plan = next_from(KeptHistory("ann"), PlanInputs(nrs=3), {}, START)
    same = replace(plan, changes=(told("week_on"), stage))
    assert plan_words(same, ()).startswith("The moves and their amounts are the same this time.")
    moves = (*same.changes, told("made_room", plan.routine.items[0].exercise_id, "out"))
    assert plan_words(replace(same, changes=moves), ()).startswith("What is different, and why:")


def test_plan_told_says_why_a_move_that_hurt_is_in_again() -> None:
    """It hurt, rested for the day, and was back unchanged the next without a word."""
    plan = next_from(KeptHistory("ann"), PlanInputs(nrs=5), {}, START)
    first, second = (item.exercise_id for item in plan.routine.items[:2])
    session = DoneSession(START, (first, second), {first: "hurts", second: "done"})
    words = plan_words(plan, (), before=KeptHistory("ann", sessions=(session,)))
    assert f"is in again: {load_exercises()[first].name}." in words
    gone = replace(plan, changes=(told("shrink", first, "less", days=7),))
    assert "is in again" not in plan_words(gone, (), before=KeptHistory("ann", sessions=(session,)))


def test_plan_told_never_says_that_a_plan_held_by_a_sign_is_the_same() -> None:
    """Only rest and easy movement is another plan, though no move is named."""
    plan = next_from(KeptHistory("ann"), PlanInputs(nrs=3), {}, START)
    held = replace(plan, changes=(told("flag"),))
    assert plan_words(held, ()).startswith("What is different, and why:")
