"""What is only had is no age: "I've only 12 for this" are minutes."""

from __future__ import annotations

import pytest

from bot.language.extract.history.ages import ages
from bot.language.text.message import Message


@pytest.mark.parametrize(
    ("text", "years", "reason"),
    [
        ("I've only 12 for this", [], "minutes"),
        ("I have only 12", [], "minutes"),
        ("I'm only 12", [12], "an age"),
        ("only 15 and my back hurts", [15], "an age, without its verb"),
        ("12:30 is good, I have lunch then", [], "an hour of the clock"),
        ("I am 12: my back hurts", [12], "an age before a colon"),
    ],
)
def test_ages_are_not_what_somebody_has(text: str, years: list[int], reason: str) -> None:
    assert [round(one.number or 0) for one in ages(Message.read(text))] == years, reason
