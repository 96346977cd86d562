"""What is told beside "done" gets a sentence of its own: light, or harder on one side."""

from __future__ import annotations

import pytest

from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from bot.conversation.session.done_so_far import EASY
from tests.conversation.planning.moves.session_stages import FOURTH, said_at

UP = IDS[3]
SIDE = "weaker side first"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Done. A bit hard on the left but ok", "hard on a side"),
        ("done, left side was harder", "a harder side"),
        ("Did it. The right one is trickier for me", "trickier"),
        ("done but the right leg is a bit shaky", "shaky"),
        ("all done, tougher on my right", "tougher on"),
        ("Done. One side is heavier than the other.", "one side"),
        ("done, I struggled more on the left", "struggled"),
        ("did them, my left is wobblier", "wobblier"),
    ],
)
def test_a_harder_side_is_heard(played: Sessions, text: str, reason: str) -> None:
    draft = said_at(played, FOURTH, text)
    assert draft.values[slots.FEEDBACK][UP] == "done", reason
    assert any(SIDE in one for one in draft.acknowledged), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Done. That was quite light, I hardly felt anything.", "light"),
        ("done, barely felt that one tbh", "barely felt"),
        ("Did it, pretty light that", "pretty light"),
        ("done. hardly felt a thing", "hardly a thing"),
        ("finished, very light for me", "very light"),
        ("done, it was rather light", "rather light"),
        ("Done! hardly felt it", "hardly felt it"),
        ("that one's done, really light", "really light"),
    ],
)
def test_a_light_move_may_grow(played: Sessions, text: str, reason: str) -> None:
    assert said_at(played, FOURTH, text).values[slots.FEEDBACK][UP] == EASY, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Done. I feel quite light headed", "dizzy"),
        ("done, it hurts more on the left", "a pain"),
        ("done, harder than the last one", "no side"),
        ("done, it's light outside now", "the day"),
        ("done, the left was fine", "fine"),
        ("I can hardly feel my left foot", "a sign"),
    ],
)
def test_other_words_tell_neither(played: Sessions, text: str, reason: str) -> None:
    draft = said_at(played, FOURTH, text)
    assert (draft.values.get(slots.FEEDBACK) or {}).get(UP) != EASY, reason
    assert not any(SIDE in one for one in draft.acknowledged), reason


def test_it_is_known_when_it_is_asked_whether_it_was_noted(played: Sessions) -> None:
    text = "The bridge was harder on my left, did you note that?"
    assert any("one side is harder" in one for one in said_at(played, FOURTH, text).acknowledged)
