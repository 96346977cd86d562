"""Sentences that tell what happened once, long ago, until the message is back at today."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.language.extract.times.time_told import TimeTold
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.message import Message

readings = PatternGroups("sign_time", partial(reading_lines, "sign_time"))
ONCE_FROM = safety_limit("sign_long_days")
_LASTS_WITHIN = window("lasting_before")


def stories_of_once(message: Message, times: Sequence[TimeTold]) -> Iterator[str]:
    """Yield for each sentence the words that make it one of a story of once, "" for others.

    A story goes on until a sentence says "now", tells a time of the last weeks, or is told in the
    present by the writer.
    """
    story = ""
    for begin, end in message.sentences.values():
        here = [one for one in times if begin <= one.first < end and one.days is not None]
        old = [one for one in here if one.says_when and (one.days or 0) > ONCE_FROM]
        new = any((one.days or 0) <= ONCE_FROM for one in here)
        told = readings.within(message, "story", begin, end)
        now = _of_now(message, begin, end)
        past = any(word.is_past for word in message.words[begin:end])
        past = past or bool(readings.within(message, "it_was", begin, end))
        if now or (new and not old):
            story = ""
        elif told and past:
            story = said_there(message, told[0].first, told[0].last)
        elif old and past and not _lasting(message, old[0]):
            story = said_there(message, old[0].first, old[0].last)
        elif not past and not readings.within(message, "over", begin, end):
            story = "" if _in_present(message, begin, end) else story
        yield story


def _of_now(message: Message, begin: int, end: int) -> bool:
    """Whether a sentence says "now", and not only what has become of somebody since."""
    since = readings.within(message, "now_else", begin, end)
    return any(
        not any(other.first <= one.first and one.last <= other.last for other in since)
        for one in readings.within(message, "now", begin, end)
    )


def put_behind(message: Message) -> Iterator[str]:
    """Yield for each sentence the words by which the next one says that it is over, or ""."""
    following = (*tuple(message.sentences.values())[1:], (0, 0))
    for begin, end in following:
        told = readings.within(message, "behind", begin, end)
        yield said_there(message, told[0].first, told[0].last) if told else ""


def _lasting(message: Message, told: TimeTold) -> bool:
    """Whether a time lasts until now ("since 2018", "for three years")."""
    lasting = phrase_words("lasting")
    return any(word.norm in lasting for word in message.before(told.first, _LASTS_WITHIN))


def _in_present(message: Message, begin: int, end: int) -> bool:
    present = phrase_words("present_of_self")
    return any(word.norm in present for word in message.words[begin:end])


def said_there(message: Message, first: int, last: int) -> str:
    """Return the words from `first` to `last` (exclusive)."""
    return " ".join(word.norm for word in message.words[first:last])
