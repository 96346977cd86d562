"""Whether pain is told to have gone further out into a limb (clinical 5, stop rule)."""

from __future__ import annotations

from bot.language.assertion.span_assertion import assertion_of
from bot.language.findings import Status
from bot.language.replies.answering.answers import LONGEST
from bot.language.replies.told.how_it_went import session_readings
from bot.language.text.message import Message


def has_spread(message: Message | str) -> bool:
    """Return whether words said in a move tell that the pain has gone further down a leg or an arm.

    What is denied, only asked about, pulled at by a stretch, or goes back up is none.
    """
    if isinstance(message, str):
        message = Message.read(message[:LONGEST])
    others = session_readings.hits(message, "no_spread_out")
    return any(
        not any(hit.overlaps(other) for other in others)
        and assertion_of(message, hit.first, hit.last)[0] is Status.PRESENT
        for hit in session_readings.hits(message, "spread_out")
    )
