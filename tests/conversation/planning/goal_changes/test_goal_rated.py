"""A goal's score told at any time of a visit is the goal's, and no rating of the pain."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.return_visits.at_a_return import AT_CHECK_IN
from tests.conversation.planning.situations import situation

GOAL = ["carry my shopping and do the garden", 7]


def with_goal() -> dict[str, Any]:
    weeks = {**AT_CHECK_IN[slots.WEEKS], "goals": [GOAL]}
    return {**AT_CHECK_IN, slots.WEEKS: weeks, slots.CHECK_IN: "same", slots.ASKED: slots.TOGETHER}


@pytest.mark.parametrize(
    ("text", "score", "pain", "reason"),
    [
        ("that's wrong, shopping and garden is 5 out of 10 now", 5, 4, "put right"),
        ("It's the shopping and garden that's a 5", 5, 4, "in other words"),
        ("the goal is a 6 now, not a 2", 6, 4, "the only goal"),
        ("my pain is a 3 and the shopping is a 6", 6, 3, "beside a rating of the pain"),
        ("I carried two bags of shopping, 10 minutes", None, 4, "what was done"),
        ("my pain is a 3", None, 3, "no goal is named"),
        ("is there a garden one instead?", None, 4, "one that stands for a move"),
        ("the garden is a one now", 1, 4, "one that is a number"),
    ],
)
def test_goal_rated_is_no_pain(text: str, score: int | None, pain: int, reason: str) -> None:
    before = {**with_goal(), "nrs": 4}
    draft = plan_turn(situation(text, before, "inform", 0.5))
    weeks = weeks_in(draft.values)
    scores = [one.value for one in weeks.scores_of(weeks.goals[0])]

    assert scores[-1:] == ([] if score is None else [score]), reason
    assert draft.values["nrs"] == pain, reason


@pytest.mark.parametrize(
    ("text", "score", "reason"),
    [
        ("shopping 7, garden still nothing, call it 4", 4, "summed up"),
        ("shopping 7, garden 1, say 4 together", 4, "the number first"),
        ("that's wrong, I said 5 for the shopping, not 2", 5, "what it is not tells no number"),
    ],
)
@pytest.mark.parametrize("asked", [slots.DUE, slots.TOGETHER])
def test_goal_rated_in_parts_takes_the_number_for_all(
    text: str, score: int, reason: str, asked: str
) -> None:
    due = {"day": 7, "open": ["activities:0", "done"], "days": 7, "answers": {"pain": 4}}
    before = {**with_goal(), "nrs": 4, slots.DUE: due, slots.ASKED: asked}
    draft = plan_turn(situation(text, before, "inform", 0.5))
    weeks = weeks_in(draft.values)

    told = [one.value for one in weeks.scores_of(weeks.goals[0])]
    assert told == [score], reason
    assert draft.values["nrs"] == 4, reason
    assert draft.values[slots.DUE]["answers"].get("activities:0") == score, reason


@pytest.mark.parametrize(
    ("text", "goals", "reason"),
    [
        ("shopping 6, garden 0", {"carry my shopping": 6, "do the garden": 0}, "in its own words"),
        (
            "shopping 7, garden still nothing",
            {"carry my shopping": 7, "do the garden": 0},
            "a part that does not go at all",
        ),
    ],
)
@pytest.mark.parametrize("asked", [slots.DUE, slots.TOGETHER, slots.GOAL_SCORE])
def test_goal_rated_in_parts_is_a_goal_for_each(
    text: str, goals: dict[str, int], reason: str, asked: str
) -> None:
    due = {"day": 7, "open": ["activities:0", "done"], "days": 7, "answers": {"pain": 4}}
    before = {**with_goal(), "nrs": 4, slots.DUE: due, slots.ASKED: asked, slots.GOAL: "told"}
    draft = plan_turn(situation(text, before, "inform", 0.5))
    weeks = weeks_in(draft.values)

    assert {one.words: weeks.scores_of(one)[-1].value for one in weeks.goals} == goals, reason
    assert draft.values["nrs"] == 4, reason
    assert "one number" not in " ".join(draft.acknowledged), reason
    assert draft.values[slots.DUE]["open"] == ["done"], reason


def test_goal_rated_in_parts_is_asked_for_one_number_where_there_is_no_room() -> None:
    weeks = {**AT_CHECK_IN[slots.WEEKS], "goals": [GOAL, ["walk", 8], ["bowls", 9]]}
    before = {**with_goal(), slots.WEEKS: weeks}
    draft = plan_turn(situation("shopping 6, garden 0", before, "inform", 0.5))

    assert "one number" in " ".join(draft.acknowledged)


def test_goal_rated_beside_the_one_that_is_asked_for() -> None:
    weeks = {**AT_CHECK_IN[slots.WEEKS], "goals": [["walk to the shops", 7], ["bowls", 8]]}
    before = {**AT_CHECK_IN, slots.WEEKS: weeks, slots.GOAL: "told", slots.ASKED: slots.GOAL_SCORE}
    known = weeks_in(plan_turn(situation("3. bowls 5", before, "inform", 0.5)).values)

    assert [[one.value for one in known.scores_of(goal)] for goal in known.goals] == [[3], [5]]


@pytest.mark.parametrize(
    ("text", "scores", "reason"),
    [
        ("7 for the shops and 4 for the bowls", [[7], [4]], "the number first"),
        ("7 for that one and 5 for the bowls", [[7], [5]], "the open one by a word for it"),
        ("about a 6, the bowls more like a 3", [[6], [3]], "the open one without its name"),
        ("5 and 6", [[5], [6]], "in their order"),
        ("both about a 4", [[4], [4]], "one for both"),
        ("5", [[5], []], "the open one alone"),
    ],
)
def test_goal_rated_together_with_the_next(text: str, scores: list[list[int]], reason: str) -> None:
    weeks = {**AT_CHECK_IN[slots.WEEKS], "goals": [["walk to the shops", 7], ["play bowls", 8]]}
    before = {**AT_CHECK_IN, slots.WEEKS: weeks, slots.GOAL: "told", slots.ASKED: slots.GOAL_SCORE}
    known = weeks_in(plan_turn(situation(text, before, "inform", 0.5)).values)
    told = [[one.value for one in known.scores_of(goal)] for goal in known.goals]

    assert told == scores, reason


def test_goal_rated_twice_on_a_day_is_no_change() -> None:
    due = {"day": 7, "open": ["activities:0"], "days": 7, "answers": {"pain": 4, "done": 3}}
    before = {**with_goal(), "nrs": 4, slots.DUE: due, slots.ASKED: slots.DUE}
    first = plan_turn(situation("2", before, "inform", 0.5))
    second = plan_turn(situation("the shopping is a 6, not a 2", first.values, "inform", 0.5))
    weeks = weeks_in(second.values)

    assert [one.value for one in weeks.scores_of(weeks.goals[0])] == [6]
    assert "What you want to do again" not in " ".join(second.acknowledged)
