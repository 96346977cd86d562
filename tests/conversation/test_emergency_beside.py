"""An emergency told while something else is open is answered, but for a call that was made."""

from __future__ import annotations

import pytest

from bot.conversation import after_red_flag
from bot.conversation.after_red_flag import CALL
from bot.conversation.safety_answers import Turn
from bot.conversation.safety_move import SafetyMove
from bot.conversation.safety_state import SafetyState
from bot.language.findings import Findings
from bot.safety.triage import triage


@pytest.mark.parametrize(
    ("sign", "help_is_called", "answered"),
    [
        (CALL, True, False),
        (CALL, False, True),
        ("ces_saddle", True, True),
    ],
)
def test_emergency_beside_is_answered(
    sign: str, help_is_called: bool, answered: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = SafetyMove(SafetyState(locked=sign), "utter_emergency")
    monkeypatch.setattr(after_red_flag, "new_emergency", lambda *told: new)
    monkeypatch.setattr(after_red_flag, "says_help_is_called", lambda *told: help_is_called)
    turn, verdict = Turn(Findings(), text="x"), triage([Findings()])
    move = after_red_flag._emergency_beside(SafetyState(asking="leg_motor"), turn, verdict)
    assert move is (new if answered else None)
    assert after_red_flag._emergency_beside(SafetyState(), turn, verdict) is None
