"""Which place of the spine a rating is of."""

from __future__ import annotations

import pytest

from bot.conversation.words.rated_places import rated_places
from bot.language import understand
from bot.language.findings import Kind


@pytest.mark.parametrize(
    ("text", "rated", "reason"),
    [
        ("low back 2, neck is a 6 now", {"low_back": 2, "neck": 6}, "each in its piece"),
        ("low back is fine, a 1, but now my neck hurts, 6", {"low_back": 1, "neck": 6}, "behind"),
        ("my neck hurts now too, a 6. low back 2", {"neck": 6, "low_back": 2}, "the new one first"),
        ("my neck has started hurting, that's a 5", {"neck": 5}, "one alone"),
        ("5 neck, low back a 2", {"neck": 5, "low_back": 2}, "before its place"),
        ("neck 4 out of 10", {"neck": 4}, "with its scale"),
        ("3", {}, "no place"),
        ("3, and my neck hurts now too", {}, "told before any place"),
        ("my neck hurts for 3 weeks", {}, "a time"),
        ("neck hurts, did it 4 of 7 days", {}, "days"),
        ("neck sore since 5 days", {}, "days"),
    ],
)
def test_rated_places_of_a_message(text: str, rated: dict[str, int], reason: str) -> None:
    places = understand(text).of(Kind.REGION)
    assert {one.place: one.rating for one in rated_places(text, places)} == rated, reason
