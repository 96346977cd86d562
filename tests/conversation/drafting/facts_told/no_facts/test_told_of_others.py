"""What others have, and what was once, is no fact of the writer; what stands beside it is."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

STORY = {slots.CONSENT: "agreed", slots.ASKED: slots.STORY}


def heard(text: str) -> Facts:
    return plan_turn(situation(text, STORY)).facts


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("my husband sits 10 hours a day, I stand, my low back hurts", "sit_hours", None),
        ("my dad drives all day and I work in a kitchen, my neck hurts", "lifestyle", ()),
        ("my wife has it on the left, my low back hurts on the right", "side", "right"),
        ("my sister has a nine out of ten, my low back is a 4", "nrs", 4),
        ("my uncle's goes down his leg, my low back stays put", "radiation", "none"),
        ("I used to sit 10 hours a day, now I'm a gardener, my low back aches", "sit_hours", None),
        ("bending used to hurt, now only lifting does, low back", "worse_with", ("lifting",)),
        ("back in 2010 I sat all day, today I'm on my feet, my low back aches", "sit_hours", None),
        ("my neighbour got hers from lifting, my low back hurts when I sit", "trigger", None),
        ("I sit 8 hours a day, my wife stands, my low back hurts", "sit_hours", 8),
        ("my husband says I sit 9 hours a day, my low back hurts", "sit_hours", 9),
        ("my low back hurts on the left, my boss is a pain too", "side", "left"),
        ("I have two kids and it's on the right, my low back", "side", "right"),
    ],
)
def test_told_of_others_is_left_out(text: str, name: str, value: object) -> None:
    assert getattr(heard(text), name) == value


@pytest.mark.parametrize(
    ("text", "asked", "name", "value"),
    [
        ("it stays, my neighbour had it down to her fingers", "radiation", "radiation", "none"),
        ("a 4, my mum has a nine with hers", "nrs", "nrs", 4),
        ("three weeks, my dad has had his for ten years", "duration_days", "duration_days", 21),
        ("2 hours, my wife sits all day", "sit_hours", "sit_hours", 2),
        ("bending, my brother's is from lifting", "aggravated_by", "worse_with", ("bending",)),
    ],
)
def test_told_of_others_in_an_answer(text: str, asked: str, name: str, value: object) -> None:
    known = {"regions": ["low_back"], slots.CONSENT: "agreed", slots.STORY: "told"}
    talk = {**known, slots.READBACK: "confirmed", slots.ASKED: asked}
    draft = plan_turn(situation(text, talk))
    assert getattr(draft.facts, name) == value
    assert "utter_somebody_else" not in [step.action for step in draft.steps]


def test_told_of_others_makes_no_bout() -> None:
    told = heard("low back. my dad couldn't walk for a month. mine started three weeks ago")
    assert (told.duration_days, told.bout_days) == (21, None)


def test_told_of_others_keeps_a_birth() -> None:
    told = heard("my son is 5 weeks old and my low back hurts when I feed him")
    assert told.trigger == "pregnancy_birth"
