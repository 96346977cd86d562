"""A sign for the next days that is denied later is asked about once, and a no frees the person."""

from __future__ import annotations

import pytest

from bot.conversation.safety.denied_soon import denied_soon
from bot.conversation.safety.safety_answers import Turn
from bot.conversation.safety.safety_state import SafetyState
from bot.language import understand
from bot.safety.levels import Level

HANDS = "myelopathy"


def open_soon(*shown: str) -> SafetyState:
    return SafetyState(level=Level.D.value, flags=(HANDS,), shown=(f"{HANDS}:D", *shown))


@pytest.mark.parametrize(
    ("said", "asked", "reason"),
    [
        ("my grip is perfectly fine, thanks", True, "the part is well"),
        ("there is nothing the matter with my fingers", True, "nothing is wrong with it"),
        ("no trouble w my arms at all", True, "in short letters"),
        ("I have no hand problem", True, "no such problem"),
        ("you got that wrong, I can do buttons", True, "misread"),
        ("10 minutes, on a chair", False, "a wish"),
        ("my arms are fine but my hands are clumsy, I drop cups", False, "the sign is told"),
        ("thank you", False, "no denial"),
    ],
)
def test_denied_soon_asks(said: str, asked: bool, reason: str) -> None:
    move = denied_soon(open_soon(), Turn(understand(said), text=said))
    assert (move is not None and move.state.asking == HANDS) is asked, reason


@pytest.mark.parametrize(
    "said",
    [
        "it doesn't wake me and sitting eases it",
        "I sleep fine",
        "I sleep through, it never wakes me",
    ],
)
def test_pain_at_night_is_denied_by_how_the_nights_are(said: str) -> None:
    state = SafetyState(level=Level.D.value, flags=("night_pain",), shown=("night_pain:D",))
    assert denied_soon(state, Turn(understand(said), text=said)) is not None


def test_denied_soon_asks_once() -> None:
    said = "nothing is wrong with my hands"
    again = open_soon(f"{HANDS}:misread")
    assert denied_soon(again, Turn(understand(said), text=said)) is None
