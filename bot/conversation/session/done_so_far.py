"""What of a session is done so far, and what is still open."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.session.session import items_today, routine_of, went_further_out

EASY = "easy"  # done, and it may grow
HARD = "too_much"  # done in part or made easier, and next time it is less
COUNTED = ("done", EASY, HARD)
HURTS = "hurts"
FROM_THE_FIRST = -1  # none is up


def counts_as_done(values: Mapping[str, Any], move: str) -> bool:
    """Whether an exercise of today is done."""
    return move in told_done(values)


def told_done(values: Mapping[str, Any]) -> frozenset[str]:
    """Return the ids that were told of as done in this session, of lists of before too."""
    noted = values.get(slots.FEEDBACK) or {}
    return frozenset(move for move, how in noted.items() if how in COUNTED)


def first_open(values: Mapping[str, Any], at: int) -> int:
    """Return the number of the first exercise from `at` on that is neither done nor skipped.

    Behind the last one come those before `at` of which nothing was told: none is jumped over. One
    that hurt is not come to again; it is open only while it is the one at `at`.
    """
    routine, noted = routine_of(values), values.get(slots.FEEDBACK) or {}
    items = items_today(routine) if routine else ()
    told = [noted.get(one.exercise_id) for one in items]
    later = [
        n
        for n, how in enumerate(told)
        if n >= at and how not in (*COUNTED, "skip") and (how != HURTS or n == at)
    ]
    before = [n for n, one in enumerate(items) if n < at and one.exercise_id not in noted]
    return next(iter((*later, *before)), len(items))


def began_today(values: Mapping[str, Any], now: datetime) -> bool:
    """Whether a session was begun on the day it is now, on the person's own clock."""
    began, weeks = values.get(slots.SESSION_BEGAN), weeks_in(values)
    if not began:
        return False
    return weeks.day_of(now) <= weeks.day_of(datetime.fromisoformat(str(began)))


def left_open(values: Mapping[str, Any], now: datetime) -> bool:
    """Whether a session that began today was left before all of it was done.

    Where pain went further out there is nothing left to go on with, nor where a list that was done
    has been changed since: what came in is for the next time.
    """
    items = routine_of(values)
    if items is None or not values.get(slots.FEEDBACK) or went_further_out(values):
        return False
    today = began_today(values, now)
    noted, moves = values[slots.FEEDBACK], [one.exercise_id for one in items_today(items)]
    over = sum(noted.get(move) in ("skip", HURTS) for move in moves) + len(told_done(values))
    return today and over < len(moves) and first_open(values, FROM_THE_FIRST) < len(moves)
