"""Every time told in a message: amounts ("3 wks"), points ("last Tuesday"), stages ("years")."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.language.extract.times.named_times import named_times
from bot.language.extract.times.time_amounts import time_amounts
from bot.language.extract.times.time_owner import readings
from bot.language.extract.times.time_told import TimeTold
from bot.language.text.message import Message

_STAGE = "stage_"


def times_told(message: Message, today: date) -> list[TimeTold]:
    """Return the times of a message in order; where two overlap the longer one stays.

    They are sought once for a day.
    """
    known: list[TimeTold] | None = message.notes.get((times_told, today))
    if known is None:
        known = message.notes[times_told, today] = _sought(message, today)
    return known


def _sought(message: Message, today: date) -> list[TimeTold]:
    found = [*time_amounts(message), *named_times(message, today), *_stages(message)]
    found.sort(key=lambda told: (told.first, told.first - told.last))
    kept: list[TimeTold] = []
    for told in found:
        if kept and told.first < kept[-1].last:
            if kept[-1].form == "amount" and told.form == "stage":
                continue  # "2 months of it" is no "months of it"
            if told.last - told.first > kept[-1].last - kept[-1].first:
                kept[-1] = told
            continue
        kept.append(told)
    return kept


def _stages(message: Message) -> Iterator[TimeTold]:
    for hit in readings.in_order(message):
        if hit.value.startswith(_STAGE):
            stage = hit.value.removeprefix(_STAGE)
            yield TimeTold(hit.first, hit.last, None, "stage", hit.pattern, stage)
