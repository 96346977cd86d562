"""Yes, no and hello: to the card shown last, on with the way, or to what is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.requests.small_talk import greet, short_reply, tell
from tests.conversation.planning.situations import situation

TOLD = {"consent": "no_saving", "story": "told", "regions": ["low_back"]}


@pytest.mark.parametrize(
    ("values", "intent", "follow", "reason"),
    [
        ({**TOLD, slots.CARD: "E-09", slots.CARD_TURN: 0}, "deny", Follow.BACK, "no to the card"),
        (
            {**TOLD, slots.CARD: "E-09", slots.CARD_TURN: 0},
            "affirm",
            Follow.BACK,
            "more of it",
        ),
        (TOLD, "affirm", Follow.ON, "yes: on with the way"),
        (TOLD, "deny", Follow.LISTEN, "no to nothing"),
        ({}, "deny", Follow.ON, "before anything was asked"),
    ],
)
def test_short_replies_to_nothing(
    values: dict[str, object], intent: str, follow: Follow, reason: str
) -> None:
    draft = Draft.of(situation("hm", values, intent=intent))
    assert short_reply(draft) is follow, reason


@pytest.mark.parametrize(
    ("number", "asked", "follow", "reason"),
    [
        (1, slots.CONSENT, Follow.WHOLE, "the first words"),
        (4, "side", Follow.BACK, "in the middle"),
        (4, slots.CHECK_IN, Follow.WHOLE, "a visit begins"),
        (4, slots.DUE, Follow.WHOLE, "a visit begins with what is due"),
        (4, None, Follow.ON, "nothing is asked"),
    ],
)
def test_hello_is_met_where_the_talk_stands(
    number: int, asked: str | None, follow: Follow, reason: str
) -> None:
    about = situation("hello", {**TOLD, slots.ASKED: asked}, intent="greet")
    draft = Draft.of(replace(about, turn=replace(about.turn, number=number)))
    assert greet(draft) is follow, reason


OVER = {**TOLD, slots.CLOSED: "done", slots.TOGETHER: "now", slots.RATING: 3}


@pytest.mark.parametrize(
    ("values", "text", "follow", "begins", "reason"),
    [
        (OVER, "my sister sends her love", Follow.ON, False, "a remark begins no session"),
        (OVER, "I slept through, what a relief", Follow.ON, False, "nor does joy"),
        (OVER, "is there something for a sore elbow", Follow.BACK, False, "a question is answered"),
        (OVER, "let's start again now", Follow.ON, True, "it is said"),
        ({**OVER, slots.CLOSED: "stopped"}, "it is the left", Follow.ON, True, "on with the way"),
    ],
)
def test_what_is_told_after_a_session_begins_none(
    values: dict[str, object], text: str, follow: Follow, begins: bool, reason: str
) -> None:
    draft = Draft.of(situation(text, values))
    assert tell(draft) is follow, reason
    assert (draft.values.get(slots.CLOSED) is None) is begins, reason
