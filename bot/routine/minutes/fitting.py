"""Fit the doses of a session to the minutes asked for: fewer or more rounds (clinical 8.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine.dosing.sizes import Sizes
from bot.routine.minutes.days import DAYS
from bot.routine.routine import EVERY_DAY


@dataclass(frozen=True)
class Fit:
    """One item to be fitted: its day and the sizes it may have.

    `last` grows behind all others; `first`, what is easy, gives way first and grows behind what
    trains. `held` is the place of the size that was reached: what is more than that gives way
    before anything reached, and no exchange takes it below. `kept`, what a check found weak or
    what eases, gives way last.
    """

    day: str
    sizes: Sizes
    last: bool = False
    first: bool = False
    held: int | None = None
    kept: bool = False


def fitted(items: Sequence[Fit], minutes: float, walk: int = 0) -> list[Dose]:
    """Return a dose for each item so that both days come near the minutes.

    Starting at the usual doses, the longest item is made shorter while a day is too long, what is
    easy before what trains; then
    the item that has grown least is made longer while every day it belongs to has room. What is
    still short is mended by making one item shorter and another longer. An item holds more than
    the goal of its move only where the session would stay short without; `walk` are the minutes of
    the walk that may be in the session.
    """
    session = _Session(items, minutes)
    while session.shrink():
        pass
    while session.grow():
        pass
    if session.short():
        session.exchange()
    if session.short() and not session.filled_by(walk):
        session.go_beyond_goals()
        while session.short() and session.grow():
            pass
        if session.short():
            session.exchange()
    return [item.sizes.doses[step] for item, step in zip(items, session.steps, strict=True)]


def walked(lengths: Sequence[float], walk: int, minutes: float) -> int:
    """Return the minutes of a walk that are in the session: what the longer day leaves, or none."""
    timing = load_timing()
    left = min(walk, int(minutes - round(max(lengths), 1) + timing.over_minutes))
    return left if left >= timing.least_walk_minutes else 0


class _Session:
    """The size of every item, and how long both days are with these sizes."""

    def __init__(self, items: Sequence[Fit], minutes: float) -> None:
        timing = load_timing()
        self.least, self.enough = (minutes * f for f in (1 - timing.near, SHORT))
        self.most = timing.most_of(minutes)
        held = any(item.held is not None for item in items)
        self.reached = held  # what is new beside it gives way before it
        self.minutes = self.most if held else minutes  # what was reached may use the tenth
        self.whole = [item.sizes.minutes for item in items]
        self.ladders = [item.sizes.minutes_to_goal for item in items]
        self.usual = [item.sizes.usual for item in items]
        self.last = [item.last for item in items]
        self.first = [item.first for item in items]
        self.kept = [item.kept for item in items]
        self.held = [item.held for item in items]
        self.steps = list(self.usual)
        self.days = [
            tuple(place for place, day in enumerate(DAYS) if item.day in (EVERY_DAY, day))
            for item in items
        ]
        self.length = [0.0, 0.0]
        for place, step in enumerate(self.steps):
            self._add(place, self.ladders[place][step])

    def short(self) -> bool:
        """Whether a day is short by more than it may be."""
        return min(self.length) < self.least

    def filled_by(self, walk: int) -> bool:
        """Whether the walk fills what is left."""
        return min(self.length) + walked(self.length, walk, self.minutes) >= self.least

    def go_beyond_goals(self) -> None:
        """From here on an item may be longer than the goal of its move."""
        self.ladders = self.whole

    def shrink(self) -> bool:
        """Make the longest item of a day that is too long shorter; False when there is none."""
        places = [
            place
            for place, step in enumerate(self.steps)
            if step > 0 and any(self.length[day] > self.minutes for day in self.days[place])
        ]
        if not places:
            return False
        place = max(places, key=self._gives_way)
        self._step(place, self.steps[place] - 1)
        return True

    def _gives_way(self, place: int) -> tuple[bool, bool, bool, float, int]:
        """What is easy gives way down to a minute, then what is new, then whatever is longest."""
        long, held = self.ladders[place][self.steps[place]], self.held[place]
        easy = self.first[place] and long > load_timing().easy_minutes
        over = self.reached if held is None else self.steps[place] > held
        return easy, over and not self.kept[place], not self.kept[place], long, place

    def grow(self) -> bool:
        """Make the item that has grown least longer, where there is room; False when none has."""
        best: tuple[bool, bool, int, int, int] | None = None
        for place, step in enumerate(self.steps):
            rank = (self.last[place], self.first[place], step - self.usual[place], step, place)
            ladder = self.ladders[place]
            if step + 1 == len(ladder) or (best is not None and rank > best):
                continue
            more = ladder[step + 1] - ladder[step]
            lengths = [self.length[day] for day in self.days[place]]
            if min(lengths) < self.enough and max(lengths) + more <= self.most:
                best = rank
        if best is None:
            return False
        self._step(best[4], best[3] + 1)
        return True

    def exchange(self) -> None:
        """Change the size of one or two items, if that brings both days near enough."""
        places = range(len(self.steps))
        for one in places:
            for other in range(one, len(self.steps)):
                if self._exchanged(one, other):
                    return

    def _exchanged(self, one: int, other: int) -> bool:
        before = self.steps[one], self.steps[other]
        for step in self._near_usual(one):
            self._step(one, step)
            for second in self._near_usual(other) if other != one else (step,):
                self._step(other, second)
                if min(self.length) >= self.least and max(self.length) <= self.most:
                    return True
        self._step(other, before[1])
        self._step(one, before[0])
        return False

    def _near_usual(self, place: int) -> list[int]:
        """The sizes of an item, those near the usual one first; none under what was reached."""
        least = min(self.held[place] or 0, self.steps[place])
        sizes = range(least, len(self.ladders[place]))
        return sorted(sizes, key=lambda n: abs(n - self.usual[place]))

    def _step(self, place: int, step: int) -> None:
        ladder = self.ladders[place]
        self._add(place, ladder[step] - ladder[self.steps[place]])
        self.steps[place] = step

    def _add(self, place: int, minutes: float) -> None:
        for day in self.days[place]:
            self.length[day] += minutes


SHORT = 0.97  # from here on a session counts as long enough
