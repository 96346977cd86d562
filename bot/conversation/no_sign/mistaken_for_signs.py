"""What only sounds like danger, left out of a message before the screen judges it."""

from __future__ import annotations

from bot.conversation.no_sign.angle_of_a_move import without_angle_of_a_move
from bot.conversation.no_sign.asks_how_to_do_it import without_signs_in_how
from bot.conversation.no_sign.ball_of_kit import without_ball_of_kit
from bot.conversation.no_sign.denied_beside_reason import without_denied_beside_reason
from bot.conversation.no_sign.move_of_another_time import without_move_of_another_time
from bot.conversation.no_sign.no_sign_at_a_list import without_signs_beside_rows
from bot.conversation.no_sign.no_sign_of_now import without_signs_of_no_now
from bot.conversation.no_sign.nothing_felt_in_a_move import without_nothing_felt_in_a_move
from bot.conversation.no_sign.only_asked import without_alarm_at_questions
from bot.conversation.no_sign.only_feared import without_feared
from bot.conversation.no_sign.only_named import without_questions_of_the_paper, without_words_asked
from bot.conversation.no_sign.only_where_and_when import without_bare_questions
from bot.conversation.no_sign.signs_in_jest import without_signs_in_jest
from bot.conversation.no_sign.wall_of_a_check import without_wall_of_a_check
from bot.conversation.no_sign.wobble_of_a_move import without_wobble_of_a_move
from bot.conversation.safety.follow_up import leak_of_a_birth
from bot.conversation.safety.getting_off_the_floor import without_getting_off_the_floor
from bot.conversation.safety.rows_ticked import without_rows_ticked
from bot.conversation.safety.safety_answers import Turn
from bot.conversation.safety.safety_move import BLADDER
from bot.conversation.safety.somebody_else import without_alarm_at_who, without_child_carried
from bot.language.findings import Kind, Status


def without_mistaken(turn: Turn) -> Turn:
    """Leave out what only sounds like danger: who it is, a fear, a carried child, a ticked row.

    A question about somebody else, what a move did at another time, a leg that wobbles in a move,
    and the floor that somebody cannot get up from are no sign of now either.
    """
    told = without_words_asked(without_signs_beside_rows(without_rows_ticked(turn)))
    told = without_alarm_at_questions(without_alarm_at_who(told))
    own = without_child_carried(without_feared(without_questions_of_the_paper(told)))
    own = without_wobble_of_a_move(without_getting_off_the_floor(own))
    own = without_signs_of_no_now(without_denied_beside_reason(own))
    own = without_nothing_felt_in_a_move(without_move_of_another_time(own))
    own = without_ball_of_kit(_without_leak_of_birth(without_angle_of_a_move(own)))
    own = without_signs_in_how(without_wall_of_a_check(own))
    return without_signs_in_jest(without_bare_questions(own))


def _without_leak_of_birth(turn: Turn) -> Turn:
    """Leave out a leak on straining that a birth of long ago has left, where it is all."""
    flags = [one for one in turn.findings.of(Kind.FLAG) if one.status is not Status.DENIED]
    if not flags or any(one.value != BLADDER for one in flags) or turn.button:
        return turn
    if not leak_of_a_birth(turn.text):
        return turn
    return turn.without(lambda one: one in flags)
