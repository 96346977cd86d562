"""What the floor does to the knees means kneeling, and no other part, deed or question does."""

from __future__ import annotations

import pytest

from bot.language.replies.wished.wishes import read_wishes


@pytest.mark.parametrize(
    ("text", "kneels_not", "reason"),
    [
        ("floor is hard on my knees", True, "told bare"),
        ("done. floor is hard on my knees", True, "beside a report"),
        ("the floor is a bit hard on my knees", True, "a little"),
        ("kneeling on the tiles is murder on my knees", True, "the tiles"),
        ("the mat is too thin for my knees", True, "a thin mat"),
        ("the floor hurts my knees", True, "it hurts them"),
        ("is the floor hard on my knees?", False, "asked"),
        ("walking is hard on my knees", False, "another deed"),
        ("the floor is hard on my back", False, "another part"),
        ("the floor is cold", False, "no part"),
    ],
)
def test_knees_and_the_floor(text: str, kneels_not: bool, reason: str) -> None:
    assert (read_wishes(text, asked="doing").no_positions == {"kneel"}) is kneels_not, reason
