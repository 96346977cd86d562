"""What is asked of a move, or not felt in one, is no sign.

"Can I use my arms?", "felt nothing, should it be in my tummy?".
"""

from __future__ import annotations

from bot.conversation.turn import Turn
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.danger.agreement import told_in_words
from bot.language.findings import Kind, Mention
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_as_question


def without_signs_in_how(turn: Turn) -> Turn:
    """Return the turn without signs in a question about the steps, while a check or move is open.

    A word of a symptom in it lets them stand.
    """
    if turn.button or not turn.of_a_move:
        return turn
    asked = [place for place in parts_of(turn.text) if _asks_how(turn.text[slice(*place)])]
    return turn.without(lambda one: one.kind == Kind.FLAG and one.touches(asked)) if asked else turn


def _asks_how(said: str) -> bool:
    how = spoken("asks_how_to_do_it").search(said) is not None
    return how and begins_as_question(said) and spoken("of_a_symptom").search(said) is None


def without_sides_that_are_done(turn: Turn) -> Turn:
    """Return the turn without a sign of both limbs that is how much of a move was done.

    "Both legs done, pain 2": a limb, or numb, weak or tingling, told beside it lets the sign stand.
    """
    done = spoken("both_limbs_done")
    if turn.button or not turn.of_a_move or done.search(turn.text) is None:
        return turn
    if spoken("limbs_told_beside").search(done.sub(" ", turn.text)):
        return turn
    places = [one.span() for one in done.finditer(turn.text)]
    return turn.without(
        lambda one: one.kind == Kind.FLAG and one.value in OF_LIMBS and one.touches(places)
    )


def without_getting_up_from_a_move(turn: Turn) -> Turn:
    """Return the turn without a pain past bearing that is how hard it is to get up from a move.

    "Too hard, I can't get up again from that": it must be of the move, or of once somebody is
    down. Pain, being stuck now, or a limb that is told beside it lets the sign stand.
    """
    if turn.button or not turn.of_a_move or not is_within(turn.text, "reply_of_a_move"):
        return turn
    up = spoken("getting_up_from_a_move")
    if up.search(turn.text) is None:
        return turn
    beside = up.sub(" ", turn.text)
    if spoken("limbs_told_beside").search(beside) or spoken("held_by_a_pain").search(beside):
        return turn
    places = [one.span() for one in up.finditer(turn.text)]
    return turn.without(
        lambda one: one.kind == Kind.FLAG and one.value == PAST_BEARING and one.touches(places)
    )


def without_a_pang_of_the_seat(turn: Turn) -> Turn:
    """Return the turn without signs of the seat that are a pang in a move, and gone again.

    "Zing in the bum each side, gone now": numb or tingling, what lies between the legs, the toilet
    or a limb that is told beside it lets the signs stand.
    """
    if turn.button or not turn.of_a_move or not is_within(turn.text, "reply_of_a_move"):
        return turn
    pang = spoken("pang_of_the_seat")
    if pang.search(turn.text) is None or spoken("pain_that_passed").search(turn.text) is None:
        return turn
    beside = pang.sub(" ", turn.text)
    if spoken("limbs_told_beside").search(beside) or spoken("more_than_nothing_felt").search(
        beside
    ):
        return turn
    gone = (SADDLE, BOTH_LEGS)
    return turn.without(lambda one: one.kind == Kind.FLAG and one.value in gone)


OF_THE_SEAT = frozenset(("ces_saddle", "ces_bladder", "ces_bowel", "ces_sexual"))
OF_LIMBS = frozenset(("ces_bilateral_legs", "leg_motor", "arm_motor"))
PAST_BEARING = "severe_unmanageable"
SADDLE, BOTH_LEGS = "ces_saddle", "ces_bilateral_legs"


def without_nothing_felt_in_a_move(turn: Turn) -> Turn:
    """Return the turn without signs of numbness that are a report of a check or move.

    It must be told while one is open, or beside one that was done. A word of numbness, of the
    seat, of the toilet or of another time lets the signs stand, and so do words that tell the sign
    itself; limbs that are named keep the signs of limbs.
    """
    if turn.button or not is_within(turn.text, "reply_of_a_move"):
        return turn  # a longer message tells a story
    if not (turn.of_a_move or spoken("move_done").search(turn.text)):
        return turn
    muscle = spoken("muscle_not_felt")
    text = muscle.sub(" ", turn.text)
    works = text != turn.text
    felt = works or spoken("nothing_felt").search(text) is not None
    if not felt or spoken("more_than_nothing_felt").search(text):
        return turn
    none = OF_THE_SEAT
    if spoken("limbs_not_felt").search(text) is None:
        none |= OF_LIMBS

    def is_none(one: Mention) -> bool:
        if one.kind != Kind.FLAG or one.value not in none:
            return False
        if works and one.value == SADDLE:
            return True
        return not told_in_words(turn.findings, one.value)

    return turn.without(is_none)
