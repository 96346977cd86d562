"""Jests, chores and games that share their words with danger, and what they must not cover."""

from __future__ import annotations

import pytest

from bot.safety.levels import Level
from tests.safety.reading import judged

HARMLESS = (
    ("don't tell the wife but i lifted the sofa alone", "a secret that frightens nobody"),
    ("my wife pushes me to do my exercises", "to exercise"),
    ("she threw a party and i danced, back sore", "a party"),
    ("my wife attacked the garden and i had to carry the bags", "a chore"),
    ("she twisted my arm to join yoga and now i'm sore", "talked into it"),
    ("he elbowed me at five a side, ribs a bit sore", "in a game"),
    ("knocked the wind out of me when the puppy jumped", "a puppy"),
    ("i couldn't go to the toilet at work because the queue was long", "a toilet that is taken"),
    ("i can't go to the toilet without the kids following me", "a toilet that is shared"),
    ("wet myself with the garden hose, and back is sore from bending", "a hose"),
    ("my corset is so tight i can hardly breathe", "clothes"),
    ("my lover's bed is too soft for my back", "a bed"),
    ("like a horse kicked me in the back", "a picture"),
    ("i woke up feeling like i'd fallen off a cliff", "another"),
    ("my neck feels like it's been in a car crash", "a third"),
    ("it's as if i'd been hit by a car, whole body stiff", "a fourth"),
    ("legs turn to jelly every time the boss says quick chat", "legs of fear"),
    ("my legs go to jelly when i see a spider", "of a spider"),
    ("if i'd crashed the car they'd xray me, but no, just a sneeze", "supposed"),
    ("i was run over when i was six, back has been crooked since", "of long ago"),
    ("it dates from a bike crash in my student days", "of long ago too"),
)
ASKED = (
    ("if i'd been in a car crash I'd understand it", "supposed of what was"),
    ("if it had been a car crash I'd get it", "the same of the cause"),
    ("if only i'd lost control of my bladder you'd listen", "wished in anger"),
    ("i can't breathe with this heat", "the heat"),
    ("couldn't breathe for a second when my back spasmed", "a moment that a pain took"),
    ("the moment my back locked i couldn't get my breath, fine after", "the same, turned round"),
    ("can't catch a breath with these kids, back sore", "children"),
)
DANGER = (
    ("my legs turned to jelly and I can't stand", Level.E, "no fear told"),
    ("legs go to jelly when I walk 100 yards", Level.E, "a walk is no occasion of fear"),
    ("i'd been in a car crash and now my neck is killing me", Level.E, "nothing supposed"),
    ("don't tell my husband i wrote to you, he hits me", Level.S, "a secret that frightens"),
    ("he pushes me to the floor", Level.S, "pushed, and not to exercise"),
    ("he attacked me in the garden", Level.S, "a person"),
    ("she twisted my arm until it cracked", Level.S, "no talk"),
    ("i can't go to the toilet, nothing comes", Level.E, "nothing comes"),
    ("wet myself in the garden", Level.E, "no hose"),
    ("my chest is so tight i can hardly breathe", Level.E, "no clothes"),
    ("i can't breathe", Level.E, "nothing that took it"),
    ("a horse kicked me in the back", Level.E, "a horse, and no picture"),
    ("the car behind me didn't stop and hit us, neck hurts", Level.E, "a crash told in passing"),
    ("paraglider crash, my back", Level.E, "from the air"),
    ("parachute landing went wrong, back pain", Level.E, "a landing"),
)


@pytest.mark.parametrize(("text", "reason"), HARMLESS)
def test_said_in_passing_is_no_sign(text: str, reason: str) -> None:
    verdict = judged(text)
    assert verdict.level not in (Level.E, Level.S), reason
    assert not verdict.ask, reason


@pytest.mark.parametrize(("text", "reason"), ASKED)
def test_said_in_passing_is_asked_about_at_most(text: str, reason: str) -> None:
    verdict = judged(text)
    assert verdict.level is Level.NONE, reason
    assert verdict.ask, reason


@pytest.mark.parametrize(("text", "level", "reason"), DANGER)
def test_said_in_passing_covers_no_danger(text: str, level: Level, reason: str) -> None:
    assert judged(text).level.rank >= level.rank, reason
