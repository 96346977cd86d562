"""A sign for the next days that is denied later is asked about once, and a no frees the person."""

from __future__ import annotations

import pytest

from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.today_or_soon.denied_soon import denied_soon
from bot.conversation.turn import Turn
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
        ("There is no open sign, I answered none to the list", True, "any sign"),
        ("10 minutes, on a chair", False, "a wish"),
        ("my arms are fine but my hands are clumsy, I drop cups", False, "the sign is told"),
        ("thank you", False, "no denial"),
    ],
)
def test_denied_soon_asks(said: str, asked: bool, reason: str) -> None:
    move = denied_soon(open_soon(), Turn(understand(said), text=said), 1)
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
    assert denied_soon(state, Turn(understand(said), text=said), 1) is not None


@pytest.mark.parametrize(
    ("said", "gone", "reason"),
    [
        ("I have no lump. I asked WHY it is on the list.", True, "no before its name"),
        ("Only the lump, there is none.", True, "none behind its name"),
        ("I never had a lump or change in the spine", True, "never had"),
        ("there isn't any lump on my back", True, "a verb denied"),
        ("that lump I don't have, is it still in?", True, "behind its name, beside a question"),
        ("what lump? I haven't got a lump", True, "beside the echo of it"),
        ("I'm not sure about the lump", False, "unsure is no denial"),
        ("I'm not worried about the lump", False, "it is there"),
        ("the lump doesn't go away", False, "what it does is denied, not that it is"),
        ("no exercises on the floor please", False, "something else"),
    ],
)
def test_a_sign_that_is_denied_by_its_name_is_not_asked_about_again(
    said: str, gone: bool, reason: str
) -> None:
    lump = "deformity_lump"
    state = SafetyState(level=Level.D.value, flags=(lump,), shown=(f"{lump}:D",))
    move = denied_soon(state, Turn(understand(said), text=said), 1)
    assert (move is not None and lump in move.state.cleared_slugs()) is gone, reason
    assert move is None or not move.state.asking, reason


def test_denied_soon_asks_once() -> None:
    said = "nothing is wrong with my hands"
    again = open_soon(f"{HANDS}:misread")
    assert denied_soon(again, Turn(understand(said), text=said), 1) is None
