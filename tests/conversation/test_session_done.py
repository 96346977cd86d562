"""Plain words behind an exercise: done, with whatever else is said, and having to go."""

from __future__ import annotations

import pytest

from bot.conversation.session_feedback import leaves, says_done
from bot.conversation.turn import UserTurn
from bot.language.findings import Findings

DONE = [
    ("done. felt good actually", True, "the plainest done"),
    ("Well, done. I'll have my tea now", True, "a word before it"),
    ("did it five times", True, "how often"),
    ("ok, all done!", True, "agreed first"),
    ("done but it hurt a bit", False, "it hurt"),
    ("not done yet", False, "denied"),
    ("I had my hip done in 2019", False, "another matter"),
    ("how is it done?", False, "asked"),
]
LEAVES = [
    ("gotta run, lecture. thanks, ill do the rest tonight", True, "told in a piece"),
    ("I'll have my tea now, thank you dear, goodbye", True, "takes leave"),
    ("have to go, bus", True, "has to"),
    ("do I have to go on my knees?", False, "asked"),
    ("it goes down my leg", False, "the pain goes"),
]


def turn(text: str) -> UserTurn:
    return UserTurn(3, text, None, 0.0, Findings())


@pytest.mark.parametrize(("text", "expected", "reason"), DONE)
def test_session_done_is_heard_first(text: str, expected: bool, reason: str) -> None:
    assert says_done(turn(text)) == expected, reason


@pytest.mark.parametrize(("text", "expected", "reason"), LEAVES)
def test_session_leaving_is_heard(text: str, expected: bool, reason: str) -> None:
    assert leaves(turn(text)) == expected, reason
