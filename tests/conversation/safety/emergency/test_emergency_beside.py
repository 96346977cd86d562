"""An emergency told while something else is open is answered, but for a call that was made."""

from __future__ import annotations

import pytest

from bot.conversation.safety import after_red_flag
from bot.conversation.safety.after_red_flag import CALL
from bot.conversation.safety.emergency.emergency_talk import tells_sign_beside
from bot.conversation.safety.safety_move import SafetyMove
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language.danger.agreement import AGREED, ASKS
from bot.language.findings import Findings, Kind, Mention, Status
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


SADDLE = "ces_saddle"
BOTH = AGREED + SADDLE


@pytest.mark.parametrize(
    ("flag", "status", "rule", "text", "beside", "reason"),
    [
        ("fever", Status.PRESENT, "rule", "", True, "another sign"),
        ("fever", Status.UNCERTAIN, "rule", "hot", True, "another that the words leave open"),
        ("fever", Status.UNCERTAIN, ASKS, "hot", False, "one that the wording alone asks about"),
        ("fever", Status.UNCERTAIN, "rule", "it's gone off now", False, "heard in what is better"),
        (SADDLE, Status.PRESENT, "rule", "", False, "the open one once more"),
        (SADDLE, Status.PRESENT, BOTH, "", True, "the open one beyond doubt"),
        (SADDLE, Status.DENIED, "rule", "", False, "the open one denied"),
    ],
)
def test_emergency_beside_is_another_sign_or_the_same_beyond_doubt(
    flag: str, status: Status, rule: str, text: str, beside: bool, reason: str
) -> None:
    mention = Mention(Kind.FLAG, flag, 0, 4, text, rule, status)
    latest = Turn(Findings((mention,)), text=text)
    assert tells_sign_beside(latest, SADDLE) is beside, reason
