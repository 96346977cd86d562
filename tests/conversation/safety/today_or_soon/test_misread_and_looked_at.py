"""A correction that tells a clinician's look takes that look; a bare one asks, as before."""

from __future__ import annotations

import pytest

from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.today_or_soon.today_talk import stay_today
from bot.conversation.turn import Turn
from bot.language import understand

BONES = "fragility_fracture"


@pytest.mark.parametrize(
    ("text", "asks_again", "reason"),
    [
        (
            "Not what I meant. My doctor saw me on Tuesday, no fracture on the x-ray",
            False,
            "who, when and what",
        ),
        ("That is not what I meant.", True, "no look"),
    ],
)
def test_misread_and_looked_at_takes_the_look(text: str, asks_again: bool, reason: str) -> None:
    state = SafetyState(level="S", flags=(BONES,), shown=(f"{BONES}:S",))
    move = stay_today(state, Turn(understand(text), "not_what_i_meant", text=text), 3)
    assert move is not None
    assert (move.response == f"utter_confirm_{BONES}") is asks_again, (reason, move.response)
