"""A routine that is asked for again on the day it was done is that of another day."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests import session_requests
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("closed", "together", "text", "another"),
    [
        ("done", "now", "do the routine again", True),
        ("done", "now", "show me the routine", False),
        ("done", "later", "show me the routine", False),
        (None, "now", "show me the routine", False),
    ],
)
def test_session_requests_after_it_was_done_together_show_another_day(
    closed: str | None, together: str, text: str, another: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[Draft] = []
    monkeypatch.setattr(session_requests, "has_routine", lambda values: True)
    monkeypatch.setattr(session_requests, "other_day", called.append)
    values = {"consent": "no_saving", slots.CLOSED: closed, slots.TOGETHER: together}
    draft = Draft.of(situation(text, values))
    session_requests.show_routine(draft)
    assert bool(called) is another
    shown_alone = closed == "done" and together == "now" and not another
    assert draft.values[slots.CLOSED] == ("done" if shown_alone else None)
