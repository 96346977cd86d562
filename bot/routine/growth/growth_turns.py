"""Whose turn it is to grow: what a check found until one of it has grown, then the others."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.weeks.progress import ItemChange


class GrowthTurns:
    """The changes of a week, each once, in an order that depends on what has grown so far.

    Walks come first, for they have a turn of their own. Then one of `first` (what a check found)
    and one of the others, by kind and by what has grown least, and then whatever is left: that
    much of what was found grows, and nothing else stands still for it.
    """

    def __init__(self, changes: Iterable[ItemChange], first: Collection[str]) -> None:
        walks, rules = load_selection().walks, load_selection().grows_first
        kinds = {one: place for place, one in enumerate(rules)}
        library = load_exercises()

        def turn(one: ItemChange) -> tuple[int, int]:
            return kinds.get(library[one.exercise_id].kind, -1), one.step

        every = list(changes)
        self._walks = [one for one in every if one.exercise_id in walks]
        rest = sorted((one for one in every if one not in self._walks), key=turn)
        self._led = [one for one in rest if one.exercise_id in first]
        self._others = [one for one in rest if one.exercise_id not in first]
        self._grown = set[str]()
        self._turn = turn

    def grew(self, change: ItemChange) -> None:
        """Note that this one has grown."""
        self._grown.add(change.exercise_id)

    def __iter__(self) -> Iterator[ItemChange]:
        yield from self._walks
        tried = set[str]()
        for group in (self._led, self._others):
            trains = [one for one in group if not is_easy(one.exercise_id)]
            for one in trains if group is self._others else group:
                tried.add(one.exercise_id)
                yield one
                if one.exercise_id in self._grown:
                    break
        left = (one for one in (*self._led, *self._others) if one.exercise_id not in tried)
        yield from sorted(left, key=self._turn)


def is_easy(exercise_id: str) -> bool:
    """Whether a move trains nothing: it moves, eases or makes long."""
    return load_exercises()[exercise_id].kind in (*load_selection().gentle_kinds, "stretch")
