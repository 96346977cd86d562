"""An "and now" begins a part of its own: what was told before it silences nothing."""

from __future__ import annotations

import pytest

from bot.safety.levels import Level
from tests.safety.reading import judged

CALLED = (
    ("My husband rubs it and it helps and now it is numb between my legs", "a person before it"),
    ("My mother says get a massage and now I can't pee", "a person who says something"),
    ("You can imagine how I sleep and now it is numb between my legs", "something supposed"),
    ("I don't train unless it's dry and now it is numb between my legs", "a condition"),
    ("Scoliosis since I was twelve, checked and unchanged for years and now I can't pee", "years"),
    ("Stiff since the hoovering, legs and feet all fine and now I can't pee", "what is fine"),
    ("played with the kids and now both my legs are numb", "a play is no play of a theatre"),
    ("I had a series of jabs and now both my legs are numb", "a series is none on television"),
    ("the exam on Tuesday found both my legs weak", "an exam of a doctor"),
)
ASKED = (
    ("my tailbone is sore from the rowing machine and now both my legs are numb", "exercise"),
    ("it came back bit by bit over a year and now both my legs are numb", "what came back"),
    ("my hip hurts after every long drive and now it is numb between my legs", "a posture"),
)
NOTHING = (
    ("went bowling and now my back's sore, balls too heavy", "no sign of the nerves"),
    ("Watched a film about a man whose legs went numb, and now my neck is stiff", "a film's"),
)


@pytest.mark.parametrize(("text", "reason"), CALLED)
def test_and_now_is_not_silenced_by_what_stands_before(text: str, reason: str) -> None:
    assert judged(text).level is Level.E, reason


@pytest.mark.parametrize(("text", "reason"), ASKED)
def test_and_now_is_asked_about_behind_what_may_have_caused_it(text: str, reason: str) -> None:
    verdict = judged(text)
    assert verdict.level is Level.E or verdict.ask, reason


@pytest.mark.parametrize(("text", "reason"), NOTHING)
def test_and_now_makes_nothing_of_a_harmless_end(text: str, reason: str) -> None:
    verdict = judged(text)
    assert verdict.level is Level.NONE, reason
    assert not verdict.ask, reason
