"""What a report changes for the move that is up."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.session.session_feedback import left_open, take_feedback
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import Routine, build_from
from tests.routine.people import with_pattern


def test_session_feedback_too_hard_puts_the_easier_way_on_the_move_and_says_it_once() -> None:
    routine = build_from(with_pattern("D1"), "seed")
    at = next(n for n, one in enumerate(routine.items) if one.exercise_id == "P01")
    first = (routine.items[at], *routine.items[:at], *routine.items[at + 1 :])
    values = {slots.ROUTINE: Routine(**{**vars(routine), "items": first}).as_dict()}
    values |= {slots.EXERCISE: 0}
    step = take_feedback(values, Routine.from_dict(values[slots.ROUTINE]), "too_hard")
    changed = Routine.from_dict(step.slots[slots.ROUTINE])
    easier = load_exercises()["P01"].easier
    assert changed.items[0].notes.count(easier) == 1
    assert step.say.count(easier) == 1, "the card of the move is not shown again"


def test_session_feedback_too_hard_says_no_step_twice_to_who_does_it_the_easier_way() -> None:
    """ "Lean sideways on a wall, forearm at shoulder height. Lean sideways on a wall."."""
    routine = build_from(with_pattern("D1"), "seed")
    plank = load_exercises()["P08"]
    wall = plank.in_position["stand"]
    item = replace(
        routine.items[0], exercise_id="P08", position="stand", notes=(wall,), swap_ids=()
    )
    values = {
        slots.ROUTINE: replace(routine, items=(item, *routine.items[1:])).as_dict(),
        slots.EXERCISE: 0,
        slots.SETTING: {"positions": ["stand"]},
    }
    step = take_feedback(values, Routine.from_dict(values[slots.ROUTINE]), "too_hard")
    notes = Routine.from_dict(step.slots[slots.ROUTINE]).items[0].notes
    assert sum(note.startswith(plank.easier.rstrip(".")) for note in notes) == 1


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
