"""Somebody whom the writer looks after: what they have long been unable to do is no emergency.

"I turn my husband, who can't walk" tells why a back hurts. What is heard as somebody else's is set
aside where nothing of it is new, and it tells which person is meant ("who can't walk") or has long
been so. Only who cannot walk or get up may be meant without a word of care: "my friend who can't
pee" may be in danger.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.safety.safety_limits import safety_limit
from bot.language.danger.agreement import as_idioms
from bot.language.findings import Kind, Mention, Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.message import Message

readings = PatternGroups("cared_for", partial(reading_lines, "cared_for"))
CARED_FOR = "of somebody who is looked after"  # cue of what is set aside for that
_STUCK = "severe_unmanageable"
_LONG_FROM = safety_limit("sign_long_days")


def cared_for_set_aside(message: Message, held: Iterable[Mention]) -> list[Mention]:
    """Return what holds; what somebody in care has long been unable to do is no emergency."""
    told = list(held)
    theirs = [one for one in told if one.kind == Kind.FLAG and one.status is Status.OTHER_PERSON]
    if not theirs or "new" in readings.found(message):
        return told
    return as_idioms(told, CARED_FOR, lambda one: one in theirs and _is_long_so(message, one))


def _is_long_so(message: Message, mention: Mention) -> bool:
    time = mention.time
    if time is not None and time.days is not None:
        return time.days > _LONG_FROM
    found = readings.found(message)
    if "cares" not in found and mention.value != _STUCK:
        return False
    first, _ = message.span(mention.start, mention.end)
    which = readings.starting(message, "which", message.sentence_range(first)[0], first)
    return bool(which) or ("cares" in found and "lasting" in found)
