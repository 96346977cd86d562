"""Goals that were taken wrongly are told anew, forgotten, and put back as they were."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.goal_changes.test_goal_put_right import BOXES, SCORING, STAIRS
from tests.conversation.planning.situations import situation

AGREED: dict[str, Any] = {**SCORING, slots.CONSENT: "agreed"}
BOTH = {STAIRS[0], BOXES[0]}


def _goals(values: dict[str, Any]) -> set[str]:
    return {goal.words for goal in weeks_in(values).goals}


@pytest.mark.parametrize(
    ("text", "goals", "reason"),
    [
        ("no, the two things are: digging, my choir", {"digging", "my choir"}, "led in"),
        ("that's wrong: walking to the pub, sewing", {"walking to the pub", "sewing"}, "deeds"),
        ("that's not a goal. pulling weeds", {BOXES[0], "pulling weeds"}, "the open one alone"),
        ("no, the boxes", BOTH, "a bare name is no goal told anew"),
        ("no, stairs 4", BOTH, "a score"),
        ("no", BOTH, "a denial alone"),
    ],
)
def test_goals_told_anew_take_the_place(text: str, goals: set[str], reason: str) -> None:
    assert _goals(plan_turn(situation(text, AGREED, "inform", 0.5)).values) == goals, reason


def test_goals_told_anew_are_rated_in_the_same_message() -> None:
    said = "No, the two are: carry the bags, put on my boots. Bags 5, boots 7"
    weeks = weeks_in(plan_turn(situation(said, AGREED, "inform", 0.5)).values)

    scores = {one.words: [it.value for it in weeks.scores_of(one)] for one in weeks.goals}
    assert scores == {"carry the bags": [5], "put on my boots": [7]}


@pytest.mark.parametrize(
    ("text", "goals", "reason"),
    [
        ("please forget these", set(), "those told just now"),
        ("wipe the goals, all of them", set(), "by the word"),
        ("take the second out", {STAIRS[0]}, "by its place"),
        ("the boxes one is silly, chuck it", {STAIRS[0]}, "by a word of it"),
        ("forget it", BOTH, "an idiom"),
        ("take the dog out", BOTH, "names none"),
    ],
)
def test_goals_told_anew_or_forgotten(text: str, goals: set[str], reason: str) -> None:
    assert _goals(plan_turn(situation(text, AGREED, None, 0.0)).values) == goals, reason


@pytest.mark.parametrize(
    ("gone", "undone", "goals", "reason"),
    [
        ("please forget these", "hmm no, undo that", BOTH, "all of them"),
        ("take the second out", "no, put the boxes one back", BOTH, "by its name"),
        ("take the second out", "put it back as it was", BOTH, "as it was"),
        ("take the second out", "my back is fine", {STAIRS[0]}, "nothing is undone"),
    ],
)
def test_goals_taken_back(gone: str, undone: str, goals: set[str], reason: str) -> None:
    first = plan_turn(situation(gone, AGREED, None, 0.0))
    second = plan_turn(situation(undone, first.values, "go_back", 0.6))

    assert _goals(second.values) == goals, reason


def test_goals_forgotten_leave_a_question_to_be_answered() -> None:
    said = "please forget these. What do I do this week?"
    draft = plan_turn(situation(said, AGREED, None, 0.0))

    assert not weeks_in(draft.values).goals
    assert not draft.values.get(slots.CHECK_RESULTS)
