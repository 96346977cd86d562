"""What the read-back is said to have forgotten is asked about; a fact told beside it is noted."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation


def at_readback(text: str) -> Draft:
    facts = Facts(regions=("low_back",), side="left", duration_days=21.0)
    values = {**fact_values(facts), slots.STORY: "told", slots.ASKED: slots.READBACK}
    return plan_turn(situation(text, {**values, slots.CONSENT: "agreed"}))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Yes. Roughly. You forgot the garden.", "garden"),
        ("spot on, you left out my knitting", "knitting"),
        ("you forgot the night", "night"),
    ],
)
def test_forgotten_things_make_nothing_worse(text: str, what: str) -> None:
    draft = at_readback(text)
    assert draft.facts.worse_with == ()
    assert f'"{what}"' in draft.acknowledged[0]
    assert draft.values[slots.READBACK] == "confirmed"


def test_forgotten_facts_that_are_told_are_noted() -> None:
    draft = at_readback("yes but you forgot that bending hurts")
    assert draft.facts.worse_with == ("bending",)
    assert not any("not noted" in one for one in draft.acknowledged)
