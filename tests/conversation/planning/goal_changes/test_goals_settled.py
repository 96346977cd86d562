"""The goals are shown by number; all but one go by words, and nothing else takes one out."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.goal_changes.test_goal_put_right import BOXES, SCORING, STAIRS
from tests.conversation.planning.situations import situation

KEEPS_BOTH = {STAIRS[0], BOXES[0]}


@pytest.mark.parametrize(
    ("text", "asked", "goals", "reason"),
    [
        ("drop the others", slots.GOAL_SCORE, {STAIRS[0]}, "the one that is scored stays"),
        ("keep only the boxes goal", slots.CHECK_IN, {BOXES[0]}, "by a word"),
        ("only the boxes one", slots.GOAL_SCORE, {BOXES[0]}, "no score of 1"),
        ("just the second goal please", slots.CHECK_IN, {BOXES[0]}, "by its place"),
        ("I only want to keep the stairs goal", slots.CHECK_IN, {STAIRS[0]}, "a whole sentence"),
        ("get rid of the other goals, keep the stairs one", slots.CHECK_IN, {STAIRS[0]}, "both"),
        ("forget about the rest, only the boxes one", slots.GOAL_SCORE, {BOXES[0]}, "both ways"),
        ("remove goal 1", slots.CHECK_IN, {BOXES[0]}, "by number"),
        ("drop the others", slots.CHECK_IN, KEEPS_BOTH, "of what is not said"),
        ("don't drop the other goals", slots.CHECK_IN, KEEPS_BOTH, "denied"),
        ("only the bridge one today", slots.CHECK_IN, KEEPS_BOTH, "of a move"),
        ("drop the other goals", slots.CHECK_IN, KEEPS_BOTH, "which stays is not said: shown"),
    ],
)
def test_goals_settled_keeps_the_one_that_is_meant(
    text: str, asked: str, goals: set[str], reason: str
) -> None:
    values = {**SCORING, slots.ASKED: asked}
    weeks = weeks_in(plan_turn(situation(text, values, None, 0.0)).values)

    assert {goal.words for goal in weeks.goals} == goals, reason
    assert not any(weeks.scores_of(goal) for goal in weeks.goals if asked != slots.CHECK_IN), reason


@pytest.mark.parametrize(
    ("text", "shown", "reason"),
    [
        ("what are my goals?", True, "asked"),
        ("can you show me my goals", True, "wished"),
        ("which goals do I have", True, "another order"),
        ("remind me of my goals", True, "another verb"),
        ("what is the goal of this exercise?", False, "of a move"),
        ("the goals are going well", False, "how they go"),
    ],
)
def test_goals_settled_shows_them_by_number(text: str, shown: bool, reason: str) -> None:
    draft = plan_turn(situation(text, {**SCORING, slots.ASKED: slots.CHECK_IN}, None, 0.0))

    assert (f"1. {STAIRS[0]}; 2. {BOXES[0]}" in " ".join(draft.acknowledged)) is shown, reason
