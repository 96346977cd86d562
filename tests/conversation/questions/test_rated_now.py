"""The one rating of now that a message tells."""

from __future__ import annotations

import pytest

from bot.conversation.questions.rated_now import _rated_beside


@pytest.mark.parametrize(
    ("text", "rated", "reason"),
    [
        ("Day 3 of being bent over like an old woman.", None, "a day of the calendar"),
        ("back is fine, about 2", 2, "how it is"),
        ("week 4 and my back is a 3", 3, "the rating beside a week"),
    ],
)
def test_rating_beside_words_is_no_day(text: str, rated: int | None, reason: str) -> None:
    assert _rated_beside(text) == rated, reason
