""" "I don't have that": the illness that the last reply noted goes, and nothing else does."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.corrections.taking_that_back import take_that_back
from tests.conversation.planning.situations import situation

NOTED = "Noted: asthma or a lung disease."
SAYS = ("I don't have that", "lol, I never had that. delete that", "that's not me", "not mine")


def _draft(text: str, acknowledged: str, asked: str) -> Draft:
    values = {
        "regions": ["low_back"],
        "conditions": ["asthma"],
        slots.ACKNOWLEDGED: acknowledged,
        slots.ASKED: asked,
    }
    return Draft.of(situation(text, values))


@pytest.mark.parametrize("text", SAYS)
def test_taking_that_back_takes_the_illness_that_was_noted(text: str) -> None:
    draft = _draft(text, NOTED, "side")

    assert take_that_back(draft)
    assert draft.facts.conditions == ()
    assert draft.acknowledged == ["Sorry. Taken out: asthma or a lung disease."]


@pytest.mark.parametrize(
    ("acknowledged", "asked", "reason"),
    [
        (NOTED, slots.SCREEN_NERVES, "a row of the list may be meant"),
        ("Noted: lifting makes it worse.", "side", "something else was noted"),
        ("", "side", "nothing was noted"),
    ],
)
def test_taking_that_back_leaves_the_illness(acknowledged: str, asked: str, reason: str) -> None:
    draft = _draft("I don't have that", acknowledged, asked)

    assert take_that_back(draft) is None, reason
    assert draft.facts.conditions == ("asthma",), reason
