"""Who is under 18 is told once what this guide can do for them."""

from __future__ import annotations

import pytest

from bot.conversation.safety.minors import minor_move
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language import understand
from bot.safety.triage import triage


@pytest.mark.parametrize(
    ("text", "response", "leaves"),
    [
        ("i'm 14 and my back hurts", "utter_minor", True),
        ("i'm 17 and my back hurts", "utter_minor_16", True),
        ("my son is 9 and his back hurts", "utter_child", False),
        ("i'm 40 and my back hurts", None, False),
    ],
)
def test_minors_are_told_by_their_age_once(text: str, response: str | None, leaves: bool) -> None:
    findings = understand(text)
    turn, verdict = Turn(findings, text=text), triage([findings])
    move = minor_move(SafetyState(), turn, verdict, 1)
    assert (move.response if move else None) == response
    if move is not None:
        assert move.leave_question is leaves
        assert minor_move(move.state, turn, verdict, 2) is None
