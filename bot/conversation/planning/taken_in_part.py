"""Steps that take a part of a message: a move, a check, a correction, a feeling, a wish."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.course.goal_pieces import puts_noted_right
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.parts_read import hardly, idles, only_remarks, telling
from bot.conversation.planning.answers.in_company import take_in_company
from bot.conversation.planning.asked.missed_question import answer_missed
from bot.conversation.planning.at_a_check import take_at_check
from bot.conversation.planning.corrections.checks_told_anew import put_right_behind_the_checks
from bot.conversation.planning.corrections.correcting import take_back
from bot.conversation.planning.corrections.denied_out import take_denied_out
from bot.conversation.planning.message_acts.acts import (
    asides_of,
    asked_first,
)
from bot.conversation.planning.message_acts.asides_answered import only_complains
from bot.conversation.planning.message_acts.pain_told_now import note_pain_now
from bot.conversation.planning.message_acts.side_remarks import hear_feeling
from bot.conversation.planning.moves.complaining import take_complaint_of_a_deed
from bot.conversation.planning.moves.easy_told import take_easy_beside
from bot.conversation.planning.moves.effort_told import take_effort_at_a_move
from bot.conversation.planning.moves.harder_wished import take_harder_wish
from bot.conversation.planning.moves.meant_another import take_meant_another
from bot.conversation.planning.moves.passing_pain import take_passing_pain
from bot.conversation.planning.moves.report_of_another import take_report_of_another
from bot.conversation.planning.moves.session_moves import take_session_moves
from bot.conversation.planning.moves.stopped_at_a_move import take_stop_at_a_move
from bot.conversation.planning.moves.wishes_at_the_move import take_wish_at_the_move
from bot.conversation.planning.moves.wishes_of_one_move import take_wishes_of_one_move
from bot.conversation.planning.onward.taking_leave import farewell_apart, take_leave
from bot.conversation.planning.response import Response
from bot.conversation.planning.wishes.walks_wished import take_walks_wished
from bot.conversation.planning.wishes.wishes_told import wishes_of
from bot.conversation.planning.wishes.wishing import take_wishes
from bot.conversation.questions import Question
from bot.conversation.requests import Follow
from bot.conversation.requests.leaving import part_kindly
from bot.conversation.words.second_questions import with_questions_apart
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.how_it_went import takes_leave

LEAVING = "stop"  # an act of a part


def put_checks_right(response: Response) -> None:
    """Put answers to earlier home checks right, once the checks are done."""
    put_right_behind_the_checks(response.draft)


def take_strength_of_a_move(response: Response) -> None:
    """Take strength that gives out, a change meant for another move, a pain that passes.

    So too that a move is to be harder.
    """
    draft, question = response.draft, response.question
    strength = take_meant_another(draft) or take_effort_at_a_move(draft, question)
    strength = strength or take_passing_pain(draft, question)
    response.strength = strength or take_harder_wish(draft, question)
    response.counted = not response.strength and take_easy_beside(draft, question)
    response.of_one = not response.strength and (
        take_wish_at_the_move(draft) or take_wishes_of_one_move(draft)
    )


def find_first_questions(response: Response) -> None:
    """Find what is asked first, and whether the open question takes whatever is said."""
    draft, question = response.draft, response.question
    response.asked_first = asked_first(draft)
    own_words = question is not None and question.own_words
    response.own_words = own_words and not tells_other(draft, question)


def leave(response: Response) -> Follow | None:
    """Stop the move that is up, go on or back in the session, and part from who leaves."""
    draft, question, turn = response.draft, response.question, response.turn
    apart = farewell_apart(turn.text)
    leaves = not turn.pressed and takes_leave(turn.reply) and (apart or not hardly(draft, LEAVING))
    leaves = leaves and (not response.own_words or apart)
    stopped = response.strength or take_stop_at_a_move(draft, question)
    complained = not stopped and take_complaint_of_a_deed(draft)
    response.stopped = stopped
    response.moved = not stopped and (take_session_moves(draft) or complained)
    if leaves and not draft.rests:
        take_leave(draft, response.moved)
        return Follow.LISTEN
    if leaves:
        part_kindly(draft)
        draft.acknowledge(acknowledgement("farewell"))
    return None


def take_the_move_or_check(response: Response) -> Follow | None:
    """Take the report of a move or the answer to a check; talk beside a move leaves it open."""
    draft, question = response.draft, response.question
    moved = response.moved or (response.of_one and not draft.turn.text.strip(" .,;!?"))
    moved |= not response.stopped and take_report_of_another(draft)
    answered = response.stopped or moved or response.counted or take_at_check(draft, question)
    remarks = draft.asked == slots.EXERCISE_FEEDBACK and idles(draft)  # "drilling again, lovely"
    if remarks and not (answered or draft.values.get(slots.HURT_ASKED)) and only_remarks(draft):
        draft.acknowledge(acknowledgement("no_hurry"))
        return Follow.BACK
    alone = answered or response.own_words or remarks
    response.answered = answered or (not alone and take_in_company(draft, question))
    return None


def take_corrections_and_feelings(response: Response) -> None:
    """Put right or take out what was noted, and hear a feeling."""
    draft, own_words = response.draft, response.own_words
    response.turn = draft.turn
    response.taken_back = not own_words and (take_denied_out(draft) or take_back(draft))
    of_a_pain = draft.before.get(slots.HURT_ASKED)  # "higher up there is nothing" is of the move
    response.felt = not (own_words or of_a_pain) and hear_feeling(draft)


def take_all_wishes(response: Response) -> None:
    """Take what is wished; what is left is read with its questions apart."""
    draft = response.draft
    response.before_wishes = draft.trial()
    walks = not response.own_words and take_walks_wished(draft)
    response.wished = (not response.own_words and take_wishes(draft)) or response.of_one or walks
    if not response.own_words:
        told = telling(draft, response.turn)
        draft.turn = with_questions_apart(told, draft.situation.turn)


def hear_complaints(response: Response) -> Follow | None:
    """Answer what was passed over before; a message that only complains leads back."""
    draft, turn = response.draft, response.draft.turn
    written = draft.situation.turn
    complains = any(map(only_complains, (written.text, *(part.text for part in written.parts))))
    heard = not (turn.pressed or response.strength)
    if heard and complains:
        answer_missed(draft)
    elif heard and spoken("asks_again").search(written.text.casefold()):
        draft.acknowledge(acknowledgement("passed_over"))
    if only_complains(turn.text) and response.question:
        return Follow.BACK
    return None


def set_asides_apart(response: Response) -> None:
    """Part what is asked beside the answer from the answer; a rating told beside it is kept."""
    draft, turn = response.draft, response.draft.turn
    asides, rest = asides_of(draft, response.answered)
    first = response.asked_first
    response.asides = () if draft.shown else (*asides, *(one for one in first if one not in asides))
    draft.turn = turn.only(rest) if response.asides else turn
    note_pain_now(draft)


def tells_other(draft: Draft, question: Question | None) -> bool:
    """Whether the question for goals gets a wish of today, or noted things put right."""
    if question is None or question.slot != slots.GOAL or draft.turn.pressed:
        return False
    return puts_noted_right(draft.situation.turns[-1].text) or _wishes_for_today(draft)


def _wishes_for_today(draft: Draft) -> bool:
    """Whether minutes or a position of today are wished for, which is no goal."""
    said = draft.situation.turns[-1].text
    wishes = wishes_of(draft.trial())
    of_moves = wishes.minutes is not None or bool(wishes.place) or wishes.upright
    return of_moves and spoken("wishes_for_today").search(said) is not None
