"""Stopping for today: at once, or behind the move that is up; what was done is named."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from bot.conversation.session.done_so_far import COUNTED
from bot.conversation.session.session import items_today, routine_of
from tests.conversation.planning.moves.session_stages import THIRD, said_at


def _done(values: Mapping[str, Any]) -> list[int]:
    noted = values.get(slots.FEEDBACK) or {}
    return [n for n, key in enumerate(IDS, 1) if noted.get(key) in COUNTED]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Done. Let's stop after this one, I have a lecture.", "with why"),
        ("Done. I am tired. Can we stop after this?", "tired, and asked"),
        ("finished that one. ok if we finish after this", "no mark"),
        ("Did it! After this one I have to stop, the kids are home", "the other way round"),
        ("done, that's the last one for today", "the last one"),
        ("done. can that be my last one today please", "asked for"),
        ("Done. I'm tired, can we stop here?", "in one sentence"),
        ("done. I want to stop now", "wished for in so many words"),
        ("Done. That is all I can manage today. Thank you.", "all that is managed"),
        ("Did it. I'm worn out, can we leave it there?", "left there"),
        ("did it, that's as much as I can do for today", "as much as that"),
    ],
)
def test_the_rest_waits_at_once_behind_a_report(played: Sessions, text: str, reason: str) -> None:
    draft = said_at(played, THIRD, text)
    assert _done(draft.values) == [1, 2, 3], reason
    assert draft.values[slots.PAUSED], reason
    said = " ".join(draft.acknowledged)
    assert "Done today" in said, reason
    assert "Still open" in said, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Let's stop after this one, I have a lecture.", "with why"),
        ("can we stop after this", "asked"),
        ("I need to finish after this exercise please", "exercise"),
        ("once I've done this one I'll call it a day", "called a day"),
        ("this is the last one for me today", "the last"),
        ("can we make this the last one?", "made the last"),
        ("can this be my last one, dinner is ready", "can this be"),
        ("I'll break off after this one, the baby is awake", "broken off"),
        ("Last one for me today, then I'm off to training", "no verb"),
    ],
)
def test_the_move_that_is_up_is_the_last_one_today(
    played: Sessions, text: str, reason: str
) -> None:
    draft = said_at(played, THIRD, text)
    assert _done(draft.values) == [1, 2], reason
    assert not draft.values.get(slots.PAUSED), reason
    today = routine_of(draft.values)
    assert today is not None
    assert [one.exercise_id for one in items_today(today)] == list(IDS[:3]), reason
    assert draft.values[slots.WHOLE_PLAN], "the list of every day stays"


@pytest.mark.parametrize(
    ("text", "done", "last"),
    [
        ("can we stop after the next one?", [1, 2], 4),
        ("Done. Could we stop after the next one? I've got a call", [1, 2, 3], 4),
        ("I'll finish after the next exercise", [1, 2], 4),
        ("did it, and once I've done the next one I'll call it a day", [1, 2, 3], 4),
    ],
)
def test_the_next_one_is_the_last_today(
    played: Sessions, text: str, done: list[int], last: int
) -> None:
    draft = said_at(played, THIRD, text)
    assert _done(draft.values) == done
    today = routine_of(draft.values)
    assert today is not None
    assert [one.exercise_id for one in items_today(today)] == list(IDS[:last])


def test_a_rest_of_a_minute_is_a_pause(played: Sessions) -> None:
    draft = said_at(played, THIRD, "Done. Now I want to rest a minute.")
    assert _done(draft.values) == [1, 2, 3]
    assert draft.values[slots.PAUSED]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("should I stop after this one?", "asks for advice"),
        ("I stopped after this one last time", "told of another day"),
        ("why do we stop after this one?", "asks why"),
        ("don't stop after this one", "the opposite"),
        ("is this the last one?", "asks how many are left"),
        ("do I have to stop when it pulls?", "asks for the rule"),
        ("I want to stop limping", "a goal"),
        ("I never stop after this one", "a habit"),
        ("what comes after this one?", "asks for the next"),
        ("what comes after the next one?", "asks for the one behind it"),
        ("is that all I can do today?", "asks"),
    ],
)
def test_what_only_sounds_like_stopping_cuts_nothing(
    played: Sessions, text: str, reason: str
) -> None:
    draft = said_at(played, THIRD, text)
    assert not draft.values.get(slots.PAUSED), reason
    assert not draft.values.get(slots.WHOLE_PLAN), reason
    today = routine_of(draft.values)
    assert today is not None
    assert [one.exercise_id for one in items_today(today)] == list(IDS), reason
