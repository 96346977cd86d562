"""Of two ratings, one of the back and one of a limb, which is of the back."""

from __future__ import annotations

import pytest

from bot.language.replies.answering.ratings_by_place import of_another_part, rating_of_the_spine


@pytest.mark.parametrize(
    ("text", "of_spine", "reason"),
    [
        ("5 back. leg 3 now lying down", 5, "one before its place, one behind"),
        ("no back is 5 still, leg 3", 5, "both behind"),
        ("leg 3, back 5", 5, "the limb first"),
        ("4 in the neck and 6 in my arm", 4, "both before"),
        ("back 5 leg 3", 5, "a number between two places is of the first"),
        ("back is 3, knee is 5", 3, "a joint"),
        ("the back is a 3. knees about 4 but thats always", 3, "both of a joint"),
        ("back's a 2, my ankle 6", 2, "another joint"),
        ("5", None, "no place"),
        ("5 knee rolls, 3 back bends", None, "moves"),
        ("back is 5", None, "no limb"),
        ("my leg is a 3", None, "no back"),
        ("back for 5 weeks, leg for 3 weeks", None, "times"),
    ],
)
def test_ratings_by_place_the_back_counts(text: str, of_spine: int | None, reason: str) -> None:
    assert rating_of_the_spine(text) == of_spine, reason


@pytest.mark.parametrize(
    ("text", "ratings", "reason"),
    [
        ("my knee hurt like a 6 in this one", {6}, "a joint before it"),
        ("a 5 in the wrist", {5}, "behind it"),
        ("headache is a 7, back 4", {7}, "the head, and the back beside it"),
        ("knee is fine, back is a 5", set(), "the number is of the back"),
        ("my knee hurts for 3 weeks", set(), "a time"),
        ("neck and arm to the thumb ache 4 out of 10", set(), "where the pain runs to"),
        ("down the leg into my foot, aching 6 out of 10", set(), "where the pain runs to"),
        ("did 10 of them, pain 5", set(), "of the pain"),
    ],
)
def test_ratings_of_another_part(text: str, ratings: set[int], reason: str) -> None:
    assert of_another_part(text) == ratings, reason
