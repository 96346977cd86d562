"""Whether a move is in the list, by its name or a nickname."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import DONE, PAIN, WORSE
from bot.conversation.drafting.draft import Draft
from tests.conversation.planning.return_visits.test_practised_told import BACK, DUE, _plan

STATE = {**DUE, "open": [WORSE, DONE], "answers": {PAIN: 4}, "before": [DUE]}
ASKED: dict[str, Any] = {**BACK, slots.ASKED: slots.DUE, slots.DUE: STATE, slots.ROUTINE: None}


def _said(draft: Draft) -> str:
    return " ".join((*draft.acknowledged, draft.values.get(slots.ACKNOWLEDGED) or ""))


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("no. is the rolling one in today?", "Knee rolls was in last time's list", "a nickname"),
        ("no. is the bird-dog still in?", "Bird-dog was in last time's list", "a name"),
        ("no. is the plank in today?", "Front plank was not in last", "of the library"),
    ],
)
def test_is_it_in_is_answered_from_the_last_list(text: str, said: str, reason: str) -> None:
    assert said in _said(_plan(text, ASKED)), reason


def test_is_it_in_is_no_question_of_the_pain() -> None:
    assert "last time's list" not in _said(_plan("no. is the pain still in there?", ASKED))
