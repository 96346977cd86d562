"""A second complaint in words: which part, of which side, since when."""

from __future__ import annotations

import pytest

from bot.conversation.intake.second_complaints import BOTH, Complaint, complaint_in_words
from bot.knowledge.conversation.other_complaints import FEELING, load_other_complaints

PARTS = [name for name, one in load_other_complaints().items() if one.of != FEELING]


@pytest.mark.parametrize(
    ("part", "side", "said", "reason"),
    [
        ("leg", BOTH, "tingling in both legs", 'it said "in the both leg", on the paper, too'),
        ("fingers", BOTH, "tingling in the fingers of both hands", "of two hands"),
        ("leg", "left", "tingling in the left leg", "one of them"),
        ("leg", "", "tingling in the leg", "nobody said which"),
        ("", "", "tingling", "no part"),
    ],
)
def test_second_complaint_says_which_part_it_is_in(
    part: str, side: str, said: str, reason: str
) -> None:
    fact = Complaint("tingling", part, side, "", "2026-03-02").as_fact()
    assert complaint_in_words(fact) == said, reason


@pytest.mark.parametrize("part", PARTS)
def test_second_complaint_has_words_for_both_of_every_part(part: str) -> None:
    assert load_other_complaints()[part].both
