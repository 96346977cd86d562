"""A question beside the way ends where a message skips it or wishes to go on."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.goal_changes.test_goal_put_right import BOXES, SCORING, STAIRS
from tests.conversation.planning.situations import situation

GOAL = {**OPEN[slots.GOAL], slots.ASKED: slots.GOAL}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("sleep lol. skip. show me the 3 min thing", "a jest, a skip and a wish"),
        ("skip that one please", "alone"),
        ("I dunno, skip", "behind a doubt"),
        ("just want the moves", "a wish to go on"),
        ("can we get on with it", "a wish to go on"),
        ("no more questions", "of all of them"),
        ("pass", "in a word"),
    ],
)
def test_question_ended_leaves_the_goal_out(text: str, reason: str) -> None:
    draft = plan_turn(situation(text, GOAL, None, 0.0))

    assert draft.values[slots.GOAL] == "passed_over", reason
    assert weeks_in(draft.values).goals == (), reason


@pytest.mark.parametrize(
    ("text", "goals", "reason"),
    [
        ("jump with my daughter", 1, "a deed"),
        ("start running again", 1, "a deed"),
        ("go on long walks", 1, "a deed"),
        ("leave the house without my stick", 1, "a deed"),
        ("get back to the gym and play with my lad", 2, "two deeds"),
        ("dig my allotment and sit in the car to Whitby", 2, "each with a thing of its own"),
        ("walk and chat with my mates", 1, "one thing for both"),
        ("pick up my grandson and carry him upstairs", 1, "the second goes on with the first"),
        ("get down on the floor and play with my lad", 1, "one deed"),
        ("go to work and not think of it", 1, "one deed"),
    ],
)
def test_question_ended_keeps_what_is_a_goal(text: str, goals: int, reason: str) -> None:
    draft = plan_turn(situation(text, GOAL, None, 0.0))

    assert len(weeks_in(draft.values).goals) == goals, reason


@pytest.mark.parametrize(
    ("text", "goals", "reason"),
    [
        ("omg skip that, just want the moves", {STAIRS[0], BOXES[0]}, "both stay unscored"),
        (
            "that wasn't what I wanted to do, skip; "
            "carry a full tray without wincing would be nice",
            {BOXES[0], "carry a full tray without wincing"},
            "no goal, and the real one",
        ),
        ("start", {STAIRS[0], BOXES[0]}, "a wish to go on"),
        ("those aren't goals", set(), "all of them go"),
    ],
)
def test_question_ended_leaves_the_score_out(text: str, goals: set[str], reason: str) -> None:
    draft = plan_turn(situation(text, SCORING, None, 0.0))

    assert draft.asked != slots.GOAL_SCORE, reason
    assert {one.words for one in weeks_in(draft.values).goals} == goals, reason
