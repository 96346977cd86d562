"""What only sounds like danger, left out of a message before the screen judges it."""

from __future__ import annotations

from bot.conversation.no_sign.beside_a_denial import (
    without_denied_beside_reason,
    without_signs_beside_rows,
)
from bot.conversation.no_sign.known_mistakes import without_known_mistakes
from bot.conversation.no_sign.only_asked import without_alarm_at_questions
from bot.conversation.no_sign.only_spoken_of import (
    without_feared,
    without_questions_of_the_paper,
    without_rows_asked_about,
    without_words_asked,
)
from bot.conversation.no_sign.only_where_and_when import without_bare_questions
from bot.conversation.no_sign.over_and_gone import without_what_is_over
from bot.conversation.no_sign.said_of_a_move import (
    without_a_pang_of_the_seat,
    without_getting_up_from_a_move,
    without_nothing_felt_in_a_move,
    without_sides_that_are_done,
    without_signs_in_how,
)
from bot.conversation.no_sign.tingle_alone import with_tingle_asked_about
from bot.conversation.safety.follow_up import leak_of_a_birth, tells_reason
from bot.conversation.safety.safety_list.rows_ticked import without_rows_ticked
from bot.conversation.safety.safety_move import BLADDER
from bot.conversation.safety.theirs.somebody_else import (
    without_alarm_at_denial,
    without_alarm_at_who,
    without_child_carried,
)
from bot.conversation.turn import Turn
from bot.conversation.words.only_sounds import only_sounds_like
from bot.language.findings import Kind, Status

NIGHTS = "night_pain"


def without_mistaken(turn: Turn) -> Turn:
    """Leave out what only sounds like danger: who it is, a fear, a carried child, a ticked row.

    A question about somebody else, and what is known to sound like a sign in talk
    (`mistaken_for_signs.yml`), are no sign of now either.
    """
    told = without_rows_asked_about(without_rows_ticked(without_what_is_over(turn)))
    told = without_words_asked(without_signs_beside_rows(told))
    told = without_alarm_at_questions(without_alarm_at_denial(without_alarm_at_who(told)))
    own = without_child_carried(without_feared(without_questions_of_the_paper(told)))
    own = without_known_mistakes(without_denied_beside_reason(own))
    own = _without_leak_of_birth(without_nothing_felt_in_a_move(_without_sounds(own)))
    own = without_a_pang_of_the_seat(_without_nights_eased(own))
    own = without_getting_up_from_a_move(own)
    return with_tingle_asked_about(
        without_bare_questions(without_signs_in_how(without_sides_that_are_done(own)))
    )


def _without_sounds(turn: Turn) -> Turn:
    """Leave out an illness that its words only sound like ("easy on both, bit wobbly")."""
    return turn.without(lambda one: one.kind == Kind.CONDITION and only_sounds_like(turn.text, one))


def _without_nights_eased(turn: Turn) -> Turn:
    """Leave out a pain that no position eases, where a position is told that eases it."""
    nights = [one for one in turn.findings.of(Kind.FLAG) if one.value == NIGHTS]
    if not nights or not tells_reason(turn, NIGHTS):
        return turn
    return turn.without(lambda one: one in nights)


def _without_leak_of_birth(turn: Turn) -> Turn:
    """Leave out a leak on straining that a birth of long ago has left, where it is all."""
    flags = [one for one in turn.findings.of(Kind.FLAG) if one.status is not Status.DENIED]
    if not flags or any(one.value != BLADDER for one in flags) or turn.button:
        return turn
    if not leak_of_a_birth(turn.text):
        return turn
    return turn.without(lambda one: one in flags)
