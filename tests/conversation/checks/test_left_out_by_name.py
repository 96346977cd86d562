"""A check that is left out by its name, or for want of what it needs, has not been passed."""

from __future__ import annotations

import pytest

from bot.conversation.checks.checks import CANNOT
from tests.conversation.checks.test_check_replies import answer_to


@pytest.mark.parametrize(
    ("question", "said", "answer", "reason"),
    [
        ("ST02.belt", "I'd rather not take a photo", CANNOT, "what it needs is refused"),
        ("ST02.belt", "I don't like taking photos of me", CANNOT, "in other words"),
        ("ST01.waist", "I won't use a wall", CANNOT, "a thing it needs"),
        (
            "ST01.waist",
            "skip wall, no hand fits it in today",
            CANNOT,
            "left out by its place",
        ),
        (
            "ST01.waist",
            "no room at the wall, the flat's full",
            CANNOT,
            "no room",
        ),
        ("ST01.waist", "I've no wall with space, only one with a hot radiator", CANNOT, "none"),
        ("ST01.waist", "haven't got a free wall, only shelves with fist wide gaps", CANNOT, "none"),
        ("ST01.head", "pass on the wall, nothing touches in here", CANNOT, "left out"),
        ("ST01.shoulders", "leave the wall check, I can't get close", CANNOT, "left out"),
        (
            "ST04.thigh",
            "without a bed both stay down here, sorry",
            CANNOT,
            "no bed",
        ),
        ("ST08.hold", "forget the bridge, I have 20 minutes", CANNOT, "left out by its name"),
        ("ST01.waist", "no gap, flat to the wall", "none", "an answer"),
        ("ST01.waist", "no hand fits there", "none", "an answer"),
        ("ST01.waist", "no wall contact there, a big gap", "fist", "an answer"),
        ("ST01.head", "touches the wall without trying", "touches", "an answer"),
        ("ST05.feel", "no leg pain, back of the thigh", "thigh", "not what is named of it"),
    ],
)
def test_left_out_by_name_is_no_answer(question: str, said: str, answer: str, reason: str) -> None:
    assert answer_to(question, said) == answer, reason
