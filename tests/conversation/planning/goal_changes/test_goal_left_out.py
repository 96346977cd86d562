"""A goal is taken out by words, and what is no goal is not kept as one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.course.goals import told_goals
from bot.conversation.course.weeks import Goal, weeks_in
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.goal_changes.test_goal_put_right import BOXES, SCORING, STAIRS
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "goals", "reason"),
    [
        ("get rid of that goal", {BOXES[0]}, "the one that is scored"),
        ("scrap the boxes goal please", {STAIRS[0]}, "by a word of it"),
        ("remove the second goal", {STAIRS[0]}, "by its place"),
        ("that isn't a goal of mine", {BOXES[0]}, "said to be none"),
        ("take it out", {BOXES[0]}, "the one that is scored, by no name"),
        ("don't delete my goal", {STAIRS[0], BOXES[0]}, "denied"),
        ("the goal seems far off", {STAIRS[0], BOXES[0]}, "only spoken of"),
        ("take it easy", {STAIRS[0], BOXES[0]}, "an idiom"),
    ],
)
def test_goal_left_out_is_kept_no_more(text: str, goals: set[str], reason: str) -> None:
    weeks = weeks_in(plan_turn(situation(text, SCORING, None, 0.0)).values)

    assert {goal.words for goal in weeks.goals} == goals, reason


def test_goal_left_out_spares_the_true_ones_beside_a_correction() -> None:
    weeks = weeks_in(SCORING)
    wrong = replace(weeks, goals=(Goal(STAIRS[0]), Goal("I corrected myself"))).as_dict()
    asked = {**SCORING, slots.WEEKS: wrong}

    left = weeks_in(plan_turn(situation("Those are not goals", asked, None, 0.0)).values)

    assert [goal.words for goal in left.goals] == [STAIRS[0]]


def test_goal_left_out_leaves_a_check_in_with_the_other_one() -> None:
    due = {"day": 7, "open": ["activities:0", "activities:1"], "days": 7, "answers": {"pain": 3}}
    asked = {**SCORING, slots.ASKED: slots.DUE, slots.DUE: due, slots.CHECK_IN: None}

    draft = plan_turn(situation("delete that goal", asked, None, 0.0))

    assert draft.values[slots.DUE]["open"] == ["activities:0"]
    assert [goal.words for goal in weeks_in(draft.values).goals] == [BOXES[0]]


@pytest.mark.parametrize(
    ("text", "goals", "reason"),
    [
        ("my spine isn't crooked", (), "a denial of a finding"),
        ("and it never swelled", (), "a denial of a sign"),
        ("erase all of it", (), "a command"),
        ("show me yesterday", (), "a wish to the guide"),
        ("I can't kneel to weed", ("I can't kneel to weed",), "what cannot be done is one"),
        ("it would be nice to ski", ("it would be nice to ski",), "a wish"),
        ("sing in the choir. hang the washing", ("sing in the choir", "hang the washing"), "two"),
    ],
)
def test_goals_are_what_somebody_wants_to_do(
    text: str, goals: tuple[str, ...], reason: str
) -> None:
    assert told_goals(text) == goals, reason


def test_goal_left_out_takes_the_true_one_that_is_told_behind_it() -> None:
    said = "that is no goal! I want to dance at a wedding. dancing 2"
    weeks = weeks_in(plan_turn(situation(said, SCORING, None, 0.0)).values)

    dance = next(goal for goal in weeks.goals if goal.words == "dance at a wedding")
    assert STAIRS[0] not in {goal.words for goal in weeks.goals}
    assert [one.value for one in weeks.scores_of(dance)] == [2]
