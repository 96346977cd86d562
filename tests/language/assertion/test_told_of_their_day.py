"""What is told of somebody's day takes over no sign behind it; what befalls their body does."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message

WRITERS = [
    ("the dog needs his walk, cant pee since this morning and back is killing me", "ces_bladder"),
    ("the dog needs his walk, worst headache ever, hit like a hammer", "cad_stroke_sah"),
    ("my kids are at school, upper back + left arm, tight chest, sweaty, feel sick", "cardiac"),
    ("my husband is at work, cant feel my legs", "ces_bilateral_legs"),
    ("my wife is at work, numb between the legs since last night", "ces_saddle"),
    ("my mum passed in 2020, cant pee since this morning", "ces_bladder"),
    ("my friend died of a heart attack, crushing chest pain, sweating", "cardiac"),
    ("my mum visits on sunday, sudden tearing pain between the shoulder blades", "dissection"),
    ("the kids want dinner, right leg is giving way and foot slaps", "leg_motor"),
]
THEIRS = [
    ("my dad, 72, chest pain and sweating", "nothing of his day"),
    ("asking for my wife, numb between the legs since yesterday", "asked for her"),
    ("my mum fell off a ladder, cant move her legs", "her legs"),
    ("my mum passed out, grey and sweaty, chest pain", "no death"),
    ("my dad passed blood, cant pee", "no death"),
    ("dad collapsed at work, grey, sweaty, chest pain", "what befell him beside his day"),
]


@pytest.mark.parametrize(("text", "flag"), WRITERS)
def test_told_of_their_day_the_sign_behind_it_is_the_writers(text: str, flag: str) -> None:
    read = read_message(text)
    assert read["level"] == "E"
    assert flag in read["flags"]


@pytest.mark.parametrize(("text", "reason"), THEIRS)
def test_told_of_their_day_what_befalls_them_stays_theirs(text: str, reason: str) -> None:
    read = read_message(text)
    assert read["flags_other"], reason
    assert not read["flags"], reason
