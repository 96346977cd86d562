"""Who says what they would do if a sign came does not have it: it is asked about, not called."""

from __future__ import annotations

import pytest

from bot.safety.levels import Level
from tests.safety.reading import judged

SUPPOSED = (
    ("ok so if I can't pee I'll ring 999", "an answer to what to watch for"),
    ("got it, if my legs go numb I'll call an ambulance", "the same of the legs"),
    ("thanks. if it goes numb between my legs I go to A&E", "told as a plan"),
    ("I know if I can't pee I should ring", "known"),
    ("I'd ring if my feet went numb", "turned round"),
    ("if both of my feet went numb I'd ring straight away, right?", "asked"),
    ("if I lose control of my bladder I'm off to hospital", "a way there"),
)
TOLD = (
    ("I can't pee, if it's no better tonight I'll ring", "the sign stands before the condition"),
    ("my feet went numb. I'd ring but it's late", "no condition"),
    ("if I stand up my legs go numb, I'll go to the GP", "what brings it on"),
    ("if I walk my legs go numb", "what brings it on, and nothing is done"),
)


@pytest.mark.parametrize(("text", "reason"), SUPPOSED)
def test_what_would_be_done_supposes_the_sign(text: str, reason: str) -> None:
    verdict = judged(text)
    assert verdict.level is Level.NONE, reason
    assert verdict.ask, reason


@pytest.mark.parametrize(("text", "reason"), TOLD)
def test_what_would_be_done_leaves_a_sign_that_is_told(text: str, reason: str) -> None:
    assert judged(text).level is Level.E, reason


@pytest.mark.parametrize(
    "text",
    [
        "I have pain going down both of my legs",
        "the pain is going down both of my legs",
        "each of my feet is numb",
    ],
)
def test_what_would_be_done_both_of_is_both(text: str) -> None:
    assert judged(text).level is Level.E
