"""Talk of an ordinary back around a sign undoes no sign, and makes none."""

from __future__ import annotations

import pytest

from bench.plain_signs import SIGNS, families
from bot.language import understand
from bot.safety.levels import Level, highest
from bot.safety.triage import triage

TALK = (
    "My low back is a bit stiff from the garden these days. What would you do for it, and how "
    "often in a week should I do that?",
    "I get a sore back from the desk. Could you give me some easy stretches for the evening?",
)
CALLED_FROM, SILENT_BELOW = 0.85, 0.08  # .91 and .03 of 480 when it was built


def _answer(text: str) -> tuple[Level, bool]:
    verdict = triage([understand(text)])
    return highest(verdict.level, verdict.level_other), bool(verdict.ask)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("My back is so bad I wet myself trying to get there in time.", "a bladder"),
        ("Foot ice cold since this morning, can't move my toes.", "a vessel of the leg"),
        ("Weakness in my left leg and my right leg since last night.", "both legs"),
        ("No feeling in my legs.", "a no that lacks"),
        ("I need pads now because pee just runs out.", "a new one"),
    ],
)
@pytest.mark.parametrize("talk", TALK)
def test_amid_plain_talk_a_sign_is_called(text: str, reason: str, talk: str) -> None:
    assert _answer(f"{talk} {text}")[0] is Level.E, reason
    assert _answer(f"{text} {talk}")[0] is Level.E, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("MS: numb left foot, urgency, wobbly. All as it was at my review three weeks ago. "
         "Back aches from the way I walk.", "as ever, and looked at"),
        ("I wet myself at the wedding in 2019, laughing. My low back is stiff from the garden, "
         "what would you do for it?", "long ago"),
        ("My mum can't feel her feet since the chemo. I get a sore back from the desk. Any "
         "stretches?", "hers, and known"),
    ],
)  # fmt: skip
def test_amid_plain_talk_nothing_is_made_of_nothing(text: str, reason: str) -> None:
    verdict = triage([understand(text)])
    assert (verdict.level, verdict.ask) == (Level.NONE, ()), reason


def test_amid_plain_talk_plain_signs_are_hardly_ever_silent() -> None:
    lines = [line for family in families(SIGNS).values() for line in family][::3]
    signs = [f"{one[0].upper()}{one[1:]}." for one in lines if _answer(one)[0] is Level.E]
    answers = [_answer(f"{talk} {sign}") for sign in signs for talk in TALK]
    called = sum(level is Level.E for level, _ in answers)
    silent = sum(level is Level.NONE and not asked for level, asked in answers)
    assert called >= CALLED_FROM * len(answers)
    assert silent <= SILENT_BELOW * len(answers)
