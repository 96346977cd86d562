"""A time of the day as people write it: "7 in the evening", "19:00", "half past six"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.knowledge.staying.day_parts import day_part_in
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table
from bot.knowledge.wording.apostrophes import as_heard

NOON = 12
_NUMBERS = {name: int(number) for name, (number,) in table("hour_names").items()}
_MINUTES = {name: int(number) for name, (number,) in table("minutes_named").items()}
_HOUR = rf"(?P<hour>\d{{1,2}}|{'|'.join(_NUMBERS)})"
_CLOCK = rf"{_HOUR}(?:\s*[:.h]\s*(?P<minute>\d{{2}}))?\s*(?P<half>[ap]\.?m\b\.?)?"
_NO_TIME = spoken("no_time_of_day").pattern
_MARKED = re.compile(f"{spoken('leads_to_a_time').pattern}{_CLOCK}{_NO_TIME}", re.IGNORECASE)
_PLAIN = re.compile(rf"\b{_CLOCK}{_NO_TIME}", re.IGNORECASE)
_PART = re.compile(
    rf"\b(?P<part>{'|'.join(_MINUTES)}){spoken('part_and_hour').pattern}{_HOUR}\b", re.IGNORECASE
)


@dataclass(frozen=True)
class ToldTime:
    """A time of the day; `sure` is False where morning and evening are both possible."""

    hour: int
    minute: int = 0
    sure: bool = True

    def in_words(self) -> str:
        """Return the time as on a clock with 24 hours: "19:00"."""
        return f"{self.hour}:{self.minute:02d}"


def told_time(text: str) -> ToldTime | None:
    """Return the time of the day a text names, or None."""
    said = " ".join(as_heard(text).split())
    said = spoken("denied_time").sub(" ", spoken("number_of_no_time").sub(" ", said))
    part = day_part_in(said)
    if found := _PART.search(said):
        hour, minute = _hour(found["hour"]), _MINUTES[found["part"]]
        if found["until"]:
            hour, minute = (hour - 1) % 24, 60 - minute
        return _settled(hour, minute, part.is_past_noon(hour) if part else None)
    found = _clock(said)
    if found is None:
        return ToldTime(part.at.hour, part.at.minute) if part else None
    hour, minute = _hour(found["hour"]), int(found["minute"] or 0)
    if hour > 24 or minute > 59:
        return None
    half = found["half"]
    pm = half.startswith("p") if half else part.is_past_noon(hour) if part else None
    if found["minute"] and pm is None and (hour == 0 or hour > NOON or found["hour"][0] == "0"):
        return ToldTime(hour % 24, minute)
    return _settled(hour, minute, pm)


def _clock(said: str) -> re.Match[str] | None:
    """Return the number that is surely of a clock, else what "at" leads to, else the first.

    Sure are "6pm", "18:00", "6 o'clock", and one that a part of the day stands behind.
    """
    numbers = list(_PLAIN.finditer(said))
    ends = [*(one.start() for one in numbers), len(said)][1:]
    within = limit("day_part_behind")
    sure = (
        one
        for one, end in zip(numbers, ends, strict=True)
        if one["half"]
        or one["minute"]
        or spoken("hour_of_a_clock").match(said, one.end())
        or day_part_in(said[one.end() : min(end, one.end() + within)])
    )
    return next(sure, None) or _MARKED.search(said) or next(iter(numbers), None)


def _settled(hour: int, minute: int, pm: bool | None) -> ToldTime:
    if hour > NOON or hour == 0:
        return ToldTime(hour % 24, minute)
    if pm is None:
        return ToldTime(hour % 24, minute, sure=hour == NOON)
    if pm:
        return ToldTime(hour if hour == NOON else hour + NOON, minute)
    return ToldTime(hour % NOON, minute)


def _hour(said: str) -> int:
    return _NUMBERS[said] if said in _NUMBERS else int(said)
