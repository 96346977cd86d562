"""At a move: that it was easy is told beside something else ("that one was easy, can I sit?")."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.ratings.pain_in_a_session import breach_of_stop_rule
from bot.conversation.planning.answers.asking import after_answer
from bot.conversation.planning.answers.parts_beside import leave_only, part_off
from bot.conversation.planning.moves.report_of_another import another_move
from bot.conversation.planning.moves.session_moves import STAY_DONE, apart
from bot.conversation.planning.moves.session_told import session_moves_told
from bot.conversation.questions import Question, Taken
from bot.conversation.questions.move_noted import note_move
from bot.conversation.session.done_so_far import EASY, counts_as_done
from bot.conversation.session.session import current_item
from bot.conversation.session.session_feedback import told_easy
from bot.conversation.words.interruptions import asks_anywhere
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.warnings import warns_in_exercise
from bot.knowledge.exercises.exercises import joined_names
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.answering.bare_replies import ReplyPart
from bot.language.replies.told.how_it_went import names_a_pain


def take_easy_beside(draft: Draft, question: Question | None) -> bool:
    """Count the move as easy, and leave what is asked beside it; True where that was told."""
    turn, values = draft.turn, draft.values
    if question is None or question.slot != slots.EXERCISE_FEEDBACK or turn.pressed:
        return False
    if values.get(slots.HURT_ASKED) or values.get(slots.PAUSED) or not asks_anywhere(turn.text):
        return False
    if names_a_pain(turn.text) or warns_in_exercise(turn) or breach_of_stop_rule(draft):
        return False
    span = next((one for one in pieces_of(turn.text) if _was_easy(turn.text[slice(*one)])), None)
    if span is None:
        return False
    other = another_move(draft, turn.text[slice(*span)])
    if other is not None and not counts_as_done(values, other):
        return False
    done = [one for one in session_moves_told(draft) if one.deed in STAY_DONE]
    item = current_item(values)
    if any(item is None or {*one.moves} != {item.exercise_id} for one in done):
        return False  # others are told with it
    spans = sorted([span, *((one.start, one.end) for one in done)])
    beside = part_off(draft, apart([ReplyPart(*one, "report") for one in spans]))
    if other is not None:
        draft.set(**{slots.FEEDBACK: {**values[slots.FEEDBACK], other: EASY}})
        draft.acknowledge(talk_words("easy_noted", names=joined_names((other,))))
        draft.keep("session")
    else:
        note_move(draft, EASY)
        after_answer(draft, question, Taken.ANSWERED)
    leave_only(draft, beside)
    return True


def _was_easy(piece: str) -> bool:
    """Whether a piece that asks nothing says that a move was easy."""
    told = spoken("told_as_easy").search(piece) is not None and told_easy(piece)
    return told and not asks_anywhere(piece)
