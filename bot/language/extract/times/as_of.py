"""In which month a message is written, where it says so ("it is now September")."""

from __future__ import annotations

from datetime import date

from bot.language.extract.times.dates import MONTHS
from bot.language.extract.times.time_owner import readings
from bot.language.text.message import Message

_SAID = "as_of"
_MIDDLE = 15  # a month named without a day


def written_on(message: Message, today: date) -> date:
    """Return the day from which times count back: today, or the last such month that is named."""
    for hit in readings.hits(message, _SAID):
        for norm in message.norms[hit.first : hit.last]:
            if norm in MONTHS and MONTHS.index(norm) + 1 != today.month:
                month = MONTHS.index(norm) + 1
                year = today.year if month < today.month else today.year - 1
                return date(year, month, _MIDDLE)
    return today
