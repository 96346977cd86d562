"""Weekdays on which a reminder is silent: "not Fridays", "Tuesday to Sunday"."""

from __future__ import annotations

from collections.abc import Iterable

from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.knowledge.wording.day_words import weekday_names
from bot.knowledge.wording.first_letter import capitalised
from bot.knowledge.wording.speaking import speak
from bot.language.replies.told.weekdays_told import WEEKEND, weekdays_named
from bot.reminders.local_time import WEEK
from bot.reminders.told_time import ToldTime

_FEW = 2  # so many days off are named, of more the days on
_RUN = 3  # so many days in a row are told from the first to the last


def days_off_told(text: str) -> frozenset[int] | None:
    """Return the weekdays (0 is Monday) that a text leaves out; None where it tells of none.

    Days that are taken off and days it is for may stand together ("Tuesday to Sunday, Monday we
    are closed"). "Every day" leaves none out. What would leave all out is not taken. "Not Thursday,
    Wednesday" is for Wednesdays.
    """
    said = as_heard(text)
    said = spoken("reminder_day_instead").sub(r" \g<on> ", said)
    closed: list[str] = []
    for pattern in (spoken("reminder_not_on"), spoken("reminder_day_closed")):
        closed += [one["days"] for one in pattern.finditer(said)]
        said = pattern.sub(" ", said)
    off = frozenset(day for days in closed for day in weekdays_named(days))
    on = _on(said)
    if on is not None:
        off |= frozenset(WEEK) - on
    elif not closed and spoken("reminder_every_day").search(said) is None:
        return None
    return off if len(off) < len(WEEK) else None


def days_in_words(days_off: Iterable[int]) -> str:
    """Return the days a reminder is for: "every day", "Fridays", "Monday to Friday"."""
    off, names = frozenset(days_off), weekday_names()
    on = [day for day in WEEK if day not in off]
    if not off:
        return speak("conversation", "days_all")
    if len(on) >= _RUN and on[-1] - on[0] == len(on) - 1:
        return speak("conversation", "days_run", first=names[on[0]], last=names[on[-1]])
    if len(off) <= _FEW:
        return speak("conversation", "days_but", days=_listed(names[day] for day in sorted(off)))
    return _listed(speak("conversation", "days_each", day=names[day]) for day in on)


def time_in_words(hour: int, minute: int, days_off: Iterable[int]) -> str:
    """Return the time, with its days where it is not for all: "18:30, Monday to Friday"."""
    return f"{ToldTime(hour, minute).in_words()}{days_behind(days_off)}"


def days_behind(days_off: Iterable[int]) -> str:
    """Return the days a reminder is for, to stand behind its hour: ", Fridays"; "" for all."""
    off = frozenset(days_off)
    return speak("conversation", "days_behind", days=days_in_words(off)) if off else ""


def days_and_time(hour: int, minute: int, days_off: Iterable[int]) -> str:
    """Return the days and the hour as the beginning of a sentence: "Fridays at 18:00"."""
    time = ToldTime(hour, minute).in_words()
    return capitalised(speak("conversation", "days_at", days=days_in_words(days_off), time=time))


def _on(said: str) -> frozenset[int] | None:
    """The weekdays it is for, None where none is named."""
    if spoken("reminder_on_weekdays").search(said):
        return frozenset(WEEK) - WEEKEND
    run = spoken("from_day_to_day").search(said)
    if run is not None and not run["both"]:
        return weekdays_named(run[0])
    found = spoken("reminder_only_on").search(said)
    return weekdays_named(found["days"]) if found else None


def _listed(names: Iterable[str]) -> str:
    *first, last = names
    return speak("conversation", "days_two", days=", ".join(first), last=last) if first else last
