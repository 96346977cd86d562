"""A routine that is asked for again on the day it was done is that of another day."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.requests import session_requests
from bot.conversation.session.session import items_today
from bot.routine import Routine
from tests.conversation.papers_of import VALUES
from tests.conversation.planning.situations import NOW, situation


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


@pytest.mark.parametrize(
    ("began", "noted", "up", "reason"),
    [
        (NOW, ("done", "hurts", "done", "done", "done"), None, "what hurt is not offered again"),
        (NOW, ("hurts", "done", "done", "done", "done"), None, "nor where it was the first"),
        (NOW, ("done", "hurts"), 2, "stopped early: the first that nothing was told of"),
        (NOW - timedelta(days=1), ("done", "done"), 0, "on the next day it begins anew"),
    ],
)
def test_session_requests_a_press_behind_a_session_goes_on_with_what_is_open(
    began: datetime,
    noted: tuple[str, ...],
    up: int | None,
    reason: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """ "Go on with it" put up the whole list again, with the move that hurt."""
    monkeypatch.setattr(session_requests, "has_routine", lambda values: True)
    items = items_today(Routine.from_dict(VALUES[slots.ROUTINE]))
    noted = (*noted, *("done",) * (len(items) - len(noted))) if up is None else noted
    told = dict(zip([one.exercise_id for one in items], noted, strict=False))
    values = {
        **VALUES,
        **{slots.CLOSED: "done", slots.TOGETHER: "now", slots.EXERCISE: len(items)},
        **{slots.FEEDBACK: told, slots.SESSION_BEGAN: began.isoformat()},
    }
    draft = Draft.of(situation("/show_routine", values))
    follow = session_requests.show_routine(draft)
    if up is None:
        assert follow == Follow.LISTEN, reason
        assert draft.values[slots.FEEDBACK] == told, reason
    else:
        assert follow == Follow.ON, reason
        assert draft.values[slots.EXERCISE] == up, reason
