"""Signs that are told to last, and those that are long known and were looked at."""

from __future__ import annotations

from bot.knowledge.safety.safety_limits import safety_limit
from bot.language.findings import Mention, Stands

_LONG_FROM = safety_limit("sign_long_days")
_LOOKED_AT = frozenset((Stands.STEADY, Stands.CHECKED))


def lasts(mention: Mention) -> bool:
    """Return whether it is told since when a sign is there, and not that it was looked at."""
    time = mention.time
    return time is not None and time.days is not None and Stands.CHECKED not in time.stands


def settled(mention: Mention) -> bool:
    """Return whether a sign is as ever for months and somebody who knows has looked at it."""
    time = mention.time
    if time is None or not time.stands >= _LOOKED_AT or Stands.WORSE in time.stands:
        return False
    return time.days is None or time.days > _LONG_FROM
