"""What is old, explained or looked at waits; where it has changed now, it is called."""

from __future__ import annotations

import pytest

from bot.safety.levels import Level
from tests.safety.reading import judged

WAITS = [
    ("bladder dodgy for ten years, it's my prostate, had it ten years", "old and explained"),
    ("i broke two ribs in the crash, they know, back sore as well", "a break that is known"),
    ("broke my collarbone in the crash, the hospital knows", "a break that is known"),
    ("73, fell two years ago, they x-rayed it, nothing broken, my back has ached since", "x-rayed"),
]
CALLED_NOW = [
    ("bladder dodgy for ten years, prostate, and since yesterday i can't pee at all", "stopped"),
    ("bladder has been dodgy for ten years, it's my prostate, but now I can't feel it", "unfelt"),
    ("it's my prostate, had it ten years, but this week nothing comes out", "stopped"),
    ("weak stream for years, it's my prostate, since monday I leak without knowing", "unnoticed"),
    ("prostate for ten years, today I can't pee", "stopped"),
    ("dodgy bladder ten years, it's worse since last week", "worse"),
    ("bladder has been dodgy for ten years, it's my prostate, worse now", "worse"),
    ("my prostate makes it slow, ten years, suddenly can't go at all", "stopped"),
    ("ten years of prostate, since the weekend I can't feel when I pee", "unfelt"),
    ("enlarged prostate ten years, numb between my legs since this morning", "another sign"),
    ("had a slow bladder ten years, prostate, now i wet myself and legs are numb", "another sign"),
    ("i broke two ribs in the crash, they know, now my legs are numb", "a sign of the nerves"),
    ("broke ribs in the crash, they know, but my back is worse today", "worse"),
    ("broke two ribs in the crash, they know, and I can't breathe", "another sign"),
    ("broke my collarbone in the crash, they know, new pain in my neck", "new"),
    ("i broke two ribs in the crash yesterday, nobody has looked", "nobody looked"),
    ("i broke two ribs in the crash i think, back agony", "one's own belief"),
    ("broke my back in the crash, they know", "the spine is broken"),
    ("broke a vertebra in the crash this morning, they know", "the spine is broken"),
    ("crash this morning, broke two ribs, ambulance on the way", "a crash told in a word"),
    ("i had a crash this morning, broke two ribs", "a crash told in a word"),
]
SENT_NOW = [
    ("73, fell two years ago, x-rayed, fell again yesterday, back is bad", "a new fall"),
    ("73, fell two years ago, x-rayed fine, since yesterday sudden back pain", "new pain"),
    ("i'm 80, tripped in 2022, scan fine, tripped again this morning", "a new fall"),
    ("osteoporosis, fell five years ago, lifted a bag today and it cracked", "a new crack"),
    ("81, old fall, x-rayed then, now can't stand since last night", "worse"),
    ("76, fell years ago, yesterday coughed and my back cracked", "a new crack"),
    ("i'm 73, fell two weeks ago, not x-rayed, back has ached since", "nobody looked"),
    ("70, slipped last week, nobody looked, sore since", "nobody looked"),
    ("i'm 73, fell two years ago, nothing broken, slipped on ice today", "a new fall"),
]


@pytest.mark.parametrize(("text", "reason"), WAITS)
def test_old_and_now_what_is_old_and_known_waits(text: str, reason: str) -> None:
    assert judged(text).level in (Level.D, Level.NONE), reason


@pytest.mark.parametrize(("text", "reason"), CALLED_NOW)
def test_old_and_now_what_has_changed_is_called(text: str, reason: str) -> None:
    assert judged(text).level is Level.E, reason


@pytest.mark.parametrize(("text", "reason"), SENT_NOW)
def test_old_and_now_what_weak_bones_bear_now_is_sent(text: str, reason: str) -> None:
    assert judged(text).level is Level.S, reason
