"""Minutes of days off are kept beside those of other days, and shown when they are asked for."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import PLANNED
from tests.conversation.planning.situations import situation

WAITS = {**PLANNED, slots.ASKED: slots.TOGETHER, slots.PLAN: None}


@pytest.mark.parametrize(
    ("text", "minutes", "longer"),
    [
        ("5 minutes on work days, 15 on days off", 5, 15),
        ("at weekends I have 20 minutes", 8, 20),
        ("I only got 8 mins mon to fri, saturdays and sundays half an hour is fine", 8, 20),
        ("I run 15 km on weekends", 8, None),
    ],
)
def test_days_with_more_keeps_both(text: str, minutes: int, longer: int | None) -> None:
    draft = plan_turn(situation(text, WAITS, "inform", 0.5))

    assert draft.values[slots.MINUTES] == minutes
    assert draft.setting.longer_minutes == longer


def test_days_with_more_tells_the_longer_list_and_keeps_the_short_one() -> None:
    noted = plan_turn(situation("15 minutes on days off", WAITS, "inform", 0.5))
    told = plan_turn(situation("what is the plan for Saturday?", noted.values, None, 0.0))

    assert "On a day off, about 15 minutes" in " ".join(told.acknowledged)
    assert told.values[slots.ROUTINE] == noted.values[slots.ROUTINE]


def test_days_with_more_makes_the_longer_list_on_such_a_day() -> None:
    noted = plan_turn(situation("15 minutes on days off", WAITS, "inform", 0.5))
    today = plan_turn(situation("day off today", noted.values, None, 0.0))

    assert today.values[slots.MINUTES_TODAY]["minutes"] == 15
    assert today.values[slots.MINUTES] == 8
