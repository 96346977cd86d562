"""Times that count a trade and no pain: "roofer 30 years", "taxi driver for 15 years"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.extract.history.work_told import NAMED, WORK
from bot.language.extract.times.time_owner import readings
from bot.language.extract.times.time_told import TimeTold
from bot.language.text.message import Message

_LONG = limit("trade_from")
_LEADS = reader_words("trade_times", "leads")
_OF_A_NAME = ("names", "said")


def without_trade_times(message: Message, times: Sequence[TimeTold]) -> list[TimeTold]:
    """Return the times of a message without those of a trade, where a shorter one is told too."""
    of_trade = trade_times(message, times)
    left = [one for one in times if one not in of_trade]
    shorter = any(one.days is not None and one.days < _LONG for one in left)
    return left if shorter else list(times)


def trade_times(message: Message, times: Sequence[TimeTold]) -> list[TimeTold]:
    """Return the times of a message that count a trade."""
    if not any(map(_is_long, times)):
        return []
    said = readings.places(message, "of_a_trade")
    ends = {
        hit.last
        for group in (NAMED, WORK)
        for name, found in group.found(message).items()
        if name.startswith(_OF_A_NAME)
        for hit in found.hits
    }
    return [
        one
        for one in times
        if _is_long(one) and (one.first in said or _named_before(message, one, ends))
    ]


def _is_long(time: TimeTold) -> bool:
    return time.form == "amount" and (time.days or 0) >= _LONG


def _named_before(message: Message, time: TimeTold, ends: set[int]) -> bool:
    """Whether the name of a trade stands right before a time ("roofer | for about | 30 years")."""
    place = time.first
    while place not in ends and place > 0 and message.words[place - 1].norm in _LEADS:
        place -= 1
    return place in ends
