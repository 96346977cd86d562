"""Today's routine is wanted while how it has been is still asked."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.safety.safety_list.screen_rows import PARTS
from tests.conversation.planning.goal_changes.test_goal_put_right import SCORING
from tests.conversation.planning.return_visits.at_a_return import AT_CHECK_IN
from tests.conversation.planning.situations import situation

AT_GOAL = {**AT_CHECK_IN, slots.ASKED: slots.GOAL, slots.GOAL: slots.OPEN, slots.CHECK_IN: "same"}
TO_THE_ROUTINE = (*PARTS, None, slots.TOGETHER, slots.MINUTES)


@pytest.mark.parametrize(
    ("text", "values", "reason"),
    [
        ("what have I got to do today?", AT_CHECK_IN, "asked in other words"),
        ("whats on for today", AT_CHECK_IN, "without an apostrophe"),
        ("no time for this, take me straight to the moves", AT_CHECK_IN, "behind a reason"),
        ("can we go to my plan please", AT_GOAL, "at the question for a goal"),
        ("straight to it please", AT_CHECK_IN, "the button in other words"),
        ("ok but show me today's exercises", SCORING, "at the score of a goal"),
        ("skip it. routine", SCORING, "the bare word behind a skip"),
    ],
)
def test_straight_on_leaves_what_is_asked_of_the_days(
    text: str, values: dict[str, Any], reason: str
) -> None:
    draft = plan_turn(situation(text, values, None, 0.0))

    assert draft.values[slots.ASKED] in TO_THE_ROUTINE, reason


@pytest.mark.parametrize(
    ("text", "values", "reason"),
    [
        ("the routine was hard today", AT_CHECK_IN, "how it went"),
        ("what is today's date", SCORING, "no routine is asked for"),
        ("my plan is to walk more", AT_CHECK_IN, "a plan of one's own"),
        ("today it was sore", AT_CHECK_IN, "a report"),
    ],
)
def test_straight_on_passes_over_what_only_names_it(
    text: str, values: dict[str, Any], reason: str
) -> None:
    draft = plan_turn(situation(text, values, None, 0.0))

    assert draft.values[slots.ASKED] == values[slots.ASKED], reason
