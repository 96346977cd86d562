"""A morning stiff from one hour of the clock to another: "up at 8 and stiff till nearly 10".

It counts as a sign of inflammatory back pain from an hour on (clinical 2.3 RF27). Hours at a desk,
a wheel or at work are told the same way and tell of no morning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table
from bot.language.assertion.part_assertion import status_of
from bot.language.findings import Kind, Mention, Status
from bot.language.text.message import Message

RULE, SIGN = "stiff_by_clock", "axspa_stiff"
_CLOCK = 12  # hours
_TO = reader_words("stiff_by_clock", "to")
_HOUR = 60  # minutes
_BEFORE = safety_limit("stiff_before")
_LEAST, _MOST = safety_limit("stiff_minutes"), safety_limit("stiff_minutes_most")


def stiff_by_clock(message: Message) -> Iterator[Mention]:
    """Yield the sign where somebody is stiff from rising to an hour of the clock."""
    text = message.text.casefold()
    for told in spoken("rises_and_until").finditer(text):
        minutes = (_minutes(told, "until") - _minutes(told, "rises")) % (_CLOCK * _HOUR)
        if not _LEAST <= minutes <= _MOST or spoken("busy_till_then").search(told[0]):
            continue
        start, end = told.span()
        stiff = spoken("stiff_till_then").search(text, max(0, start - _BEFORE), end)
        if stiff:
            status, cues = status_of(message, *message.tokens.around(start, end))
            if status is Status.DENIED and not stiff["stiff"]:  # "not loose before 8"
                status, cues = Status.PRESENT, ()
            yield Mention(Kind.SIGN, SIGN, start, end, message.text[start:end], RULE, status, cues)


def _minutes(told: re.Match[str], name: str) -> int:
    """Return the minutes of a time of the clock: "half past 8", "7.30", "quarter to ten"."""
    hours, parts = table("hour_names"), table("minutes_named")
    written = told[f"{name}_hour"]
    hour = int(hours[written][0] if written in hours else written)
    minutes = told[f"{name}_minutes"] or "0"
    more = int(minutes) if minutes.isdecimal() else int(parts.get(minutes, ("0",))[0])
    part = told[f"{name}_part"]
    if part:
        more = int(parts[part][0]) * (-1 if told[f"{name}_to"] in _TO else 1)
    return hour * _HOUR + more
