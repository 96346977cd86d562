"""Which check-in is due, and what it asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.knowledge.staying.check_ins import BETWEEN, USUAL, Topic, load_check_in_days


@dataclass(frozen=True)
class DueCheckIn:
    """A check-in to be put now: its day since the first plan, and its topics in order."""

    day: int
    asks: tuple[Topic, ...]


def due_check_in(
    started: date,
    last_day: int | None,
    today: date,
    *,
    has_activities: bool,
    seen: date | None = None,
    little_known: bool = False,
) -> DueCheckIn | None:
    """Return the check-in that is due, or None.

    `started` is the day of the first plan, `last_day` the day of the newest check-in that was
    answered or put aside, `seen` the newest day of which anything is known; with `little_known`
    the plan would be cut down for want of practice. One that was missed is not made up for: only
    the newest that has come counts, as long as it is open. Who was not heard of for long, or of
    whose days too little is known, is asked between them too, or shortly before one has that one.
    Without activities of their own nobody is asked about them.
    """
    rules, since = load_check_in_days(), (today - started).days
    day, usual = max((day for day in _days_until(since)), default=None), USUAL
    asked = day is None or (last_day is not None and last_day >= day)
    if day is None or asked or since - day > rules.open_for:
        long_ago = since - (last_day or 0) >= rules.unheard_for
        unheard = seen is not None and (today - seen).days >= rules.unheard_for
        if not (long_ago and (unheard or little_known)):
            return None
        soon = next_check_in(started, today)
        day, usual = (soon, USUAL) if soon - since <= rules.early_by else (since, BETWEEN)
    topics = rules.asks.get(str(day), rules.asks[usual])
    return DueCheckIn(day, tuple(one for one in topics if has_activities or one != "activities"))


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
