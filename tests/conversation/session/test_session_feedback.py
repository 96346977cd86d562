"""What a report changes for the move that is up."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.session.session_feedback import take_feedback
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
