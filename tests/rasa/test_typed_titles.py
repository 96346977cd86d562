"""Typed words of a button mean what pressing it means, while it is the newest offer."""

from __future__ import annotations

import pytest
from rasa.shared.core.events import BotUttered, Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.rasa.typed_titles import pressed_by_title

NET = '/choose{"choice": "safety_net=show"}'
OFFER = BotUttered("Now or later?", {"buttons": [{"title": "When to get help", "payload": NET}]})
YES = BotUttered("Delete?", {"buttons": [{"title": "Delete everything", "payload": "/affirm"}]})
SHORT = BotUttered(
    "Which?", {"buttons": [{"title": "Left", "payload": '/choose{"choice": "side=left"}'}]}
)


@pytest.mark.parametrize(
    ("events", "said", "sent"),
    [
        ([OFFER], "when to get help", NET),
        ([OFFER], " When to get help? ", NET),
        ([OFFER, BotUttered("So?")], "When to get help", NET),
        ([OFFER], "when do I get help", None),
        ([OFFER, UserUttered("later")], "when to get help", None),
        ([YES], "delete everything", None),
        ([SHORT], "left", None),
    ],
    ids=["as shown", "marks and space", "another message behind", "other words", "an older offer",
         "read as it stands", "one word is an answer"],
)  # fmt: skip
def test_typed_titles_are_pressed(events: list[Event], said: str, sent: str | None) -> None:
    tracker = DialogueStateTracker.from_events("somebody", events)
    assert pressed_by_title(said, tracker) == sent
