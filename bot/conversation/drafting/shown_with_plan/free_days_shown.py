"""The weekdays without a session, and those with a length of their own, as they stand with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from operator import itemgetter

from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.wording.day_words import weekday_names
from bot.knowledge.wording.speaking import speak
from bot.language.replies.wished.lengths_by_day import OFF
from bot.routine import Routine

Lengths = Iterable[tuple[str, int]]  # days by their digit or kind, and their minutes


def with_free_days(routine: Routine, days: Iterable[int]) -> Routine:
    """Return the routine with the days that are free among its notes."""
    return _with(routine, talk_words("free_days_shown", days="{}"), free_days_in_words(days))


def with_lengths(routine: Routine, lengths: Lengths) -> Routine:
    """Return the routine with the lengths of single days among its notes."""
    return _with(routine, talk_words("lengths_shown", lengths="{}"), lengths_in_words(lengths))


def _with(routine: Routine, form: str, told: str) -> Routine:
    opens = form.split("{}")[0]
    others = tuple(note for note in routine.notes if not note.startswith(opens))
    first = (form.replace("{}", told),) if told else ()
    return replace(routine, notes=(*first, *others))


def lengths_in_words(lengths: Lengths, usual: int | None = None) -> str:
    """Return "12 minutes on Tuesdays and Thursdays", with the usual ones where told."""
    by_length = groupby(sorted(lengths, key=itemgetter(1, 0)), key=itemgetter(1))
    told = ", ".join(
        speak("conversation", "length_on", minutes=str(one), days=days_called(dict(row)))
        for one, row in by_length
    )
    if not told or usual is None:
        return told
    return speak("conversation", "length_else", lengths=told, minutes=str(usual))


def days_called(days: Iterable[str]) -> str:
    """Return days by their digits or kinds as they are named, "" for none."""
    known = sorted(days)
    off, work = speak("conversation", "days_off_kind"), speak("conversation", "days_work_kind")
    kinds = [off if one == OFF else work for one in known if not one.isdigit()]
    weekdays = free_days_in_words(int(one) for one in known if one.isdigit())
    return ", ".join((*kinds, weekdays) if weekdays else kinds)


def free_days_in_words(days: Iterable[int]) -> str:
    """Return weekdays as they are named ("Wednesdays and Fridays"), "" for none."""
    names = [speak("conversation", "days_each", day=weekday_names()[day]) for day in sorted(days)]
    *first, last = names or [""]
    return speak("conversation", "days_two", days=", ".join(first), last=last) if first else last
