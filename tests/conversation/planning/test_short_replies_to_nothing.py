"""Yes and no where nothing is asked: to the card shown last, on with the way, or not understood."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.draft import Draft
from bot.conversation.requests.request import Follow
from bot.conversation.requests.small_talk import short_reply
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
