"""Each place with the side that is told of it."""

from __future__ import annotations

import pytest

from bot.language import understand
from bot.language.facts import Facts
from bot.language.folding import fold
from bot.language.place_sides import side_of


@pytest.mark.parametrize(
    ("text", "sides", "reason"),
    [
        (
            "actually it's the left hip as well",
            {"hip_side": "left"},
            "one more place on one side",
        ),
        (
            "My lower back aches on both sides and my right hip hurts too.",
            {"low_back": "both", "hip_side": "right"},
            "one behind the place, one before it",
        ),
        (
            "It's my neck on the right and my hip on the left.",
            {"neck": "right", "hip_side": "left"},
            "the next of a list is not what a side is told of",
        ),
        (
            "low back both sides, hip just the left",
            {"low_back": "both", "hip_side": "left"},
            "a comma ends what a side is told of",
        ),
        (
            "pain in my left shoulder blade and across the whole low back",
            {"shoulder_blade": "left", "low_back": "both"},
            "a width is both sides",
        ),
        (
            "hip pain on the right; lower back pain in the centre",
            {"hip_side": "right", "low_back": "middle"},
            "in the centre is no mid back here",
        ),
        (
            "Right buttock and left shoulder hurt since Monday.",
            {"buttock": "right", "upper_trap": "left"},
            "two sides that are one of the pain nowhere",
        ),
        (
            "The right low back hurts, the left hip is sore as well.",
            {"low_back": "right", "hip_side": "left"},
            "as well is too",
        ),
        (
            "My right hip and my low back hurt.",
            {"hip_side": "right", "low_back": "right"},
            "one side of two places is that of both, until another is told",
        ),
        (
            "my right hip is worse when I sit on the left",
            {"hip_side": "right"},
            "the nearest side is the place's",
        ),
        (
            "low back and hips hurt, more on the left",
            {"low_back": "left", "hip_side": "left"},
            "one",
        ),
        ("my left knee is fine, low back is sore", {"low_back": None}, "of what is well"),
    ],
)
def test_places_with_sides_are_told_each(
    text: str, sides: dict[str, str | None], reason: str
) -> None:
    facts = fold(Facts(), understand(text))
    assert {place: side_of(facts, place) for place in facts.regions} == sides, reason
