"""Quiet hours as people write them: "9 pm to 9 am", "no notes before 10 in the morning"."""

from __future__ import annotations

from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.reminders.local_time import is_quiet
from bot.reminders.told_time import NOON, told_time

Quiet = tuple[int, int]  # the hour from which nothing is sent, and until which
_HOURS = 24


def quiet_told(text: str, known: Quiet) -> Quiet | None:
    """Return the quiet hours that a text sets, or None.

    Where only one end is told the other stays as it is `known`. Begun hours are quiet: both ends
    are widened to a whole hour.
    """
    both = spoken("quiet_between").search(text)
    if both is not None:
        begin, end = _begin(both["from"]), _end(both["to"])
        return None if begin is None or end is None or begin == end else (begin, end)
    before = spoken("quiet_before").search(text)
    end = _end(before["to"]) if before else None
    after = spoken("quiet_after").search(text)
    begin = _begin(after["from"]) if after else None
    if begin is None and end is None:
        return None
    told = (known[0] if begin is None else begin, known[1] if end is None else end)
    return None if told[0] == told[1] else told


def outside(hour: int, quiet: Quiet) -> int:
    """Return the hour of a reminder, or the nearest one that is not quiet."""
    nearest = sorted(range(_HOURS), key=lambda other: min((other - hour) % 24, (hour - other) % 24))
    return next((one for one in nearest if not is_quiet(one, *quiet)), hour)


def _begin(said: str) -> int | None:
    """An hour from which it is quiet: of the evening, where both are possible."""
    time = told_time(said)
    if time is None:
        return None
    return time.hour if time.sure or time.hour >= NOON else time.hour + NOON


def _end(said: str) -> int | None:
    """An hour until which it is quiet: of the morning, where both are possible."""
    time = told_time(said)
    return None if time is None else (time.hour + (time.minute > 0)) % _HOURS
