"""An exercise as one person does it: what is said to them stands where the usual step stood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.routine.routine_words import load_session_texts


@dataclass(frozen=True)
class OwnWay:
    """The steps of one person, and the notes that no step holds."""

    steps: tuple[str, ...]
    notes: tuple[str, ...]


def own_way(exercise: Exercise, notes: Sequence[str]) -> OwnWay:
    """Return the steps with the notes that take the place of one, and the notes that are left.

    A note takes the place of the steps that `instead` of the exercise names: it stands where the
    first of them stood. The picture shows the usual way, so that is said (clinical 7).
    """
    said: dict[int, list[str]] = {}
    gone: set[int] = set()
    for note in notes:
        places = _places(exercise, note)
        gone |= set(places)
        if places:
            said.setdefault(min(places), []).append(note)
    if not gone:
        return OwnWay(exercise.steps, tuple(notes))
    steps = []
    for number, step in enumerate(exercise.steps, start=1):
        if number in said:
            steps.append(" ".join(said[number]))
        elif number not in gone:
            steps.append(step)
    held = {note for one in said.values() for note in one}
    left = tuple(note for note in notes if note not in held)
    return OwnWay(tuple(steps), (*left, load_session_texts().own_way))


def _places(exercise: Exercise, note: str) -> tuple[int, ...]:
    if note in (exercise.both_ways, *exercise.both_ways_with.values()):
        return exercise.both_steps
    ways = exercise.ways
    return next((at for key, at in exercise.instead.items() if ways[key] == note), ())
