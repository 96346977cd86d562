"""Since when a sign has been there and how it stands decide its level (clinical 2.1, BMJ-CES).

New, or since when nobody knows: an emergency. For weeks: today. For months, steady and looked
at: within days. Only a time told of the sign itself counts ("numb there for 6 weeks"), never that
of the pain ("back pain for 6 weeks, now numb there"). Weakness of a leg that is steady is for
today (label schema). An accident ages in the same way.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.knowledge.safety.safety_limits import safety_limit
from bot.language.findings import Findings, Kind, Mention, SignTime, Stands
from bot.safety.families import CAUDA_EQUINA
from bot.safety.levels import Level

INJURY = "major_trauma"
STRENGTH = "leg_motor"
INJURY_NEW, INJURY_WEEKS = safety_limit("injury_new_days"), safety_limit("injury_days")
NEW_WITHIN = safety_limit("sign_new_days")
LONG_FROM = safety_limit("sign_long_days")
CLOSE = 16  # characters between an accident and its time ("the crash two weeks ago")
_LOOKED_AT = frozenset((Stands.STEADY, Stands.CHECKED))


def standing_level(findings: Sequence[Findings], slug: str) -> Level | None:
    """Return the level that the told times give a sign, None where it counts as new."""
    if slug == INJURY:
        return _injury_level(findings)
    if not ages_with_time(slug):
        return None
    levels = []
    for message in findings:
        mentions = [m for m in message.present(Kind.FLAG) if m.value == slug]
        levels += [_level(message, mention, mentions) for mention in mentions]
    if not levels or None in levels:
        return None
    return max((level for level in levels if level), key=lambda level: level.rank)


def ages_with_time(slug: str) -> bool:
    """Whether a sign of the nerves weighs by how long it has been there."""
    return slug in CAUDA_EQUINA or slug == STRENGTH


def long_steady(mentions: Sequence[Mention]) -> bool:
    """Whether every sign is told as the same for months, or as ever, and none as worse."""
    times = [time_told(one, mentions) for one in mentions]
    return all(
        time is not None
        and Stands.STEADY in time.stands
        and Stands.WORSE not in time.stands
        and (time.days is None or time.days > LONG_FROM)
        for time in times
    )


def time_told(mention: Mention, same: Sequence[Mention]) -> SignTime | None:
    """Return the time of a sign: its own, and that of others of the same words; the newest."""
    times = [m.time for m in same if m.time and m.overlaps(mention)]
    days = [time.days for time in times if time.days is not None]
    if not times:
        return None
    stands = frozenset().union(*(time.stands for time in times))
    words = tuple(dict.fromkeys(word for time in times for word in time.words))
    return SignTime(min(days, default=None), stands, words)


def words_of_time(mentions: Iterable[Mention]) -> str:
    """Return what the trace says of when a sign began and how it stands, "" where none is told."""
    told = dict.fromkeys(word for one in mentions if one.time for word in one.time.words)
    return f" ({', '.join(told)})" if told else ""


def _level(message: Findings, mention: Mention, same: Sequence[Mention]) -> Level | None:
    time = time_told(mention, same)
    worse = "worsening" in message.values(Kind.SIGN) or "worsening" in message.values(Kind.COURSE)
    if time is None or time.days is None or time.days <= NEW_WITHIN:
        return None
    if worse or Stands.WORSE in time.stands:
        return None
    if mention.value == STRENGTH and Stands.STEADY not in time.stands:
        return None
    return Level.D if time.days > LONG_FROM and time.stands >= _LOOKED_AT else Level.S


def _injury_level(findings: Sequence[Findings]) -> Level | None:
    """An accident of some weeks ago is for today, an older one for the next days (NHS, RF09).

    One that somebody who knows has looked at, and found nothing broken, is for the next days too,
    unless something is worse since. What is told of it without a time of its own, or with one of
    the last week, counts as new.
    """
    if _found_whole(findings):
        return Level.D
    levels = []
    for message in findings:
        for mention in message.present(Kind.FLAG):
            if mention.value != INJURY:
                continue
            days = _days_around(message, mention)
            if days is None or days <= INJURY_NEW:
                return None
            levels.append(Level.S if days <= INJURY_WEEKS else Level.D)
    return max(levels, key=lambda level: level.rank, default=None)


def _found_whole(findings: Sequence[Findings]) -> bool:
    """Whether what was found after an accident is told, nothing is broken and nothing worse."""
    told = [
        one.time.stands if one.time else frozenset()
        for message in findings
        for one in message.present(Kind.FLAG)
        if one.value == INJURY
    ]
    cleared = any(Stands.CLEARED in stands for stands in told)
    return cleared and not any(Stands.WORSE in stands for stands in told)


def _days_around(message: Findings, mention: Mention) -> float | None:
    """Return the least days told close before or after a mention, None without any.

    Words of the accident itself are no time of it ("the quad on the fell" is not autumn).
    """
    days = [
        time.number
        for time in message.present(Kind.DURATION)
        if time.number is not None
        and 0 <= max(time.start - mention.end, mention.start - time.end) <= CLOSE
    ]
    return min(days, default=None)
