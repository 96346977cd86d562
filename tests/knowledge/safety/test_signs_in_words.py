"""What is said to count, or not to count, of a sign is what the clinical text says of it (2.3)."""

from __future__ import annotations

import pytest

from bot.knowledge.conversation.own_words import load_own_words
from bot.knowledge.conversation.plain_answers import load_plain_answers
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.screen_items import load_screen

ASKED_BETWEEN_THE_LEGS = load_red_flags()["ces_saddle"].ask
ROWS = {
    "own words": load_own_words()["between_the_legs"].means,
    "list": load_screen()["saddle"].means,
    "question": ASKED_BETWEEN_THE_LEGS,
}


@pytest.mark.parametrize("shown", ROWS.values(), ids=ROWS.keys())
def test_numbness_between_the_legs_takes_the_inner_thighs_in(shown: str | None) -> None:
    """RF03: "inside of thighs and bits feel dead"; they were said not to be meant."""
    assert "thighs" in (shown or "")


@pytest.mark.parametrize(
    ("answer", "counts", "reason"),
    [
        ("count_a_symptom_of_pain", "gives way", "RF06: a leg that gives way is a sign"),
        ("slip_in_lifting", "65 or over", "RF10: with fragile bones a lift is enough"),
        ("leak_on_a_cough", "or worse", "RF01: an old leak that is worse since fires"),
        ("counts", "cancer", "2.1: lasting risks count when they are past too"),
    ],
)
def test_plain_answers_about_signs_leave_none_out(answer: str, counts: str, reason: str) -> None:
    assert counts in load_plain_answers()[answer].says, reason


def test_handwriting_that_has_changed_counts() -> None:
    """RF07: "handwriting has gone"; only that which was always poor does not count."""
    assert "always poor" in (load_screen()["weak_limb"].not_meant or "")
