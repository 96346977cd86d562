"""Which moves of a session work a part of the body: those that go by its words, and its muscles."""

from __future__ import annotations

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.move_wishes import load_move_groups


def moves_of_part(part: str, wished: str = "") -> tuple[str, ...]:
    """Return the moves that work a part, those that are called by it first.

    Where a stretch is wished for, or what works, trains or builds, such moves come before others.
    """
    known = load_exercises()
    groups = (one for one in load_move_groups().values() if part in one.words)
    called = [move for group in groups for move in group.moves]
    muscles = {one.id for one in load_muscles().values() if one.named_in(part) == (0, len(part))}
    works = [key for key, one in known.items() if muscles.intersection(_mainly(one))]
    found = [key for key in dict.fromkeys((*called, *works)) if known[key].in_session]
    return tuple(sorted(found, key=lambda key: not _is_of_the_kind(known[key], wished)))


def _mainly(one: Exercise) -> tuple[str, ...]:
    """The muscles a move is in a list for: all that it builds, else the first of what it does."""
    return one.targets.strengthen or (one.main_target,)


def _is_of_the_kind(one: Exercise, wished: str) -> bool:
    """Whether it is a stretch or a strengthening move where one of these was wished for."""
    if spoken("wishes_a_stretch").search(wished):
        return one.kind == "stretch"
    return one.kind == "strength" or spoken("wishes_it_to_work").search(wished) is None
