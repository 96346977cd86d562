"""Which check-in is due, and what it asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.knowledge.staying.check_ins import USUAL, Topic, load_check_in_days


@dataclass(frozen=True)
class DueCheckIn:
    """A check-in to be put now: its day since the first plan, and its topics in order."""

    day: int
    asks: tuple[Topic, ...]


def due_check_in(
    started: date, last_day: int | None, today: date, *, has_activities: bool
) -> DueCheckIn | None:
    """Return the check-in that is due, or None.

    `started` is the day of the first plan, `last_day` the day of the newest check-in that was
    answered or put aside. One that was missed is not made up for: only the newest that has come
    counts, as long as it is open. Without activities of their own nobody is asked about them.
    """
    since = (today - started).days
    come = max((day for day in _days_until(since)), default=None)
    if come is None or (last_day is not None and last_day >= come):
        return None
    if since - come > load_check_in_days().open_for:
        return None
    asks = load_check_in_days().asks
    topics = asks.get(str(come), asks[USUAL])
    return DueCheckIn(come, tuple(one for one in topics if has_activities or one != "activities"))


def next_check_in(started: date, today: date) -> int:
    """Return the day, since the first plan, of the next check-in after today."""
    since = (today - started).days
    rules = load_check_in_days()
    last = rules.days[-1]
    later = [day for day in rules.days if day > since]
    return later[0] if later else last + ((since - last) // rules.then_every + 1) * rules.then_every


def _days_until(since: int) -> list[int]:
    rules = load_check_in_days()
    last = rules.days[-1]
    return [*(day for day in rules.days if day <= since), *range(last, since + 1, rules.then_every)]
