"""A pain that was told a message ago, and is put right."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import PAIN, WORSE
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import COMES, SESSION
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY

STATE = {"day": 14, "open": [WORSE, "done"], "days": 7, "before": [], "answers": {PAIN: 3}}
BACK = {**COMES, slots.ASKED: slots.DUE, slots.DUE: STATE, slots.RETURNING: {"done": 3, "last": ""}}
OVER = {**SESSION, slots.EXERCISE: 99, slots.RATING: 3, slots.ASKED: None, slots.CLOSED: "done"}


def _plan(text: str, values: dict[str, Any]) -> Draft:
    return plan_turn(replace(situation(text, values, "inform", 0.4), now=NOW + 16 * DAY))


@pytest.mark.parametrize(
    ("text", "pain", "reason"),
    [
        ("It was 4, I corrected myself", 4, "said to be a correction"),
        ("it's 4, not 3", 4, "the one before is named"),
        ("not 3, 4", 4, "the other way round"),
        ("sorry, I meant a 2", 2, "meant"),
        ("sorry i mean pain is 2, same as before", 2, "mean, with more behind it"),
        ("my mistake, it should be 5 today not 3", 5, "should be"),
        ("hang on, i said 3 but meant 5", 5, "both are named"),
        ("it was 4 in the car", 3, "another time"),
        ("no, it was 4 evenings, I already told you", 3, "days are counted"),
        ("was it 4, not 3?", 3, "asked"),
        ("I meant 3", 3, "the same"),
    ],
)
def test_pain_put_right_at_a_check_in(text: str, pain: int, reason: str) -> None:
    draft = _plan(text, BACK)
    assert draft.values[slots.DUE]["answers"][PAIN] == pain, reason
    if pain != 3:
        assert f"{pain} out of 10" in " ".join(draft.acknowledged), reason


@pytest.mark.parametrize(
    ("text", "pain", "reason"),
    [
        ("that was wrong, i meant 4 not 3", 4, "behind a session"),
        ("it was a 2, I corrected myself", 2, "said to be a correction"),
        ("did 4 of them, not 3 rounds", 3, "rounds are counted"),
    ],
)
def test_pain_put_right_behind_a_session(text: str, pain: int, reason: str) -> None:
    draft = _plan(text, OVER)
    assert draft.values[slots.RATING] == pain, reason
    if pain != 3:
        assert any(what == "session" for what, _ in draft.kept), reason
