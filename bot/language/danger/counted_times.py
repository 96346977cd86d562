"""The days of a time that is told as a stage: counted in it, or the least that it can be."""

from __future__ import annotations

from dataclasses import replace

from bot.knowledge.safety.safety_limits import safety_limit
from bot.language.extract.times.time_amounts import time_amounts, unit_at
from bot.language.extract.times.time_told import TimeTold
from bot.language.text.message import Message

_NEW_WITHIN = safety_limit("sign_new_days")
_UNCOUNTED = safety_limit("uncounted_units")


def counted(message: Message, told: TimeTold) -> TimeTold:
    """Return a stage with the days that it counts ("the past ten days")."""
    if told.days is not None:
        return told
    inside = (one for one in time_amounts(message) if told.first <= one.first < told.last)
    return replace(told, days=next((one.days for one in inside), None))


def at_least(message: Message, told: TimeTold) -> TimeTold:
    """Return an uncounted plural that is no longer new ("for years") with its least days."""
    last = message.words[told.last - 1]
    unit = unit_at(message.words, told.last - 1)
    if told.days is not None or unit is None or unit <= _NEW_WITHIN or last.norm[-1] != "s":
        return told
    return replace(told, days=_UNCOUNTED * unit)
