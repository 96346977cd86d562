"""A word of the open check is told from the check."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from tests.conversation.requests.plans_asked import CHECK, said

PHOTO = [
    {"id": "ST02", "reason": "A photo shows your belt line and stance.", "questions": ["belt"]}
]
WALL = [
    {"id": "ST01", "reason": "The gap shows which way your belt line tips.", "questions": ["waist"]}
]


@pytest.mark.parametrize(
    ("text", "check", "holds", "reason"),
    [
        ("what has the belt to do with my back?", PHOTO, "top of your pelvis", "no support belt"),
        ("what's the belt line got to do with it?", PHOTO, "top of your pelvis", "in full"),
        ("what's the point of the flat hand?", WALL, "which way your belt line tips", "the use"),
    ],
)
def test_words_of_a_check_are_told_from_it(
    text: str, check: list[dict[str, object]], holds: str, reason: str
) -> None:
    assert holds in said(text, {**CHECK, slots.CHECKS: check}), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("would a support belt help my back?", "a belt to wear"),
        ("what has my job to do with it?", "no word of the check"),
    ],
)
def test_words_of_a_check_leave_other_words_alone(text: str, reason: str) -> None:
    assert "top of your pelvis" not in said(text, {**CHECK, slots.CHECKS: PHOTO}), reason
