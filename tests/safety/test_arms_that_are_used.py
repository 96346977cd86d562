"""Arms that are used to get up are no injected drugs."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message


@pytest.mark.parametrize(
    "text",
    [
        "May I use the arms of the chair? My knees are not what they were.",
        "I use my arms to push up",
        "should I use my arms?",
        "I use the gym gear for my back",
        "I use knitting needles and my shoulder aches",
    ],
)
def test_arms_that_are_used_are_no_risk(text: str) -> None:
    assert read_message(text)["level"] == "none"


@pytest.mark.parametrize(
    "text",
    [
        "I use needles in my arms",
        "I use, in my arm mostly, and my back is hot",
        "using again, in the groin, back pain and shivers",
        "I am using heroin and my back hurts",
    ],
)
def test_arms_that_are_injected_into_are_one(text: str) -> None:
    read = read_message(text)
    assert read["level"] in ("S", "E")
    assert "infection_risk" in read["flags"]
