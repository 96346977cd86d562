"""Whether what a rule found happened lately, from the time that is told of it."""

from __future__ import annotations

from bisect import bisect_left

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.language.extract.times.all_times import times_told
from bot.language.extract.times.time_told import TimeTold
from bot.language.findings import Mention
from bot.language.text.message import Message

_AFTER = reader_words("rule_times", "after")
_NEAR = window("happened_near")
_JOINED = window("happened_joined")


def happened_ago(message: Message, mention: Mention) -> float | None:
    """Return how many days ago the time told nearest to a mention lies; None where none is told.

    It stands in the clause of the mention or right behind it ("an operation, 3 weeks ago"). An
    amount counts beside "after" or "post" ("two weeks post op"), for else it is how long something
    lasts.
    """
    first, last = _words(message, mention)
    told = [
        (_apart(one, first, last), one.days)
        for one in times_told(message, message.context.day)
        if one.days is not None and _of_it(message, one, first, last)
    ]
    return min(told)[1] if told else None


def _of_it(message: Message, told: TimeTold, first: int, last: int) -> bool:
    apart = _apart(told, first, last)
    same = message.clause_of[told.first] == message.clause_of[first]
    if apart > (_NEAR if same else _JOINED):
        return False
    if not same and (
        told.first < last or message.sentence_of[told.first] != message.sentence_of[first]
    ):
        return False
    return told.says_when or _is_after(message, told)


def _is_after(message: Message, told: TimeTold) -> bool:
    behind = message.words[told.last : told.last + 2]
    return any(word.norm in _AFTER for word in behind)


def _apart(told: TimeTold, first: int, last: int) -> int:
    return max(first - told.last, told.first - last, 0)


def _words(message: Message, mention: Mention) -> tuple[int, int]:
    starts = [word.start for word in message.words]
    first = max(0, bisect_left(starts, mention.start))
    return first, max(first + 1, bisect_left(starts, mention.end))
