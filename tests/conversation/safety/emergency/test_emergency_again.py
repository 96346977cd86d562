"""A sign that was over is there anew where its words say so."""

from __future__ import annotations

import pytest

from bot.conversation.safety.emergency.emergency_again import back_again, tells_anew
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language import understand


@pytest.mark.parametrize(
    ("text", "anew"),
    [
        ("I was hit by a car an hour ago and my neck hurts", True),  # when stands beside the sign
        ("since this morning I can't feel it when I wipe", True),
        ("I was hit by a car two years ago and my neck hurts", False),
        ("I can't feel it when I wipe", False),
        ("an hour ago I had lunch", False),  # a time without a sign
    ],
)
def test_emergency_again_a_time_of_today_tells_it_anew(text: str, anew: bool) -> None:
    assert tells_anew(Turn(understand(text), text=text)) is anew


PEE, FEVER = ("ces_bladder", 3, "checked"), ("fever", 2, "denied")
SHOWN = ("ces_bladder:E", "fever:S")


@pytest.mark.parametrize(
    ("cleared", "text", "button", "back", "reason"),
    [
        ((FEVER, PEE), "it's getting worse", False, True, "what was looked at stands again"),
        ((FEVER, PEE), "it's getting worse", True, False, "pressed, of something else"),
        ((FEVER, PEE), "it's the same", False, False, "nothing worse"),
        ((FEVER,), "it's getting worse", False, False, "none was an emergency"),
        ((("ces_bladder", 3, "denied"),), "it's getting worse", False, False, "never there"),
        ((("ces_bladder", -9, "checked"),), "it's getting worse", False, False, "long ago"),
    ],
)
def test_emergency_again_where_it_gets_worse_after_a_look(
    cleared: tuple[tuple[str, int, str], ...], text: str, button: bool, back: bool, reason: str
) -> None:
    state = SafetyState(cleared=cleared, shown=SHOWN)
    move = back_again(state, Turn(understand(text), text=text, button=button), 5)
    assert (move is not None) is back, reason
    if move is not None:
        assert (move.state.locked, move.state.cleared) == ("ces_bladder", (FEVER,)), reason
