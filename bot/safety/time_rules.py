"""Since when a sign of the cauda equina has been there (clinical 2.1, BMJ-CES).

New, or since when nobody knows: an emergency. For weeks: today. For months, steady and looked
at: within days. Only a time told of the sign itself counts ("numb there for 6 weeks"), never that
of the pain ("back pain for 6 weeks, now numb there"). An accident ages in the same way.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.findings import Findings, Kind, Mention
from bot.safety.families import CAUDA_EQUINA
from bot.safety.levels import Level

INJURY = "major_trauma"
INJURY_NEW, INJURY_WEEKS = 7, 42  # days
NEW_WITHIN = 14  # days
LONG_FROM = 91  # days, 3 months
CLOSE = 16  # characters between a sign and its time ("numb there for about 6 weeks")
PAIN_NEAR = 12  # characters within which a place takes the time for itself ("6 weeks of back pain")


def standing_level(findings: Sequence[Findings], slug: str) -> Level | None:
    """Return the level that the told times give a sign, None where it counts as new."""
    if slug == INJURY:
        return _injury_level(findings)
    if slug not in CAUDA_EQUINA:
        return None
    levels = []
    for message in findings:
        mentions = [m for m in message.present(Kind.FLAG) if m.value == slug]
        levels += [_level(message, mention, mentions) for mention in mentions]
    if not levels or None in levels:
        return None
    return max((level for level in levels if level), key=lambda level: level.rank)


def _level(message: Findings, mention: Mention, same: Sequence[Mention]) -> Level | None:
    if "worsening" in message.values(Kind.SIGN) or "worsening" in message.values(Kind.COURSE):
        return None
    overlapping = [m for m in same if m.start < mention.end and mention.start < m.end]
    days = [found for found in (_own_days(message, m) for m in overlapping) if found is not None]
    if not days or min(days) <= NEW_WITHIN:
        return None
    looked_at = "tried_care" in message.values(Kind.SIGN)
    steady = looked_at and "same" in message.values(Kind.COURSE)
    return Level.D if steady and min(days) > LONG_FROM else Level.S


def _injury_level(findings: Sequence[Findings]) -> Level | None:
    """An accident of some weeks ago is for today, an older one for the next days (NHS, RF09).

    What is told of it without a time of its own, or with one of the last week, counts as new.
    """
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


def _own_days(message: Findings, mention: Mention) -> float | None:
    """Return the days of the time that follows the sign closely and belongs to nothing else."""
    for time in message.present(Kind.DURATION):
        if not 0 < time.start - mention.end <= CLOSE or time.number is None:
            continue
        others = [m for m in message.mentions if m.kind in (Kind.REGION, Kind.FLAG)]
        between = any(mention.end <= m.start < time.start for m in others)
        claimed = any(time.end <= m.start <= time.end + PAIN_NEAR for m in others)
        return None if between or claimed else time.number
    return None
