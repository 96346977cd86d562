"""Whether the pain of a move spread: what the answer tells, and what follows."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.ratings.pain_in_a_session import breach_of_stop_rule
from bot.conversation.drafting.made_anew import keep_before_a_spread
from bot.conversation.drafting.next_plan import keep_spread
from bot.conversation.questions.move_noted import note_move
from bot.conversation.questions.question import Taken
from bot.conversation.questions.remarks_at_a_move import (
    is_as_ever,
    parts_that_hurt,
    stays_all_the_same,
    was_a_heavy_limb,
    went_on_with_it,
)
from bot.conversation.questions.report_in_words import (
    is_fine_after_all,
    opens_with_done,
    went_by_words,
)
from bot.conversation.session.done_so_far import HARD
from bot.conversation.session.pause import pauses
from bot.conversation.session.session import current_item, routine_of
from bot.conversation.session.session_feedback import take_spread
from bot.conversation.turn import UserTurn
from bot.conversation.words.dizziness import tells_of_dizziness
from bot.conversation.words.warnings import (
    says_where_it_went,
    speaks_against_move,
    spread_told,
    warns_in_exercise,
)
from bot.conversation.words.yes_no import yes_no_of
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.routine.routine_words import load_feedback_words
from bot.knowledge.vocabulary.spoken_patterns import spoken

DRAWN_UP = "drawn_up"  # the pain leaves the limb towards the spine


def take_spread_told(draft: Draft) -> Taken:
    """Read whether the pain spread, or that it was none."""
    if says_where_it_went(draft.situation.turns[-1]):
        return settle_spread(draft, "yes")
    if (stopped := _stops_all(draft)) is not None:
        return stopped
    stays = spoken("not_spread").search(draft.turn.text.casefold()) is not None
    drawn_up = went_by_words(draft.turn) == DRAWN_UP and not stays
    went_on = went_on_with_it(draft)
    if (drawn_up or went_on or is_as_ever(draft)) and not warns_in_exercise(draft.turn):
        draft.set(**{slots.HURT_ASKED: None})
        if another_is_up(draft):  # the one that hurt has gone: what came for it is to do
            draft.acknowledge(acknowledgement("muscle_alone" if went_on else "as_ever"))
            draft.set(**{slots.REPROMPT: None})
            return Taken.ASK_AGAIN
        as_ever = went_on or acknowledgement("as_ever")
        draft.acknowledge(acknowledgement(DRAWN_UP) if drawn_up else as_ever)
        note_move(draft, "done")
        return Taken.ANSWERED
    told = not draft.turn.pressed and speaks_against_move(draft.turn)
    answer = "yes" if told else yes_no_of(draft.turn.findings, draft.turn.intent)
    if answer == "unsure" and spoken("a_bit_too_much").search(draft.turn.text):
        answer = None  # of the move: it is asked once more
    answer = "no" if answer is None and stays else answer
    answer = answer or spread_told(draft.situation.turns[-1])
    if answer is None and pauses(draft.turn):
        draft.acknowledge(acknowledgement("no_hurry"))
        return Taken.ASK_AGAIN
    if answer == "no" and was_a_heavy_limb(draft) and not another_is_up(draft):
        draft.set(**{slots.HURT_ASKED: None})
        draft.acknowledge(acknowledgement("limb_tired"))
        note_move(draft, HARD)
        return Taken.ANSWERED
    if answer == "no" and is_fine_after_all(draft.turn) and not another_is_up(draft):
        _leave_in(draft)
        note_move(draft, "done")  # "no. book is fine. next"
        return Taken.ANSWERED
    if not told and (kept := _keeps_in(draft, answer)) is not None:
        return kept
    if not told and answer != "yes" and _never_hurt(draft):
        _reopen(draft)
        draft.acknowledge(acknowledgement("never_hurt"))
        return Taken.ASK_AGAIN
    if answer == "no" and stays_all_the_same(draft):
        _leave_in(draft)
        return Taken.ASK_AGAIN
    return Taken.UNCLEAR if answer is None else settle_spread(draft, answer)


def settle_beside_wishes(draft: Draft) -> bool:
    """Take what a reply answers whose other words wish for a change; True where it answers.

    "No, I was only arguing. Bridge out please": what was taken for pain is asked about no more.
    """
    written = draft.situation.turn
    if not draft.values.get(slots.HURT_ASKED) or written.pressed:
        return False
    if speaks_against_move(written):
        return settle_spread(draft, "yes") is Taken.ANSWERED
    if _stops_all(draft) is not None:
        return True
    if spoken("no_before_a_wish").match(written.text) is None:
        return False
    if _never_hurt(draft):
        _reopen(draft)
    draft.set(**{slots.HURT_ASKED: None, slots.REPROMPT: None})
    return True


def _stops_all(draft: Draft) -> Taken | None:
    """What comes of a "no" beside dizziness or a pain that has risen or grows; None of any other.

    It spread nowhere, and no move is done with it all the same (clinical 7).
    """
    turn = draft.situation.turn
    if turn.pressed or speaks_against_move(turn):
        return None
    if tells_of_dizziness(turn.text):
        return settle_warning(draft, turn)
    grows = spoken("pain_that_grows").search(turn.text) is not None
    return settle_spread(draft, "yes") if grows or breach_of_stop_rule(draft, turn) else None


def _never_hurt(draft: Draft) -> bool:
    """Whether it is told that it was no pain ("I only wanted to swap it, nothing hurts")."""
    told = spoken("never_hurt").search(draft.situation.turns[-1].text) is not None
    return told and not draft.turn.pressed and not another_is_up(draft)


def _keeps_in(draft: Draft, answer: str | None) -> Taken | None:
    """What comes of a pain that spread nowhere and was small or is over, or only of the far end.

    A move that was finished all the same is done; else it is up again. None for any other pain.
    """
    text = draft.situation.turns[-1].text
    if draft.turn.pressed or another_is_up(draft) or answer == "yes":
        return None
    smaller = spoken("fine_when_smaller").search(text) is not None
    smaller |= answer == "no" and spoken("only_at_the_far_end").search(text) is not None
    gone = answer == "no" and spoken("small_and_gone").search(text) is not None
    ended = _was_done_with_it(draft)
    if not (smaller or gone or (ended and answer == "no" and _was_small(draft))):
        return None
    kind = "fine_when_smaller" if smaller else "passes" if gone else "small_and_done"
    draft.acknowledge(acknowledgement(kind))
    if ended or spoken("finished_it").search(text):
        draft.set(**{slots.HURT_ASKED: None, slots.REPROMPT: None})
        note_move(draft, "done")
        return Taken.ANSWERED
    _reopen(draft)
    return Taken.ASK_AGAIN


def _was_done_with_it(draft: Draft) -> bool:
    """Whether the move was told to be done in the report that had it asked if the pain spread."""
    told = draft.situation.turns[-2:-1]
    return any(one.of_a_move and not one.button and opens_with_done(one.text) for one in told)


def _was_small(draft: Draft) -> bool:
    """Whether the pain was called small, in the report or now, and neither stays nor grows."""
    told = [one.text for one in draft.situation.turns[-2:]]
    stays = any(spoken("pain_that_stays").search(one) for one in told)
    return not stays and any(spoken("pain_called_small").search(one) for one in told)


def settle_spread(draft: Draft, answer: str, *, of_the_move: bool = True, say: str = "") -> Taken:
    """Act on whether the pain spread: the move stays out, or the session ends."""
    if routine_of(draft.values) is None or current_item(draft.values) is None:
        return Taken.ANSWERED
    spares = parts_that_hurt(draft)
    step = take_spread(draft.values, answer, of_the_move=of_the_move, spares=spares)
    if step.ends_session:
        keep_spread(draft, of_the_move=of_the_move)
    draft.set(**step.slots)
    if step.ends_session and of_the_move:
        keep_before_a_spread(draft)
    draft.acknowledge(say or step.say)
    return Taken.ANSWERED


def settle_warning(draft: Draft, turn: UserTurn) -> Taken:
    """End the session for what warns in a message; dizziness, which no move made, has own words."""
    of_the_move = speaks_against_move(turn)
    dizzy = not of_the_move and tells_of_dizziness(turn.text)
    say = load_feedback_words()["dizzy"].say if dizzy else ""
    return settle_spread(draft, "yes", of_the_move=of_the_move, say=say)


def another_is_up(draft: Draft) -> bool:
    """Whether another move has come for the one of which it is asked if the pain spread."""
    hurt, up = draft.before.get(slots.HURT_ASKED), current_item(draft.values)
    return bool(hurt) and up is not None and up.exercise_id != hurt


def _leave_in(draft: Draft) -> None:
    """Let what did not spread be open again: it is wanted in ("no, leave it in")."""
    _reopen(draft)
    draft.acknowledge(acknowledgement("stays_in"))


def _reopen(draft: Draft) -> None:
    """Take back that the move of which it is asked hurt: it is up again."""
    noted = dict(draft.values.get(slots.FEEDBACK) or {})
    noted.pop(draft.before[slots.HURT_ASKED], None)
    draft.set(**{slots.HURT_ASKED: None, slots.FEEDBACK: noted or None, slots.REPROMPT: None})
