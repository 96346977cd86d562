"""A farewell beside an answer: the answer is taken, and no question follows."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import DONE, PAIN, WORSE
from bot.conversation.course.weeks import weeks_in
from bot.conversation.planning.onward.taking_leave import farewell_apart
from tests.conversation.planning.every_question.planned import COMES, LATER
from tests.conversation.planning.return_visits.test_practised_told import BACK, _plan

FAREWELL = "utter_goodbye"
STATE = {"day": 2, "open": [WORSE, DONE], "days": 3, "answers": {PAIN: 3}, "before": [{}]}


@pytest.mark.parametrize(
    ("state", "text", "told", "left", "reason"),
    [
        (STATE, "no. must go now, bye", {PAIN: 3, WORSE: "no"}, [[DONE]], "one is still open"),
        (STATE, "gotta dash, speak later", {PAIN: 3}, [], "nothing new: it was kept before"),
        (
            {**STATE, "open": [DONE], "answers": {PAIN: 3, WORSE: "no"}},
            "I did it every morning. I must go now, thank you, goodbye.",
            {PAIN: 3, WORSE: "no", DONE: 3},
            [None],
            "the last answer closes it",
        ),
    ],
)
def test_taking_leave_of_a_check_in_keeps_what_was_told(
    state: dict[str, Any], text: str, told: dict[str, Any], left: list[Any], reason: str
) -> None:
    draft = _plan(text, {**COMES, **BACK, slots.ASKED: slots.DUE, slots.DUE: state})
    kept = [one for what, one in draft.kept if what in ("due_check_in", "check_in_begun")]
    assert draft.values[slots.DUE]["answers"] == told, reason
    assert [one.get("left", {"open": None})["open"] for one in kept] == left, reason
    assert all(one["nrs"] == 3 for one in kept), reason
    actions = [step.action for step in draft.steps]
    assert any(one.startswith(FAREWELL) for one in actions), reason
    assert not any("ask" in one for one in actions), reason


def test_taking_leave_keeps_the_goal_that_is_told_before_it() -> None:
    values = {**LATER, slots.GOAL: slots.OPEN, slots.ASKED: slots.GOAL}
    draft = _plan("being able to garden again. need to run now, bye", values)
    assert "being able to garden again" in [one.words for one in weeks_in(draft.values).goals]
    assert [step.action for step in draft.steps][-1].startswith(FAREWELL)


@pytest.mark.parametrize(
    ("text", "apart"),
    [("gardening again. bye", True), ("bye", False), ("say goodbye to my stick", False)],
)
def test_taking_leave_stands_apart_from_other_words(text: str, apart: bool) -> None:
    assert farewell_apart(text) is apart


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("you didn't listen once. goodbye", "Sorry", "a complaint"),
        ("you got it all wrong today, bye", "Sorry", "a complaint in other words"),
        ("thanks, back on Thursday, bye", "See you Thursday", "a day"),
        ("thanks, see you tomorrow, bye", "See you tomorrow", "tomorrow"),
        ("bye, see you in two days", "See you in two days", "counted"),
        ("bye, back next week", "See you next week", "a week"),
        ("ok bye then, see you tonight", "See you tonight", "the same day"),
    ],
)
def test_taking_leave_is_sorry_and_says_the_day_back(text: str, words: str, reason: str) -> None:
    draft = _plan(text, {**LATER, slots.ASKED: None})
    assert any(words in str(step.told) for step in draft.steps), reason
    assert draft.steps[-1].action.startswith(FAREWELL), reason


def test_taking_leave_without_either_adds_nothing() -> None:
    draft = _plan("thanks a lot, bye", {**LATER, slots.ASKED: None})
    assert not any("Sorry" in str(step.told) or "Until" in str(step.told) for step in draft.steps)
