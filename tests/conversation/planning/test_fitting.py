"""Once questions are asked, a fact needs its cue or its question."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import hear
from tests.conversation.planning.situations import situation

TOLD = {
    "consent": "no_saving",
    "story": "told",
    "regions": ["low_back"],
    "side": "left",
    "duration_days": 21.0,
    "stage": "acute",
}


@pytest.mark.parametrize(
    ("text", "asked", "field", "value"),
    [
        ("5, at night 8", "nrs", "duration_days", 21.0),
        ("5, at night 8", "nrs", "aggravated_by", None),
        ("yesterday it was 7", "sit_hours", "duration_days", 21.0),
        ("sitting 10 hours", "sit_hours", "trigger", None),
        ("can i run tomorrow", "radiation", "lifestyle", None),
        ("should i stop lifting?", "nrs", "aggravated_by", None),
        ("is it from sitting?", "nrs", "trigger", None),
        ("both sides. i cant sleep either", "side", "aggravated_by", None),
        ("could it be my neck?", "nrs", "regions", ["low_back"]),
        ("mostly right", slots.READBACK, "side", "left"),
        ("yes that is right", slots.READBACK, "side", "left"),
        ("yes right", "nrs", "side", "left"),
        ("will it take 3 months?", "nrs", "duration_days", 21.0),
        ("is 8 out of 10 normal?", "sit_hours", "nrs", None),
        # told with their cue, or asked for
        ("it gets worse when i sit", "nrs", "aggravated_by", ["flex_agg"]),
        ("bending over hurts", "aggravated_by", "aggravated_by", ["flex_agg"]),
        ("it started after lifting a box", "nrs", "trigger", "lift"),
        ("i sit at a desk all day", "nrs", "lifestyle", ["sitting"]),
        ("more like 2 months", slots.READBACK, "duration_days", 60.88),
        ("it's the right side", "nrs", "side", "right"),
        ("it goes down my left leg", "nrs", "radiation", "leg"),
        ("it's my neck too", "nrs", "regions", ["low_back", "neck"]),
        ("i have osteoporosis, is that bad?", "nrs", "conditions", ["osteoporosis"]),
        ("i'm 52, does it matter?", "nrs", "age", 52),
    ],
)
def test_fitting_facts_are_told_with_a_cue(text: str, asked: str, field: str, value: Any) -> None:
    draft = Draft.of(situation(text, {**TOLD, slots.ASKED: asked}))
    hear(draft)
    assert draft.values.get(field) == value
