"""Which of two amounts is meant is answered from the list."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from tests.conversation.requests.about_plan.test_is_it_in import ASKED, _plan, _said


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("no. so 4 or 6 for the rolling one?", "In last time's list: Knee rolls", "a nickname"),
        ("no. is it 1 round or 2?", "In last time's list: ", "of none that is named"),
    ],
)
def test_amount_asked_is_told_with_its_list(text: str, said: str, reason: str) -> None:
    assert said in _said(_plan(text, ASKED)), reason


def test_amount_asked_holds_what_was_told_to_be_right() -> None:
    told = {**ASKED, slots.SETTING: {"reps": [["M02", 4]], "rounds": [["M02", 1]]}}
    assert "Knee rolls 4 times" in _said(_plan("no. so 4 or 6 for the rolling one?", told))


@pytest.mark.parametrize("text", ["no. is it 2 or 3 pillows?", "no. is it 4 or 5 days?"])
def test_amount_asked_is_of_moves_alone(text: str) -> None:
    assert "In last time's list" not in _said(_plan(text, ASKED))
