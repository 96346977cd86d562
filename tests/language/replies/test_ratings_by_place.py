"""Of two ratings, one of the back and one of a limb, which is of the back."""

from __future__ import annotations

import pytest

from bot.language.replies.ratings_by_place import rating_of_the_spine


@pytest.mark.parametrize(
    ("text", "of_spine", "reason"),
    [
        ("5 back. leg 3 now lying down", 5, "one before its place, one behind"),
        ("no back is 5 still, leg 3", 5, "both behind"),
        ("leg 3, back 5", 5, "the limb first"),
        ("4 in the neck and 6 in my arm", 4, "both before"),
        ("back 5 leg 3", 5, "a number between two places is of the first"),
        ("5", None, "no place"),
        ("back is 5", None, "no limb"),
        ("my leg is a 3", None, "no back"),
        ("back for 5 weeks, leg for 3 weeks", None, "times"),
    ],
)
def test_ratings_by_place_the_back_counts(text: str, of_spine: int | None, reason: str) -> None:
    assert rating_of_the_spine(text) == of_spine, reason
