"""What is said beside an answer to a question of safety is answered, each once."""

from __future__ import annotations

import pytest

from bot.conversation.safety.asked import question_replies
from bot.conversation.safety.asked.question_replies import heard_beside_answer
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language.findings import Findings
from bot.language.replies.learned.reply_act_model import ReplyAct

SIGN = "ces_saddle"


@pytest.mark.parametrize(
    ("act", "response", "then"),
    [
        ("old", "utter_confirm_past", None),
        ("why", "utter_confirm_why", f"utter_confirm_{SIGN}"),
        ("checked", "utter_emergency_checked", None),
    ],
)
def test_question_replies_are_answered_once(
    act: str, response: str, then: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(question_replies, "reply_act", lambda turn, talk: ReplyAct(act, 0.99))
    turn = Turn(Findings(), text="a reply")
    move = heard_beside_answer(SafetyState(asking=SIGN), SIGN, turn, 3)
    assert move is not None
    assert (move.response, move.then) == (response, then)
    assert heard_beside_answer(move.state, SIGN, turn, 4) is None


@pytest.mark.parametrize(("act", "odds"), [("noted", 0.99), ("old", 0.1)])
def test_question_replies_that_say_nothing_surely_are_left(
    act: str, odds: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(question_replies, "reply_act", lambda turn, talk: ReplyAct(act, odds))
    turn = Turn(Findings(), text="a reply")
    assert heard_beside_answer(SafetyState(asking=SIGN), SIGN, turn, 3) is None
