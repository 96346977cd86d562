"""Where any words may be the answer, a wish to the guide is still none of them.

The sentences were written by the one who mended it (fitted).
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import shown

DONE: dict[str, Any] = {**shown("low", True), slots.EXERCISE: None}
GOAL = {**DONE, slots.GOAL: slots.OPEN, slots.ASKED: slots.GOAL}
BAD_DAY = {**DONE, slots.FLARE_PLAN: slots.OPEN, slots.ASKED: slots.FLARE_PLAN}


def _planned(text: str, values: dict[str, Any], intent: str) -> Draft:
    return plan_turn(situation(text, values, intent, 0.8))


@pytest.mark.parametrize("values", [GOAL, BAD_DAY], ids=["goal", "bad day"])
@pytest.mark.parametrize(
    ("text", "intent", "reason"),
    [
        ("show my progress", "feel_same", "a card of the guide"),
        ("how am I doing so far?", "chitchat", "the same, asked"),
        ("remind me at 8 in the evening", "inform", "a reminder is set"),
        ("stop the reminders", "stop", "the talk goes on, they end"),
        ("no more reminders please", "stop", "without a verb"),
        ("a summary for my GP", "already_checked", "a paper"),
        ("show me my plan", "show_routine", "the routine is shown"),
        ("delete everything", "delete_data", "it is asked whether"),
        ("please, start over", "start_over", "nothing else is said"),
    ],
)
def test_own_words_are_no_wish_to_the_guide(
    values: dict[str, Any], text: str, intent: str, reason: str
) -> None:
    draft = _planned(text, values, intent)
    kept = {slots.GOAL: "told", slots.FLARE_PLAN: "written"}
    assert not [one for one, as_kept in kept.items() if draft.values.get(one) == as_kept], reason


@pytest.mark.parametrize(
    ("text", "intent", "reason"),
    [
        ("stop limping", "stop", "a goal begins like a command"),
        ("start over with tennis", "start_over", "the same"),
        ("delete scenes from my film all day without pain", "delete_data", "the same"),
        ("go back to work", "go_back", "the same"),
        ("get my progress at the gym back", "inform", "the word alone"),
        ("show my grandson how to swim", "out_of_scope", "what is shown is no progress"),
        ("walk without stopping for a rest", "inform", "no pause is wished"),
    ],
)
def test_own_words_that_begin_like_a_command_are_a_goal(
    text: str, intent: str, reason: str
) -> None:
    draft = _planned(text, GOAL, intent)
    assert [goal.words for goal in weeks_of(draft).goals] == [text], reason


def test_own_words_are_left_for_the_routine() -> None:
    draft = _planned("show my routine", GOAL, "show_routine")
    assert "action_ask_together" in [step.action for step in draft.steps], "it comes at once"
    assert draft.values[slots.GOAL] == "passed_over"


@pytest.mark.parametrize(
    ("values", "name", "left"),
    [(GOAL, slots.GOAL, slots.OPEN), (BAD_DAY, slots.FLARE_PLAN, slots.OPEN)],
    ids=["goal", "bad day"],
)
@pytest.mark.parametrize("text", ["ok", "yes please", "sounds good", "sure, go on then"])
def test_own_words_are_no_bare_yes(values: dict[str, Any], name: str, left: str, text: str) -> None:
    draft = _planned(text, values, "affirm")
    assert draft.values[name] == left, "asked once more"


def test_own_words_behind_a_yes_are_the_answer() -> None:
    draft = _planned("yes, a warm bath and ring my sister", BAD_DAY, "affirm")
    assert draft.values[slots.FLARE_PLAN] == "written"
