"""A finding is protested in the sentence that tells it; other words take no check out."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.checks.checks_undone import undone_check

THOMAS = "ST04"
VALUES = {
    slots.CHECKS: [{"id": THOMAS}],
    slots.CHECK_RESULTS: {"evidence": {}, "asked": {THOMAS: ["thigh"]}, "steps": []},
}


@pytest.mark.parametrize(
    ("text", "undone", "reason"),
    [
        ("that's not true, my thigh did not stay up", True, "in one sentence"),
        ("That's not true. My thigh did not stay up", True, "in the one behind it"),
        ("that's wrong, forget these. Does my thigh matter?", False, "a question of its own"),
        ("My thigh is tired. Lunch was late. It's wrong again", False, "far before it"),
        ("my thigh stays up", False, "no protest"),
    ],
)
def test_checks_undone_by_the_sentence_that_protests(text: str, undone: bool, reason: str) -> None:
    assert (undone_check(VALUES, text, "") is not None) is undone, reason
