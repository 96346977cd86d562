"""What stands beside a denial, or a row of a list, is no sign of its own.

"My foot fell asleep because I sat on it. Nothing is numb between my legs", "my mother had shingles,
me not. So none", "5, I take apixaban for my heart rhythm".
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation.turn import Turn
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.danger.agreement import agreed, wording_asks
from bot.language.findings import Kind, Mention, Status
from bot.language.replies.answering.answer_rows import rows_told


def without_denied_beside_reason(turn: Turn) -> Turn:
    """Return the turn without signs that its wording alone finds in the words that deny them."""
    if turn.button or spoken("asleep_from_sitting").search(turn.text) is None:
        return turn
    denied = turn.findings.of(Kind.FLAG, Status.DENIED)
    return turn.without(lambda one: _is_denied(one, denied))


def _is_denied(one: Mention, denied: Sequence[Mention]) -> bool:
    """Whether the wording found it in words that deny the same sign."""
    return agreed(one) and any(
        other.value == one.value and other.start < one.end and one.start < other.end
        for other in denied
    )


def without_signs_beside_rows(turn: Turn) -> Turn:
    """Return the turn without another's sign of once beside a "none", and a row's own wording.

    What the overall wording alone asks about in a row and its condition is asked by the row.
    """
    if turn.button or not turn.of_a_list:
        return turn
    told = rows_told(turn.text)
    if told.none and spoken("had_once").search(turn.text):
        turn = turn.without(
            lambda one: one.kind in (Kind.FLAG, Kind.SIGN) and one.status is Status.OTHER_PERSON
        )
    flags = [one for one in turn.findings.of(Kind.FLAG) if one.status is not Status.DENIED]
    of_a_row = told.leading and turn.findings.present(Kind.CONDITION)
    brief = is_within(turn.text, "reply_of_the_pain")
    if not (of_a_row and brief and all(map(wording_asks, flags))):
        return turn
    return turn.without(lambda one: one in flags)
