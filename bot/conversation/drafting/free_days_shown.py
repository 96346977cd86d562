"""The weekdays without a session, as they stand with the routine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.wording.day_words import weekday_names
from bot.knowledge.wording.speaking import speak
from bot.routine import Routine


def with_free_days(routine: Routine, days: Iterable[int]) -> Routine:
    """Return the routine with the days that are free among its notes."""
    opens = talk_words("free_days_shown", days="").rstrip(" .")
    others = tuple(note for note in routine.notes if not note.startswith(opens))
    named = free_days_in_words(days)
    told = (talk_words("free_days_shown", days=named),) if named else ()
    return replace(routine, notes=(*told, *others))


def free_days_in_words(days: Iterable[int]) -> str:
    """Return weekdays as they are named ("Wednesdays and Fridays"), "" for none."""
    names = [speak("conversation", "days_each", day=weekday_names()[day]) for day in sorted(days)]
    *first, last = names or [""]
    return speak("conversation", "days_two", days=", ".join(first), last=last) if first else last
