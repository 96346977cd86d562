"""An exercise as one person does it: what is said to them stands where the usual step stood."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.routine.routine_words import load_session_texts
from bot.routine.routine import RoutineItem


@dataclass(frozen=True)
class OwnWay:
    """The steps of one person, and the notes that no step holds."""

    steps: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True)
class OwnWords:
    """What a card calls a move, its picture, where it is felt, what goes wrong, what to mind."""

    name: str
    picture: str
    cue: str
    mistake: str
    caution: str


def own_words(exercise: Exercise, item: RoutineItem) -> OwnWords:
    """Return the words of a move as one person does it: by its notes, then by its position."""
    told = [code for code, words in exercise.adjust.items() if words in item.notes]
    ways = (*told, item.position)

    def first(own: Mapping[str, str], usual: str) -> str:
        return next((own[way] for way in ways if way in own), usual)

    return OwnWords(
        name=first(exercise.name_in, exercise.name),
        picture=first(exercise.picture_in, exercise.picture),
        cue=first(exercise.cue_in, exercise.cue),
        mistake=first(exercise.mistake_in, exercise.common_mistake),
        caution=first(exercise.caution_in, exercise.caution),
    )


def own_way(exercise: Exercise, notes: Sequence[str], position: str = "") -> OwnWay:
    """Return the steps with the notes that take the place of one, and the notes that are left.

    A note takes the place of the steps that `instead` of the exercise names: it stands where the
    first of them stood. Where the picture shows the usual way that is said (clinical 7): once, and
    not of the steps too. The picture of the position shows the steps that its words stand for.
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
    texts = load_session_texts()
    left = tuple(note for note in notes if note not in held)
    if _is_drawn(exercise, position, held):
        return OwnWay(tuple(steps), left)
    rest = tuple(note for note in left if note != texts.usual_way)
    return OwnWay(tuple(steps), (*rest, texts.own_way))


def _is_drawn(exercise: Exercise, position: str, notes: Collection[str]) -> bool:
    """Whether the picture of the position shows all that stands in the place of usual steps."""
    shown = exercise.instead.get(position)
    drawn = position in exercise.picture_in
    undrawn = {exercise.ways.get(code) for code in exercise.not_drawn}
    if not undrawn.isdisjoint(notes):
        return False  # a march with the knees kept low, beside a picture with a knee up
    return drawn and all(_places(exercise, note) == shown for note in notes)


def _places(exercise: Exercise, note: str) -> tuple[int, ...]:
    if note in (exercise.both_ways, *exercise.both_ways_with.values()):
        return exercise.both_steps
    ways = exercise.ways
    return next((at for key, at in exercise.instead.items() if ways[key] == note), ())
