"""The last question of a session, and what is said behind it."""

from __future__ import annotations

import pytest

from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests import Follow
from bot.conversation.requests.small_talk import greet
from bot.conversation.session.session import end_session
from tests.conversation.planning.situations import situation

FINISHED = {"stage": "finished", "then": {}}


def _at_the_last_question(played: Sessions, text: str) -> Draft:
    values = played.at(FINISHED)
    values |= {slots.CLOSED: None, slots.RATING: None, slots.ASKED: slots.RATING}
    return played.plan({**values, **end_session(values)}, text)


@pytest.mark.parametrize(
    ("text", "pain"),
    [
        ("about a 3 i reckon. from tomorrow make it 8 minutes please", 3),
        ("I have 15 minutes tomorrow. and the pain is 2", 2),
        ("from tomorrow make it 8 minutes please", None),
    ],
)
def test_end_of_a_session_a_changed_list_is_for_the_next_time(
    played: Sessions, text: str, pain: int | None
) -> None:
    draft = _at_the_last_question(played, text)
    assert draft.values[slots.TOGETHER] == "now", "what was done is not offered again"
    assert set(draft.values[slots.FEEDBACK]) == set(IDS)
    assert draft.values.get(slots.RATING) == pain
    assert draft.values.get(slots.CLOSED) == (None if pain is None else "done")


def test_end_of_a_session_a_pain_asked_about_is_told(played: Sessions) -> None:
    draft = _at_the_last_question(played, "did you get that its gone down to a 3?")
    assert draft.values[slots.RATING] == 3


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("thank you, good evening", True),
        ("and good night to you", True),
        ("good evening", False),
    ],
)
def test_end_of_a_session_thanks_close_nothing_again(text: str, parts: bool) -> None:
    over = {slots.TOGETHER: "now", slots.CLOSED: "done", slots.ASKED: None}
    draft = Draft.of(situation(text, over, "greet"))
    follow = greet(draft)
    assert (follow is Follow.LISTEN, "Take care." in draft.acknowledged) == (parts, parts)
