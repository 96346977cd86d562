"""Whether pain is told to have gone further out into a limb (clinical 5, stop rule)."""

from __future__ import annotations

from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.language.assertion.span_assertion import assertion_of
from bot.language.findings import Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.replies.answers import LONGEST
from bot.language.text.message import Message

_readings = PatternGroups("session", partial(reading_lines, "session"))


def has_spread(message: Message | str) -> bool:
    """Return whether words said in a move tell that the pain has gone further down a leg or an arm.

    What is denied, only asked about, pulled at by a stretch, or goes back up is none.
    """
    if isinstance(message, str):
        message = Message.read(message[:LONGEST])
    others = _readings.hits(message, "no_spread_out")
    return any(
        not any(hit.overlaps(other) for other in others)
        and assertion_of(message, hit.first, hit.last)[0] is Status.PRESENT
        for hit in _readings.hits(message, "spread_out")
    )
