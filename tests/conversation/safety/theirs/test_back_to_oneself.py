"""Once help is there for another, the writer's own back is the writer's own again."""

from __future__ import annotations

import pytest

from bot.conversation.safety.after_red_flag import safety_move
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language import understand
from bot.safety.triage import Profile

THEIRS = "talking funny, slurred, one side of the mouth hangs, since 20 minutes"


@pytest.mark.parametrize(
    ("replies", "lets_go", "why"),
    [
        (
            ["the ambulance is here. my own back is killing me from lifting him"],
            True,
            "the crew has him",
        ),
        (
            ["the crew is here now", "now about my own back, it aches"],
            True,
            "told two messages before",
        ),
        (["my own back hurts too"], False, "nobody has called for him yet"),
        (
            ["the ambulance is here", "and my own chest is tight and my arm aches"],
            False,
            "a sign of the writer's own comes first",
        ),
    ],
)
def test_back_to_oneself_waits_for_help(replies: list[str], lets_go: bool, why: str) -> None:
    state, turns = SafetyState(for_another=True), []
    for text in (THEIRS, *replies):
        turns.append(Turn(understand(text), text=text))
        move = safety_move(state, turns, Profile())
        state = move.state
    assert (move.response == "utter_theirs_own_back") is lets_go, why
    assert (state.locked is None) is lets_go, why
