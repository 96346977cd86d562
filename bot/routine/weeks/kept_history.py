"""What is kept of the weeks so far, as the rules of progression read it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from bot.knowledge.routine.progression_rules import Effort
from bot.knowledge.routine.routine_rules import usual_minutes
from bot.routine.routine import RoutineItem
from bot.routine.weeks.progression import Progression

TOO_HARD = ("too_hard", "too_much")  # more than there was strength for


@dataclass(frozen=True)
class DoneSession:
    """One session: the exercises done, how each went, pain before and after (0 to 10).

    `feedback` holds done, easy, right, hard, too_hard, too_much (done in part or made easier),
    hurts or skip for each exercise; `effort` is how hard the whole was, for exercises that say
    nothing of their own.
    """

    on: date
    done: tuple[str, ...] = ()
    feedback: Mapping[str, str] = field(default_factory=dict)
    before: int | None = None
    after: int | None = None
    effort: Effort | None = None


@dataclass(frozen=True)
class WorseAfter:
    """It was worse after an exercise, or after a session when nobody knows which."""

    on: date
    exercise_id: str | None = None
    rise: int | None = None
    hours: float | None = None
    spread: bool = False


@dataclass(frozen=True)
class Rating:
    """A 0 to 10 rating of a day."""

    on: date
    value: int


def newest_of_each_day(ratings: Iterable[Rating]) -> tuple[Rating, ...]:
    """Return ratings, oldest first, where what is put right on the same day stands for it."""
    return tuple({one.on: one for one in ratings}.values())


def measured_by_day(ratings: Iterable[Rating]) -> tuple[Rating, ...]:
    """Return one rating of each day, oldest first: its newest, but of the first day the first.

    From the first a course is measured, so it stands for its day wherever the course is told.
    """
    by_day = sorted(ratings, key=lambda one: one.on)
    return (by_day[0], *newest_of_each_day(by_day)[1:]) if by_day else ()


@dataclass(frozen=True)
class FlareSpell:
    """A flare; `ended` is None while it lasts."""

    began: date
    ended: date | None = None


@dataclass(frozen=True)
class KeptHistory:
    """Everything the next routine is worked out from, oldest first.

    `last_routine` is the routine as it was suggested last, `progression` how far it had come then.
    `activities` holds the scores of each of the person's own activities. `days_off` are the days
    up to today of which it was told just now that nothing was done.
    """

    person: str
    minutes: int = field(default_factory=usual_minutes)
    progression: Progression | None = None
    last_routine: tuple[RoutineItem, ...] = ()
    last_phase: int | None = None
    sessions: tuple[DoneSession, ...] = ()
    pain: tuple[Rating, ...] = ()
    activities: Mapping[str, tuple[Rating, ...]] = field(default_factory=dict)
    worse_after: tuple[WorseAfter, ...] = ()
    flares: tuple[FlareSpell, ...] = ()
    days_off: int = 0

    def practised(self, since: date, until: date) -> tuple[DoneSession, ...]:
        """Return the sessions after `since`, `until` included, in which something was done."""
        return tuple(one for one in self.sessions if since < one.on <= until and one.done)

    def days_practised(self, since: date, until: date) -> int:
        """Return on how many days something was done."""
        return len({one.on for one in self.practised(since, until)})

    def last_seen(self, before: date) -> date | None:
        """Return the newest day before this one of which anything is known."""
        known = [*(one.on for one in self.sessions), *(one.on for one in self.pain)]
        days = [day for day in known if day < before]
        if self.progression is not None and self.progression.seen < before:
            days.append(self.progression.seen)
        return max(days, default=None)

    def back_since(self, start: date, today: date, away: int) -> date:
        """Return the day of coming back from the newest break of `away` days, else `start`."""
        known = [*(one.on for one in self.sessions), *(one.on for one in self.pain)]
        if self.progression is not None:
            known.append(self.progression.seen)
        days = sorted({start, *(day for day in known if start < day < today)})
        long = [back for gone, back in pairwise(days) if (back - gone).days >= away]
        return max(long, default=start)

    def usual_pain(self, on: date, days: int) -> int | None:
        """Return the middle of what so many days before a day had at their worst, or None."""
        values = sorted(self._worst_of(on - timedelta(days=days), on).values())
        return values[(len(values) - 1) // 2] if values else None

    def pain_of_last_day(self) -> int | None:
        """Return the worst of the newest day with a rating.

        The last one of a day is mostly given after a session; next to it every next day is worse.
        """
        by_day = self._worst_of(date.min, date.max)
        return by_day[max(by_day)] if by_day else None

    def _worst_of(self, first: date, until: date) -> dict[date, int]:
        found: dict[date, int] = {}
        for one in self.pain:
            if first <= one.on < until:
                found[one.on] = max(one.value, found.get(one.on, 0))
        return found
