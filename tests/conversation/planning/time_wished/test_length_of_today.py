"""A length that is told of this day alone: that of the other days stays, and both are said."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.weeks import Weeks
from bot.conversation.drafting.next_plan import minutes_today
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import items_today, routine_of
from bot.routine import KeptHistory, Routine
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation

TIMED: dict[str, Any] = {**SESSION, slots.MINUTES: 10}
TOGETHER = {**TIMED, slots.ASKED: slots.TOGETHER}
GOAL = {**TIMED, slots.ASKED: slots.GOAL, slots.GOAL: slots.OPEN, slots.ROUTINE: None}


@pytest.mark.parametrize(
    ("text", "today", "usual", "reason"),
    [
        ("5 minutes just for today, 10 the other days", 5, 10, "both are told"),
        ("only 4 minutes today, 8 from tomorrow on", 4, 8, "another length for the others"),
        ("a short one tonight, 5 mins, then as usual tomorrow", 5, 10, "the usual one comes back"),
        ("5 minutes", None, 5, "of every day"),
        ("only got 5 minutes left", 5, 10, "what is left of the time is of today"),
        ("make it 5 minutes lying on my left", None, 10, "the left side is no time"),
        ("can i ride for half an hour today?", None, 10, "of a ride"),
    ],
)
def test_length_of_today_is_kept_apart(
    text: str, today: int | None, usual: int, reason: str
) -> None:
    draft = plan_turn(situation(text, GOAL, "inform", 0.4))
    assert minutes_today(draft) == today, reason
    assert draft.values[slots.MINUTES] == usual, reason
    said = " ".join(draft.acknowledged)
    assert ("today alone" in said) is (today is not None), reason
    assert (f"stay at {usual}" in said) is (today is not None), reason


def test_length_of_today_is_no_goal() -> None:
    draft = plan_turn(situation("5 minutes just for today, 10 the other days", GOAL, "inform", 0.4))
    assert draft.asked == slots.GOAL
    assert "in your words" not in " ".join(draft.acknowledged)


def test_length_of_today_may_be_longer() -> None:
    draft = plan_turn(situation("15 minutes today please", TOGETHER, "inform", 0.4))
    routine = routine_of(draft.values)
    assert draft.values[slots.MINUTES] == 10
    assert routine is not None
    assert len(items_today(routine)) >= 1
    assert draft.values[slots.WHOLE_PLAN] is not None


def test_length_of_today_says_that_the_others_stay_where_the_list_is_cut() -> None:
    draft = plan_turn(situation("only 3 minutes today", TOGETHER, "inform", 0.4))
    assert "The other days stay at 10 minutes." in draft.acknowledged


AUCKLAND = Weeks(KeptHistory("ann"), zone="Pacific/Auckland").as_dict()  # 13 hours ahead, in March
LONDON = Weeks(KeptHistory("ann"), zone="Europe/London").as_dict()


@pytest.mark.parametrize(
    ("weeks", "began", "asked", "is_done", "reason"),
    [
        (AUCKLAND, "2026-03-08T23:30", "2026-03-09T00:30", True, "12:30 and 13:30 of one day"),
        (LONDON, "2026-03-08T23:30", "2026-03-09T00:30", False, "before and behind midnight"),
        (AUCKLAND, "2026-03-09T08:00", "2026-03-09T19:00", False, "the evening, and next morning"),
        (LONDON, "2026-03-09T08:00", "2026-03-09T19:00", True, "one day"),
    ],
)
@pytest.mark.parametrize(
    ("text", "of_today"), [("only 5 minutes today", True), ("5 minutes a day", False)]
)
def test_length_of_today_changes_nothing_once_todays_session_is_done(
    weeks: dict[str, Any],
    began: str,
    asked: str,
    is_done: bool,
    reason: str,
    text: str,
    of_today: bool,
) -> None:
    items = items_today(Routine.from_dict(TIMED[slots.ROUTINE]))
    over = {
        **{**TIMED, slots.WEEKS: weeks, slots.ASKED: None, slots.CLOSED: "done"},
        **{slots.TOGETHER: "now", slots.EXERCISE: len(items), slots.RATING: 2},
        slots.FEEDBACK: {one.exercise_id: "done" for one in items},
        slots.SESSION_BEGAN: f"{began}:00+00:00",
    }
    now = replace(situation(text, over, "inform", 0.4), now=datetime.fromisoformat(f"{asked}Z"))
    draft = plan_turn(now)
    said = "Today's is done" in " ".join(draft.acknowledged)
    assert said is (is_done and of_today), reason
    assert (minutes_today(draft) == 5) is (of_today and not is_done), reason
