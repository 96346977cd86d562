"""Signs of the slow illnesses told in a few words, and what only sounds like them."""

from __future__ import annotations

import pytest

from bot.language import understand
from bot.safety.levels import Level, highest
from bot.safety.triage import triage

E, S, D, R, NONE = Level.E, Level.S, Level.D, Level.R, Level.NONE

SIGNS = [
    ("red hot lump on my spine and it's throbbing", S, "an abscess may reach the spine"),
    ("pus from a swelling on my lower back", S, "an abscess may reach the spine"),
    ("my lipoma on the back is now hard", D, "an old lump that is no longer the old one"),
    ("the old cyst by my spine has started to grow", D, "an old lump that changes"),
    ("lymph nodes swollen, back pain", D, "glands beside back pain"),
    ("nape has swollen up, hard", D, "a part that swells and is hard"),
    ("losing weight, no idea why, spine aches at night", S, "weight lost with a pain of the night"),
    ("i eat as always but i lose kilos, sore back", D, "weight that goes though nothing changed"),
    ("cortisone for many years, sudden pain in my spine", S, "steroids for long, sudden pain"),
    ("78 slipped in the kitchen, back sore", S, "an age at the beginning, a small fall"),
    ("leant over, cracked, 81, mid back awful", S, "a crack at a small load"),
    ("wrist broken from a stumble in may, 70, getting more and more stooped", D, "a growing stoop"),
    ("sobbing with the pain in my back", S, "pain that makes a person sob"),
    ("pinned to the bed for two days, my back", S, "pain that keeps a person down"),
    ("my husband carries me to the loo, my back is so bad", S, "pain that keeps a person down"),
    ("knee op in october, wound is weepy, spine hurts", S, "germs travel from any wound"),
    ("infected heart valve last year, new spine pain", S, "germs of the blood"),
    ("the wound won't close, back pain and fever", S, "a wound that does not close denies none"),
    ("33, two years, bum cheeks hurt in turn, naproxen great, eases with movement", R, "NG65"),
    ("shoulder both and hip both stiff in the morning, i am 70", D, "polymyalgia in free order"),
    ("need ten minutes before any wee comes, since monday", E, "it does not start"),
    ("my legs from the hips down are numb", E, "both legs, named from a part on"),
    ("he is 4 years old and refuses to walk", S, "a small child by its age alone"),
    ("numb between my legs since last summer", S, "since when it has been so is not past"),
]
ASKED = [
    ("my right side is weak", "one half of the body, or the weaker side"),
    ("weak all down my right side", "one half of the body"),
    ("it takes forever to go to the loo, never used to", "who is slow may have to wait for it"),
    ("legs did twenty steps and then quit", "legs that carry for a few steps"),
    ("morphine isn't touching my back", "a medicine that does nothing says not how bad it is"),
    ("not slept since tuesday, back", "nights without sleep"),
    ("back locked solid, can't move an inch", "a back that is locked may free itself"),
]
SPARED = [
    ("my lipoma hasn't changed in ten years", "an old lump that is the old one"),
    ("glands up with a cold, back aches", "glands of a cold"),
    ("tired all the time from the baby, back aches at night", "no weight is lost"),
    ("the groom carried me over the threshold, back fine", "carried for joy"),
    ("my jaw locked solid, can't move it", "no back"),
    ("codeine doesn't help my cough", "no pain of the back"),
    ("haven't slept since monday, newborn", "who keeps a person awake"),
    ("naproxen doesn't work for my knee", "what a medicine does, not the knee"),
    ("can't stand my neighbour's music", "what a person does not like"),
    ("ten out of ten for this stretch", "a mark that is given"),
    ("my boss is unbearable and my back is tight", "who is hard to bear"),
    ("stuck in bed with the flu, back stiff", "a cold keeps in bed"),
    ("shivering at the station, back went tight", "who shivers in the cold"),
    ("my left side is weak on the plank", "the weaker side of an exercise"),
    ("takes ages to go to the toilet at work, the queue, new office", "a queue"),
    ("legs did ten squats and gave up", "tired by an exercise"),
    ("my car is 3 years old, refuses to start", "no child"),
    ("old wounds closed, back fine", "nothing is open"),
]


def _level(text: str) -> Level:
    verdict = triage([understand(text)])
    return highest(verdict.level, verdict.level_other)


@pytest.mark.parametrize(("text", "level", "reason"), SIGNS)
def test_told_short_is_heard(text: str, level: Level, reason: str) -> None:
    assert _level(text) is level, reason


@pytest.mark.parametrize(("text", "reason"), ASKED)
def test_told_short_is_asked_about(text: str, reason: str) -> None:
    assert triage([understand(text)]).ask, reason


@pytest.mark.parametrize(("text", "reason"), SPARED)
def test_told_short_spares_what_sounds_like_it(text: str, reason: str) -> None:
    verdict = triage([understand(text)])
    assert (_level(text), verdict.ask) == (NONE, ()), reason
