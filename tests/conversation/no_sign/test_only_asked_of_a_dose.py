"""Whether a medicine may be taken is a question; what was taken is told."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.only_asked import without_alarm_at_questions
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.danger.agreement import AGREED
from bot.language.findings import Findings, Kind, Mention, Status


@pytest.mark.parametrize(
    ("text", "alarm", "reason"),
    [
        ("can she have two paracetamol? she's on blood thinners", False, "asks before"),
        (
            "should I give him one of my codeine, he takes a water tablet",
            True,
            "he takes something",
        ),
        ("could mum get a stronger painkiller?", False, "asks before"),
        ("she took two paracetamol and then two more, can she have tea", True, "it was taken"),
        ("can she have another, she's drowsy already", True, "it shows"),
        ("she is on blood thinners and on morphine", True, "asks nothing"),
    ],
)
def test_only_asked_of_a_dose_is_no_harm_done(text: str, alarm: bool, reason: str) -> None:
    raised = Mention(Kind.FLAG, "med_harm", 0, 3, text[:3], f"{AGREED}med_harm", Status.PRESENT)
    turn = Turn(Findings((raised,)), "inform", text=text)
    assert bool(without_alarm_at_questions(turn).findings.mentions) is alarm, reason


@pytest.mark.parametrize(
    "text",
    [
        "can he have another, he took the whole packet of paracetamol",
        "should I let her sleep it off, I gave her the morphine twice",
    ],
)
def test_only_asked_of_a_dose_keeps_what_was_taken(text: str) -> None:
    told = Turn(understand(text), "inform", text=text)
    flags = [one.value for one in without_alarm_at_questions(told).findings.of(Kind.FLAG)]
    assert "med_harm" in flags
