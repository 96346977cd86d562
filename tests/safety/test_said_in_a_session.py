"""What is said in a session and only sounds like a sign, and what happens in one and is a sign."""

from __future__ import annotations

import pytest

from bench.plain_signs import CAUGHT, answered

ORDINARY = [
    ("got out of breath on the marching", "everybody's breath"),
    ("breathless but happy", "everybody's breath"),
    ("i can't do this any more, stop the session", "no more of an exercise"),
    ("couldn't get off the floor for laughing", "who laughs"),
    ("can't get up, cat is on me", "what lies on somebody"),
    ("had to pee halfway", "a break"),
    ("i leaked water from my bottle", "a bottle"),
    ("lost my grip on the band", "what slips out of hands"),
    ("i can't stand this song", "what a person does not like"),
    ("i nearly passed out laughing in the plank", "nearly"),
]
SIGNS = [
    ("i blacked out in the squat", "a faint at an effort"),
    ("passed out for a second when i stood up", "a faint on rising"),
    ("fell backwards off the chair, neck hurts badly", "how hard somebody fell is asked"),
    ("pain 10 of 10 and nothing helps", "the highest mark, in other words"),
    ("lost my grip on the band and now my hand is weak", "a hand that is weak"),
    ("can't get up, baby is asleep on me, and i can't feel my legs", "a sign beside the fun"),
    ("can't go on any more, i want to end my life", "no end of a session"),
    ("out of breath on the stairs and my chest hurts", "a sign beside the breath"),
    ("leaked pee all over the mat without noticing", "no bottle"),
    ("had to pee halfway but nothing came", "what does not come"),
    ("right leg weaker on the balance and numb since monday", "a sign beside the test"),
]


@pytest.mark.parametrize(("text", "reason"), ORDINARY)
def test_said_in_a_session_spares_ordinary_talk(text: str, reason: str) -> None:
    assert answered(text) not in CAUGHT, reason


@pytest.mark.parametrize(("text", "reason"), SIGNS)
def test_said_in_a_session_hears_signs(text: str, reason: str) -> None:
    assert answered(text) in CAUGHT, reason
