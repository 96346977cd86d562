"""At the read-back what is denied goes, and what is named beside it comes in its place."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

READ_BACK = Facts(
    regions=("low_back",),
    side="both",
    duration_days=35,
    stage="subacute",
    trigger="lift",
    work="cleaner",
)


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("no, I'm the caretaker of the block, not the cleaner", "work", "caretaker"),
        ("I am a teacher, not a cleaner", "work", "teacher"),
        ("not a cleaner, a nurse", "work", "nurse"),
        ("I'm not a cleaner, I'm at home with it", "work", None),
        ("it's not five weeks, it's nine weeks", "duration_days", 63),
        ("no, 3 weeks, not 5", "duration_days", 21),
        ("not both sides, it's the left", "side", "left"),
        ("no, the right side, not both", "side", "right"),
        ("it's the neck, not the low back", "regions", ("neck",)),
        ("it didn't start with lifting, it was after I dug the pond", "trigger_words", "you dug"),
        ("it wasn't the lifting, it came from a fall off a ladder", "trigger", "fall"),
    ],
)
def test_instead_at_readback_takes_what_stands_beside_the_denied(
    text: str, name: str, value: Any
) -> None:
    values = {
        **fact_values(READ_BACK),
        slots.STORY: "told",
        slots.CONSENT: "agreed",
        slots.ASKED: slots.READBACK,
    }
    draft = plan_turn(situation(text, values, "change_answer"))
    told = getattr(draft.facts, name)
    assert str(told).startswith(value) if name == "trigger_words" else told == value
