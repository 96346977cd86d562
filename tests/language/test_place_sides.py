"""The side of each place, over the messages of a talk."""

from __future__ import annotations

import pytest

from bot.language import understand
from bot.language.facts import Facts
from bot.language.folding import fold
from bot.language.place_sides import by_side, own_sides, side_of, sides_apart, with_sides_of

TOLD = Facts(regions=("low_back", "hip_side"), side="both", sides_of=("hip_side.left",))


@pytest.mark.parametrize(
    ("before", "text", "sides", "side", "reason"),
    [
        (
            Facts(regions=("low_back", "hip_side"), side="left"),
            "The hip is the left one, the ache is across both sides",
            {"low_back": "both", "hip_side": "left"},
            "both",
            "a side of no place is that of the others",
        ),
        (
            Facts(regions=("low_back", "hip_side"), side="both"),
            "it's only the left hip, not the right",
            {"low_back": "both", "hip_side": "left"},
            "both",
            "the others keep theirs",
        ),
        (
            Facts(regions=("low_back",), side="right"),
            "my left hip hurts too",
            {"low_back": "right", "hip_side": "left"},
            "right",
            "a new place brings its own",
        ),
        (
            Facts(regions=("hip_side",), side="right"),
            "no, my left hip",
            {"hip_side": "left"},
            "left",
            "the side of one place is that of the pain",
        ),
        (TOLD, "on the right", {"low_back": "right", "hip_side": "right"}, "right", "of all"),
        (TOLD, "since Monday", {"low_back": "both", "hip_side": "left"}, "both", "nothing told"),
        (
            TOLD,
            "the back is on the right",
            {"low_back": "right", "hip_side": "left"},
            "right",
            "a back with no part named is what of it hurts",
        ),
    ],
)
def test_place_sides_are_kept_apart(
    before: Facts, text: str, sides: dict[str, str], side: str, reason: str
) -> None:
    after = fold(before, understand(text))
    assert {place: side_of(after, place) for place in after.regions} == sides, reason
    assert after.side == side, reason


def test_place_sides_answer_for_those_that_have_none() -> None:
    asked = Facts(regions=("low_back", "hip_side"), sides_of=("hip_side.left",))
    after = fold(asked, understand("both sides"), question="side")
    assert sides_apart(after) == {"low_back": "both", "hip_side": "left"}


def test_place_sides_that_the_pain_has_left_count_no_more() -> None:
    told = with_sides_of(TOLD, {"low_back": "both"})
    assert own_sides(told) == {"low_back": "both", "hip_side": "left"}
    moved = Facts(regions=told.regions, side="right", sides_of=told.sides_of)
    assert own_sides(moved) == {}
    assert sides_apart(moved) == {}


def test_place_sides_are_shared_out_with_the_first_place_leading() -> None:
    assert by_side(TOLD) == ((("low_back",), "both"), (("hip_side",), "left"))
    assert by_side(Facts(regions=("neck",), side="left")) == ((("neck",), "left"),)
