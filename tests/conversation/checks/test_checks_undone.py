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


BOTH = {
    slots.CHECKS: [{"id": "ST01"}, {"id": THOMAS}, {"id": "ST08"}],
    slots.CHECK_RESULTS: {
        "evidence": {},
        "asked": {"ST01": ["*"], THOMAS: ["*"], "ST08": ["*"]},
        "steps": [],
    },
}


@pytest.mark.parametrize(
    ("text", "words", "undone", "reason"),
    [
        (
            "I never did the bed one, take it out.",
            "I never did the bed one",
            THOMAS,
            "a short name",
        ),
        ("I didn't do the leg one", "I didn't do the leg one", THOMAS, "another of its words"),
        ("i didnt do the one on the bed", "i didnt do the one on the bed", THOMAS, "told apart"),
        (
            "It's the check with the leg over the bed, I didn't do that one",
            "I didn't do that one",
            THOMAS,
            "told apart in the piece before",
        ),
        ("that test on the bed, I skipped it", "I skipped it", THOMAS, "a test"),
        ("the thing over the bed edge, not done", "not done", THOMAS, "a thing"),
        ("the wall one, I never did that", "I never did that", "ST01", "another check"),
        ("I never did the one at the wall", "I never did the one at the wall", "ST01", "the same"),
        ("I didn't do the bridge one", "I didn't do the bridge one", "ST08", "by its long name"),
        ("the bed one stays", "", None, "twin: nothing is said not to be done"),
        ("the bed is soft", "", None, "twin: no check"),
    ],
)
def test_check_told_apart_by_a_short_word(
    text: str, words: str, undone: str | None, reason: str
) -> None:
    found = undone_check(BOTH, text, words)
    assert (found and found.id) == undone, reason
