"""Weekdays on which a reminder is silent, as people tell them: "not Fridays", "on weekdays"."""

from __future__ import annotations

from collections.abc import Iterable

from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table
from bot.knowledge.wording.day_words import weekday_names
from bot.knowledge.wording.speaking import speak
from bot.reminders.local_time import WEEK
from bot.reminders.told_time import ToldTime

_WEEKEND = frozenset((5, 6))


def days_off_told(text: str) -> frozenset[int] | None:
    """Return the weekdays (0 is Monday) that a text leaves out; None where it tells of none.

    "Every day" leaves none out. What would leave all out is not taken.
    """
    said = text.casefold().replace("’", "'")
    if found := spoken("reminder_not_on").search(said):
        off = _named(found["days"])
    elif spoken("reminder_on_weekdays").search(said):
        off = _WEEKEND
    elif found := spoken("reminder_only_on").search(said):
        off = frozenset(WEEK) - _named(found["days"])
    elif spoken("reminder_every_day").search(said):
        off = frozenset()
    else:
        return None
    return off if len(off) < len(WEEK) else None


def time_in_words(hour: int, minute: int, days_off: Iterable[int]) -> str:
    """Return the time, with the days it is not for: "18:30, not on Friday"."""
    return f"{ToldTime(hour, minute).in_words()}{left_out(days_off)}"


def left_out(days_off: Iterable[int]) -> str:
    """Return the days a reminder is not for, to stand behind its hour: ", not on Friday"."""
    names = [weekday_names()[day] for day in sorted(days_off)]
    return speak("conversation", "but_not_on", days=", ".join(names)) if names else ""


def _named(days: str) -> frozenset[int]:
    if spoken("the_weekend").search(days):
        return _WEEKEND
    places = table("weekday_beginnings")
    named = spoken("names_a_weekday").finditer(days)
    return frozenset(int(places[one["day"]][0]) for one in named)
