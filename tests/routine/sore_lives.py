"""Twelve weeks of people whose pain is high, rises, or comes in waves: every visit of each.

`python -m tests.routine.sore_lives 20` counts the courses that break a promise.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import pairwise

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import Routine, Setting
from bot.routine.returns.next_routine import next_from
from bot.routine.weeks.kept_history import DoneSession, FlareSpell, KeptHistory, Rating, WorseAfter
from tests.routine.course_promises import broken
from tests.routine.simulated_weeks import DAY, START, Visit, kept
from tests.routine.test_everyone import someone

LIBRARY = load_exercises()
# The pain a life goes through: (day, pain) between which it goes in a straight line.
PATHS: dict[str, tuple[tuple[int, float], ...]] = {
    "high": ((0, 8), (84, 8)),
    "rising": ((0, 3), (14, 3), (56, 8), (84, 7)),
    "at_six": ((0, 6), (84, 6)),
    "waves": ((0, 7), (10, 4), (24, 7.5), (38, 3), (50, 7), (64, 2), (84, 5)),
    "worse": ((0, 4), (84, 5)),
    "falling": ((0, 7), (40, 3), (84, 1)),
    "thin": ((0, 5), (30, 7), (60, 4), (84, 6)),
    "minutes": ((0, 6), (30, 4), (84, 3)),
    "flaring": ((0, 4), (84, 3)),
}
KINDS = tuple(PATHS)
_COMES = {"thin": 0.6, "high": 0.7}
_DOES = {"thin": 0.3}


@lru_cache(maxsize=200)
def sore_life(kind: str, number: int, weeks: int = 12) -> tuple[Visit, ...]:
    """Return the visits of one person, the same for the same number."""
    return tuple(_lived(kind, number, weeks))


def _lived(kind: str, number: int, weeks: int) -> Iterator[Visit]:
    chance = random.Random(f"sore-{kind}-{number}")
    minutes = chance.choice((3, 5, 8, 10, 12, 15, 20))
    inputs = replace(someone(chance), level="none", minutes=minutes)
    lasted = chance.choice((3.0, 12.0, 40.0, 200.0, 900.0))
    history = KeptHistory(person=f"sore-{kind}-{number}", minutes=minutes)
    flares = set(chance.sample(range(8, 70), 2)) if kind == "flaring" else set()
    bad = set(chance.sample(range(4, 70), 5)) if kind == "worse" else set()
    more_minutes = chance.randrange(9, 25) if kind == "minutes" else None
    for offset in range(weeks * 7):
        today = START + offset * DAY
        rated = min(10, max(0, round(_pain(kind, offset) + chance.gauss(0, 0.5))))
        flaring = any(one <= offset < one + 4 for one in flares)
        rated = min(10, rated + (4 if flaring else 0))
        if offset and chance.random() > _COMES.get(kind, 0.85):
            continue
        history = replace(history, pain=(*history.pain, Rating(today, rated)))
        if offset in flares:
            history = replace(history, flares=(*history.flares, FlareSpell(today)))
        if offset in bad and history.last_routine:
            moved = chance.choice((None, *(one.exercise_id for one in history.last_routine)))
            event = WorseAfter(today, moved, 2, 20, False)
            history = replace(history, worse_after=(*history.worse_after, event))
        if more_minutes is not None and offset >= more_minutes:
            more_minutes = None
            other = chance.choice([one for one in (3, 5, 8, 12, 20) if one != inputs.minutes])
            inputs = replace(inputs, minutes=other)
            history = replace(history, minutes=other)
        place = Setting(place=inputs.setting.place)
        inputs = replace(inputs, nrs=rated, duration_days=lasted + offset, setting=place)
        plan = next_from(history, inputs, {}, today)
        yield Visit(kind, today, history, inputs, {}, plan)
        history = kept(history, plan, today)
        if chance.random() < _DOES.get(kind, 0.9):
            history = _done(history, plan.routine, today, rated, chance)


def _done(
    history: KeptHistory, routine: Routine, today: date, rated: int, chance: random.Random
) -> KeptHistory:
    moves = [one for one in routine.items if one.day in ("every", routine.today)]
    feedback = {
        one.exercise_id: chance.choices(("easy", "right", "hard"), (60, 33, 7))[0]
        for one in moves
        if one.in_session
    }
    ids = tuple(one.exercise_id for one in moves)
    session = DoneSession(today, ids, feedback, rated, rated)
    return replace(history, sessions=(*history.sessions, session))


def _pain(kind: str, day: int) -> float:
    path = PATHS[kind]
    for (first, low), (last, high) in pairwise(path):
        if first <= day <= last:
            return low + (high - low) * (day - first) / (last - first)
    return path[-1][1]


def main() -> None:
    """Print how many courses of each kind break which promise, and how often."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    courses, times = Counter[str](), Counter[str]()
    for kind in KINDS:
        for number in range(many):
            found = broken(sore_life(kind, number))
            courses.update(found.keys())
            times.update(found)
    print(f"{many * len(KINDS)} courses")
    for name, count in sorted(courses.items()):
        print(f"{count:4} courses, {times[name]:5} times: {name}")


if __name__ == "__main__":
    main()
