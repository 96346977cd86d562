"""A session that was left is open where some of today's moves are still to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.session.done_so_far import left_open
from bot.routine import build_from
from tests.routine.people import with_pattern

NOW = datetime(2026, 3, 2, 9, 0)


@pytest.mark.parametrize(
    ("done", "began", "other", "is_open", "reason"),
    [
        (2, 0, {}, True, "left in the middle, today"),
        (2, 0, {slots.TOGETHER: "later", slots.CLOSED: "stopped"}, True, "however it was left"),
        (99, 0, {}, False, "all of it is done"),
        (2, 1, {}, False, "that was yesterday"),
        (0, 0, {}, False, "nothing of it was begun"),
        (2, 0, {slots.PLANS_BEFORE: [{slots.CHECK_RESULTS: {}}]}, False, "pain went further out"),
    ],
)
def test_session_left_open_is_one_of_today_with_moves_left(
    done: int, began: int, other: dict[str, Any], is_open: bool, reason: str
) -> None:
    routine = build_from(with_pattern("D1"), "seed")
    moves = [one.exercise_id for one in routine.items if one.in_session][:done]
    values = {
        slots.ROUTINE: routine.as_dict(),
        slots.FEEDBACK: dict.fromkeys(moves, "done"),
        slots.SESSION_BEGAN: (NOW - timedelta(days=began)).isoformat(),
        **other,
    }
    assert left_open(values, NOW) is is_open, reason


@pytest.mark.parametrize(
    ("noted", "swapped", "is_open", "reason"),
    [
        (("done",) * 9, 1, False, "all was done; what was swapped in since is for the next time"),
        (("done",) * 9, 0, False, "all was done"),
        (("hurts", *("done",) * 8), 2, False, "one of them hurt, and another was swapped"),
        (("done", "done"), 1, True, "left in the middle, and one of the done ones was swapped"),
        (("done", "done"), 0, True, "left in the middle"),
    ],
)
def test_session_left_open_holds_nothing_that_came_in_since(
    noted: tuple[str, ...], swapped: int, is_open: bool, reason: str
) -> None:
    """ "Show my routine" began a move that was swapped in behind a session that was over."""
    routine = build_from(with_pattern("D1"), "seed")
    items = [one for one in routine.items if one.in_session]
    told = dict(zip([one.exercise_id for one in items], noted, strict=False))
    if swapped:
        items[swapped - 1] = replace(items[swapped - 1], exercise_id="M14")
    assert "M14" not in told
    values = {
        slots.ROUTINE: replace(routine, items=tuple(items)).as_dict(),
        slots.FEEDBACK: told,
        slots.SESSION_BEGAN: NOW.isoformat(),
    }
    assert left_open(values, NOW) is is_open, reason
