"""What is no sign at a safety list: an illness that another had, a medicine told by its row.

"My mother had shingles, me not. So none", "5, I take apixaban for my heart rhythm".
"""

from __future__ import annotations

from bot.conversation.safety.safety_answers import Turn
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.danger.agreement import wording_asks
from bot.language.findings import Kind, Status
from bot.language.replies.answer_rows import rows_told


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
