"""What the tablets were for tells that some were taken, whatever "no" stands before it."""

from __future__ import annotations

import pytest

from bot.conversation.safety.after_red_flag import safety_move
from bot.conversation.safety.emergency.tablets_taken import MEDICINE, PAGE
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language import understand
from bot.safety.triage import Profile


def answered(text: str) -> str | None:
    """The reply to the question whether more was taken than the packet says."""
    turn = Turn(understand(text), text=text)
    return safety_move(SafetyState().ask(MEDICINE), [turn], Profile()).response


@pytest.mark.parametrize(
    "text",
    [
        "no it wasn't to die, I only wanted the pain to stop",
        "No I didn't want to end it",
        "no, I only wanted to sleep through the night",
        "no i took them for the pain",
        "it was not to kill myself",
        "I never meant to hurt myself, just wanted some peace",
        "no, just needed the pain gone",
        "not to harm myself, I took it all because the back was killing me",
    ],
)
def test_tablets_taken_for_whatever_reason_are_an_emergency(text: str) -> None:
    assert answered(text) == PAGE


@pytest.mark.parametrize(
    "text", ["no", "no, I have not taken more", "No, only what the packet says", "nothing today"]
)
def test_tablets_not_taken_are_none(text: str) -> None:
    assert answered(text) != PAGE
