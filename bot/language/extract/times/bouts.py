"""How long a bout has lasted beside all the time that a pain comes and goes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.extract.times.time_owner import readings
from bot.language.extract.times.time_told import TimeTold
from bot.language.findings import BOUT, HISTORY, Kind, Mention, Status
from bot.language.pain_stages import LONG_STAGE, stage_of
from bot.language.text.message import Message

EPISODIC = "episodic"
_NAMED = ("named_bout",)
_WORDS = (*_NAMED, "of_a_bout")
_ALONE = (*_WORDS, "current")
_LONGER = limit("bout_of_history")
_REACH = limit("bout_told_near")


def bouts(
    message: Message, named: Sequence[Mention], told: Sequence[TimeTold]
) -> Iterator[Mention]:
    """Yield the other time of a pain that comes in bouts, beside the one in `named` (days).

    Where that is the whole history it is the bout, else the history. A history may be told without
    days ("since my forties"); a bout alone ("it's this month that's bad") is one of what is known.
    `told` are the times of the message that may be the pain's.
    """
    counted = [one for one in told if one.days is not None]
    if not counted:
        return
    chosen = next((one.number for one in named if one.kind == Kind.DURATION), None)
    longest, shortest = max(counted, key=_days), min(counted, key=_days)
    long = any(one.kind == Kind.STAGE and one.value == LONG_STAGE for one in named)
    if chosen is None:
        if _says(message, *_words(shortest, _WORDS if long else _NAMED), time=shortest):
            yield _mention(message, BOUT, shortest)
        return
    alone = _words(shortest, _ALONE)
    if len(counted) == 1 and _near(shortest) == chosen and _says(message, *alone, time=shortest):
        yield _mention(message, BOUT, shortest)  # "this time it is 5 days": the history is known
        since = next((one for one in told if one.stage == LONG_STAGE), None)
        if since is not None and stage_of(_days(shortest)) != LONG_STAGE:
            yield _mention(message, HISTORY, since)
    comes_and_goes = any(one.kind == Kind.COURSE and one.value == EPISODIC for one in named)
    if len(counted) < 2 or not (comes_and_goes or _says(message, *_WORDS, time=shortest)):
        return
    if not 0 < _days(shortest) <= _days(longest) - _LONGER:
        return
    longest = longest if _of_the_pain(message, longest) else shortest
    other = {_near(shortest): (HISTORY, longest), _near(longest): (BOUT, shortest)}.get(chosen)
    if other is not None:
        yield _mention(message, *other)


def _of_the_pain(message: Message, time: TimeTold) -> bool:
    """Whether a named time is the pain's and not that of what once happened ("bad disc, 2009")."""
    begin, _ = message.clause_range(time.first)
    if time.form != "point" or not readings.says(message, "of_an_event", begin, time.last):
        return True
    return readings.says(message, "back_to_it", time.last, len(message.words))


def _mention(message: Message, value: str, time: TimeTold) -> Mention:
    days = None if time.days is None else _near(time)
    return message.mention(Kind.BOUT, value, time.first, time.last, time.rule, days, Status.PRESENT)


def _says(message: Message, *words: str, time: TimeTold) -> bool:
    """Tell whether words of a bout stand near a time ("this time two weeks")."""
    begin, end = max(0, time.first - _REACH), time.last + _REACH
    return any(readings.says(message, one, begin, end) for one in words)


def _words(time: TimeTold, words: tuple[str, ...]) -> tuple[str, ...]:
    """Words that make a time a bout's: what is worse for an hour or only today is none."""
    return words if _days(time) >= 1 else _NAMED


def _days(told: TimeTold) -> float:
    return told.days or 0.0


def _near(told: TimeTold) -> float:
    return round(_days(told), 2)
