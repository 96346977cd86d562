"""A goal that was taken wrongly gets the words it should have; two are scored in one line."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.return_visits.at_a_return import AT_CHECK_IN
from tests.conversation.planning.situations import situation

STAIRS, BOXES = ["carry my kid up the stairs", 7], ["lift boxes at work", 8]
WEEKS = {**AT_CHECK_IN[slots.WEEKS], "goals": [STAIRS, BOXES]}
SCORING: dict[str, Any] = {
    **AT_CHECK_IN,
    slots.WEEKS: WEEKS,
    slots.CHECK_IN: "same",
    slots.ASKED: slots.GOAL_SCORE,
    slots.GOAL: "told",
}


@pytest.mark.parametrize(
    ("text", "goals", "reason"),
    [
        ("Please replace that with: dig the bed", {"lift boxes at work", "dig the bed"}, "asked"),
        ("the second one should be digging", {STAIRS[0], "digging"}, "by its place"),
        ('change "lift boxes" to lift my crates', {STAIRS[0], "lift my crates"}, "by its words"),
        ("the second exercise should be harder", {STAIRS[0], BOXES[0]}, "of a move"),
        ("thats not a goal. the goal is cutting hair", {BOXES[0], "cutting hair"}, "the real one"),
        ("no, wrong. my goal is to garden", {BOXES[0], "garden"}, "the real one"),
        ("the goal is going well, not bad", {STAIRS[0], BOXES[0]}, "how it goes"),
        ("about a 4", {STAIRS[0], BOXES[0]}, "a score"),
    ],
)
def test_goal_put_right_has_the_words_told(text: str, goals: set[str], reason: str) -> None:
    weeks = weeks_in(plan_turn(situation(text, SCORING, "inform", 0.5)).values)

    assert {goal.words for goal in weeks.goals} == goals, reason


def test_goal_put_right_goes_by_the_number_behind_each_name() -> None:
    weeks = weeks_in(plan_turn(situation("stairs 4, boxes 2", SCORING, "inform", 0.5)).values)

    assert [weeks.scores_of(one)[-1].value for one in weeks.goals] == [4, 2]


@pytest.mark.parametrize(
    ("text", "goals", "reason"),
    [
        (
            "it should be low back, and its 5 mins not 8. I want to cut hair all day",
            {"cut hair all day"},
            "two corrections",
        ),
        ("it's the left side not the middle. carry my grandson", {"carry my grandson"}, "a side"),
        ("standing makes it WORSE. walk the dog", {"walk the dog"}, "a fact"),
        ("walk the dog for an hour, not 10 minutes", {"walk the dog for an hour"}, "a goal"),
        ("30 minutes on my bike", {"30 minutes on my bike"}, "minutes of a goal"),
    ],
)
def test_goal_put_right_is_no_correction(text: str, goals: set[str], reason: str) -> None:
    values = {**SCORING, slots.ASKED: slots.GOAL, slots.GOAL: slots.OPEN}
    values[slots.WEEKS] = {**WEEKS, "goals": []}
    weeks = weeks_in(plan_turn(situation(text, values, "inform", 0.5)).values)

    assert {goal.words for goal in weeks.goals} == goals, reason


def test_goal_put_right_alone_puts_no_fact_right() -> None:
    text = "can you change my goal to sleeping through the night"
    draft = plan_turn(situation(text, {**AT_CHECK_IN, slots.WEEKS: WEEKS}, "change_answer", 0.9))

    assert "utter_which_answer" not in [step.action for step in draft.steps]
    assert "sleeping through the night" in " ".join(draft.acknowledged)
