"""What stands before a sign in the same breath (a time, an errand, a worry) does not silence it."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged

SIGNS = [
    "i can't feel when i wipe",
    "i cannot pee at all",
    "i've wet myself and didn't feel it",
    "numb between my legs since this morning",
    "i've lost control of my bowels",
    "worst headache of my life, came in seconds",
    "one side of my face has dropped",
    "tearing pain through to my chest, i nearly passed out",
]
BEFORE = [
    ("My back went when i was lifting my son, and now", "'my back when I was' is no old story"),
    ("Something went in my back when I was lifting a box,", "the same, within a clause"),
    ("I hurt my lower back when we moved house and", "'back when we'"),
    ("Bad back for years, now", "the back is long known, the sign is new"),
    ("I've had back pain since 2015, but since this morning", "a turn to now"),
    ("Chronic low back pain for ten years and today", "a turn to now"),
    ("On and off for years, but now", "a turn to now"),
    ("Had back trouble all my life, never this:", "'never this' denies nothing"),
    ("Had it before kids, never like this:", "kids tell a time"),
    ("Ever since I came back from holiday", "somebody came back, no feeling did"),
    ("I don't want to make a fuss,", "manners deny nothing"),
    ("I don't normally complain but", "manners deny nothing"),
    ("I'm not one for hospitals.", "manners deny nothing"),
    ("I'd had two beers, no more, and", "'no more' counts beers"),
    ("My wife is a nurse and she is worried because", "she worries about the writer"),
    ("My dad had a slipped disc years ago. Me,", "his was long ago"),
    ("I was watching a film last night when", "the film tells nothing"),
    ("It's probably nothing but", "a guess"),
    ("I used to play rugby. Now", "the rugby is over"),
    ("The physio worked on my back and the next day", "looked at before the sign"),
    ("I had an operation in 2019 and was fine. Today", "old and over"),
    ("No fever, no weight loss, but", "denials of others"),
]
STORIES = [
    (
        "my boyfriend kicked me in the back when i was on the floor, i wee red now",
        "E",
        "torn kidney",
    ),
    ("he hit me in the back when we were arguing, tonight", "S", "violence"),
    ("i fell down the stairs on my back when i was carrying washing, ten steps", "E", "a fall"),
    ("my boyfriend is scared because i want to kill myself tonight", "E", "the writer's own"),
    ("cant lie sit stand, morphine does nothing. Nothing numb, i pee ok", "S", "denied beside"),
    ("I tried to end it at nineteen, I am fifty and well. neck tight at the loom", "none", "old"),
    ("teeth and left arm ache, tight across my bust, sweats, is it my neck?", "E", "a heart"),
    (
        "sat in a puddle of my own on the bus and had no notion, back gave way 5 days ago",
        "E",
        "unfelt",
    ),
    ("i fell down the stairs back when i was a student, stiff back now", "none", "long ago"),
    ("leaked for years since the kids, low back ache since monday", "none", "long known"),
    (
        "I have weak legs for good looking men haha. buttock left sore on the scooter",
        "none",
        "a joke",
    ),
]


def test_circumstances_make_no_sign_of_a_fall_of_somebody_else() -> None:
    text = "It's about my mother, she is 80, she fell with a kitchen chair this morning"
    assert judged(f"{text} and her lower back hurts").flags_other == (), "no bladder was told"


@pytest.mark.parametrize(("before", "reason"), BEFORE)
def test_circumstances_leave_a_sign_an_emergency(before: str, reason: str) -> None:
    lost = [sign for sign in SIGNS if judged(f"{before} {sign}.").level.value != "E"]
    assert lost == [], reason


@pytest.mark.parametrize(("text", "level", "reason"), STORIES)
def test_circumstances_are_read_with_the_sign(text: str, level: str, reason: str) -> None:
    assert judged(text).level.value == level, reason
