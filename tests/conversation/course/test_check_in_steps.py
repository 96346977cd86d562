"""The check-in of one of the days: what is asked, and what comes next."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.course.check_in_steps import (
    DONE,
    HOURS,
    PAIN,
    SPREAD,
    WHICH,
    WORSE,
    answered,
    begun,
    one_back,
    topic_now,
)
from bot.routine.weeks.check_in_schedule import DueCheckIn
from bot.routine.weeks.kept_history import Rating
from tests.conversation.weeks_of import DAY, START, weeks

DUE = DueCheckIn(14, ("pain", "activities", "worse_after", "done"))
STATE = begun(DUE, weeks(), START + 14 * DAY)


def test_check_in_steps_asks_each_goal_and_looks_back_to_the_last_one() -> None:
    assert STATE["open"] == ["pain", "activities:0", "activities:1", "worse_after", "done"]
    assert STATE["days"] == 7  # the one of day 7 was answered


def test_check_in_steps_looks_back_no_further_than_to_the_end_of_a_long_break() -> None:
    back = START + 58 * DAY
    told = weeks()
    pain = (*told.history.pain, Rating(back, 3))
    after = replace(told, history=replace(told.history, pain=pain))
    assert begun(replace(DUE, day=84), after, START + 84 * DAY)["days"] == 26


def test_check_in_steps_asks_for_no_days_that_are_all_known() -> None:
    """On day 2 it was asked on how many days, below "done on 2 days so far"."""
    told = weeks()
    sessions = tuple(replace(told.history.sessions[0], on=START + n * DAY) for n in range(2))
    both = replace(told, history=replace(told.history, sessions=sessions), last_check_in=0)
    due = DueCheckIn(2, ("pain", "worse_after", "done"))
    assert begun(due, both, START + 2 * DAY)["open"] == ["pain", "worse_after"]
    one = replace(both, history=replace(both.history, sessions=sessions[:1]))
    assert begun(due, one, START + 2 * DAY)["open"] == ["pain", "worse_after", "done"]


def test_check_in_steps_asks_more_only_where_it_was_worse() -> None:
    state: dict[str, Any] = {**STATE, "open": [WORSE, DONE]}
    assert answered(state, "no")["open"] == [DONE]
    assert answered(state, "unsure")["open"] == [DONE]
    assert answered(state, "yes")["open"] == [WHICH, HOURS, SPREAD, DONE]
    assert one_back(answered(state, "yes")) == {**state, "before": []}


def test_check_in_steps_is_over_when_nothing_is_open() -> None:
    assert topic_now({slots.DUE: STATE}) == PAIN
    assert topic_now({slots.DUE: {**STATE, "open": []}}) is None
    assert topic_now({}) is None
