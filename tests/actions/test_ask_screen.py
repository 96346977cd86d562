"""Each part of the safety list asks what fits its rows."""

from __future__ import annotations

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.ask_screen import AskScreenGeneral, AskScreenNerves
from actions.talk import Talk
from bot.conversation import slots


def test_ask_screen_asks_of_what_is_no_event_whether_it_fits() -> None:
    """ "Under 18" and "Blood thinners" are nothing that one has had since the pain began."""
    assert AskScreenNerves.title == "Have you had any of these since this began?"
    assert AskScreenGeneral.title == "Does any of these fit you?"


@pytest.mark.parametrize(
    ("returning", "title"),
    [
        (None, "Any of these new since we began?"),  # nobody was here before
        ({"days": 3}, "Any of these new since last time?"),
    ],
)
def test_ask_screen_in_short_speaks_of_no_last_time_in_a_first_session(
    returning: dict[str, int] | None, title: str
) -> None:
    dispatcher, action = CollectingDispatcher(), AskScreenNerves()
    values = {slots.RETURNING: returning}
    tracker = Tracker("ann", values, {}, [], False, None, {}, "action_listen")
    talk = Talk(tracker, dispatcher, action.name())
    talk.told = {"short": True}
    action.act(talk)
    assert dispatcher.messages[-1]["custom"]["card"]["title"] == title
