"""What is told and then denied leaves nothing: all is as if only the denial had been said.

Planned with the real rules: the facts, the cautions, the pattern, the routine and all its words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from bench.planned_turn import planned_turn
from bench.session_talk import Sessions
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import make_routine
from bot.conversation.intake.readback import sentence
from bot.conversation.overview import known_chips
from bot.conversation.safety.safety_answers import Turn
from bot.conversation.safety.safety_state import cautions_of
from tests.conversation.planning.situations import situation

# What is told, and what takes it back.
PAIRS = (
    ("I'm pregnant", "I'm not pregnant"),
    ("I have osteoporosis", "I don't have osteoporosis"),
    ("I take warfarin", "I don't take warfarin"),
    ("I've got high blood pressure", "I don't have high blood pressure, that's my husband"),
    ("I have a hip replacement", "I don't have a hip replacement"),
    ("my knees are bad", "there's nothing wrong with my knees"),
    ("I can't get down on the floor", "I can get down on the floor fine"),
    ("it goes down my leg", "it doesn't go down my leg"),
    ("sitting makes it worse", "sitting doesn't make it worse"),
    ("walking makes it worse", "walking doesn't make it worse"),
    ("lying down eases it", "lying down doesn't ease it"),
    ("I drive 3 hours a day", "I don't drive at all"),
    ("I'm very stressed", "I'm not stressed"),
    ("it began after lifting a sofa", "it didn't begin with lifting"),
)
STAGES = (slots.READBACK, slots.MINUTES, slots.TOGETHER, slots.EXERCISE_FEEDBACK, None)


def talk(played: Sessions, asked: str | None) -> dict[str, Any]:
    """Where a talk stands whose question is open, with a routine of the real rules behind it."""
    values: dict[str, Any] = {**played.talk, slots.ROUTINE: None, slots.ASSESSMENT_SHOWN: None}
    if asked in (slots.READBACK, slots.MINUTES):
        values |= {slots.MINUTES: None, slots.ASKED: asked}
        if asked == slots.READBACK:
            values |= {slots.READBACK: None, slots.SCREEN_NERVES: None, slots.SCREEN_GENERAL: None}
        return values
    draft = planned_turn(
        played.parse, {**values, slots.MINUTES: None, slots.ASKED: slots.MINUTES}, (), "8 minutes"
    )
    values = dict(draft.values)
    if asked == slots.TOGETHER:
        return values
    values = dict(planned_turn(played.parse, values, (), "now").values)
    if asked == slots.EXERCISE_FEEDBACK:
        return values
    return dict(planned_turn(played.parse, values, (), "stop for today").values)


def said(played: Sessions, values: Mapping[str, Any], lines: Sequence[str]) -> dict[str, Any]:
    """The slots after these lines."""
    turns: tuple[Turn, ...] = ()
    for line in lines:
        draft = planned_turn(played.parse, values, turns, line)
        turns = tuple(draft.situation.turns)
        values = dict(draft.values)
    return dict(values)


def seen(values: Mapping[str, Any]) -> dict[str, Any]:
    """All that a person may see of the facts, and the routine that is made from them."""
    draft = Draft.of(situation("", values))
    told = {name: values.get(name) for name in slots.FACT_SLOTS}
    made = draft.trial()
    made.set(**{slots.MINUTES: made.values.get(slots.MINUTES) or 8})
    make_routine(made)
    return {
        "facts": told,
        "cautions": sorted(cautions_of(values)),
        "sentence": sentence(draft.facts),
        "chips": [str(chip["label"]) for chip in known_chips(dict(values))],
        "made": made.values[slots.ROUTINE],
        "shown": values.get(slots.ROUTINE),
        "setting": draft.setting,
    }


@pytest.mark.sampled(rows=28)
@pytest.mark.parametrize("asked", STAGES)
@pytest.mark.parametrize(("told", "denied"), PAIRS)
def test_never_told(played: Sessions, told: str, denied: str, asked: str | None) -> None:
    values = talk(played, asked)
    with_it, never = said(played, values, (told, denied)), said(played, values, (denied,))
    one, other = seen(with_it), seen(never)
    wrong = {n: (one[n], other[n]) for n in one if one[n] != other[n]}
    assert not wrong
