"""A sign of today that stands beside a story of long ago."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message
from bot.language import understand
from bot.language.danger.told_today import BESIDE_THEN
from bot.language.findings import Kind

CALLED = [
    ("had shingles two winters ago, back gone, cant pee since last night", "a time of these days"),
    ("used to lift at the gym, coughing blood and it's stabbing under my shoulder", "present"),
    ("i was in the army till 2009, came off the motorbike an hour ago, neck hurts", "until then"),
    ("had a slipped disc back in my twenties, car flipped yesterday. neck agony", "an age"),
    ("had sciatica years ago and it went in a month, cant pee since last night", "it goes on"),
    ("i lost my dad in 2021, coughing blood and it's stabbing under my shoulder", "who died"),
]
ASKED = [
    ("my knee was done years ago, soiled myself in Tesco", "ces_bowel", "no sign of then"),
    ("used to be a dancer, came off the scaffold two lifts up", "major_trauma", "work"),
]
HARMLESS = [
    ("in 2018 i couldn't feel my legs and wet myself, they operated, all fine now", "one story"),
    ("In 2015 I fell off a horse, couldn't feel my legs for a day", "what the fall did"),
    ("when i was 22 i had a car crash, broke my neck, all healed", "healed"),
    ("fell off my bike in 2009, hit my head. now a stiff back from the desk", "only the back"),
    ("used to get a numb foot, now it is fine", "over"),
]


@pytest.mark.parametrize(("text", "reason"), CALLED)
def test_told_today_calls(text: str, reason: str) -> None:
    """What is told in the present, or with a time of these days, is an emergency."""
    assert read_message(text)["level"] == "E", reason


@pytest.mark.parametrize(("text", "flag", "reason"), ASKED)
def test_told_today_asks(text: str, flag: str, reason: str) -> None:
    """Where nothing says when it was, it is asked about."""
    assert read_message(text)["ask"] == [flag], reason


@pytest.mark.parametrize(("text", "reason"), HARMLESS)
def test_told_today_leaves_old_stories(text: str, reason: str) -> None:
    """What the old part tells of, and what came of it then, stays of then."""
    labels = read_message(text)
    assert (labels["level"], labels["ask"]) == ("none", []), reason


def test_told_today_leaves_a_trace() -> None:
    """The mention says why it counts."""
    told = understand("my knee was done years ago, soiled myself in Tesco")
    assert any(BESIDE_THEN in one.cues for one in told.of(Kind.FLAG))
