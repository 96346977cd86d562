"""What was never there before and is there now is told; another thing leaves the denial."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message


@pytest.mark.parametrize(
    ("text", "flag", "reason"),
    [
        ("I never had chest pain before, now it is crushing", "cardiac", "spoken of as it"),
        ("I never had chest pain before. Now it is crushing.", "cardiac", "a sentence on"),
        ("Never had chest pain like it, it's crushing me", "cardiac", "a likeness"),
        (
            "I never had trouble peeing before, now I can't go at all",
            "ces_bladder",
            "the being able alone",
        ),
        ("Never had numbness down there before, now I have", "ces_saddle", "the having alone"),
        ("I've never had weak legs before, now they give way", "ces_bilateral_legs", "they"),
    ],
)
def test_never_before_and_now_is_there(text: str, flag: str, reason: str) -> None:
    read = read_message(text)
    assert (read["level"], flag in read["flags"]) == ("E", True), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I never had cancer before, now my back hurts", "another thing is there now"),
        ("I've never had chest pain before, not now either", "nor now"),
        ("never had numbness down there and I don't now", "nor now, without before"),
        ("never had a stroke before, now 60 and healthy", "an age"),
        ("I never had any trouble with my bladder", "no before"),
        ("cancer never, fever never, my back is sore now", "a list"),
        ("Chest pain: never. My back is sore.", "an answer behind a mark"),
    ],
)
def test_never_before_leaves_what_is_not_there_now(text: str, reason: str) -> None:
    assert read_message(text)["level"] == "none", reason
