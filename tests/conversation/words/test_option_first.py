"""The mark of an offered answer before more words chooses it; a rating does not."""

from __future__ import annotations

import pytest

from bot.conversation.words.options import option_first


@pytest.mark.parametrize(
    ("text", "row", "reason"),
    [
        ("2. low back down the left leg, 5 weeks", 1, "a mark with a stop"),
        ("1) I'm 45 and it began in May", 0, "a mark with a bracket"),
        ("2 - low back for 3 weeks", 1, "a mark with a dash"),
        ("2 out of 10, my low back aches", None, "a rating"),
        ("2. or 3 on a bad day", None, "a range"),
        ("2.5 hours in the car", None, "a part of an hour"),
        ("3 weeks now", None, "a time"),
        ("7. it began in May", None, "no such row"),
    ],
)
def test_row_before_more_words(text: str, row: int | None, reason: str) -> None:
    assert option_first(text, 3) == row, reason
