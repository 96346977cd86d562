"""In a session a move is wished harder, whichever is up: what makes it so is said, and it may grow.

"I'd like the row a bit harder next time, how do I do that?" is of the row; how the move that is up
went is taken beside it.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.ratings.pain_in_a_session import breach_of_stop_rule
from bot.conversation.planning.answers.asking import after_answer
from bot.conversation.planning.answers.parts_beside import as_part, leave_only, part_off
from bot.conversation.planning.moves.report_of_another import another_move
from bot.conversation.questions import Question, Taken
from bot.conversation.questions.exercise_report import report_of_a_part
from bot.conversation.requests.about_backs.ask_backs import names_nothing
from bot.conversation.requests.about_moves.felt_and_harder import made_harder
from bot.conversation.requests.about_moves.first_details import HARDER
from bot.conversation.session.done_so_far import EASY, counts_as_done
from bot.conversation.session.session import current_item
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.warnings import warns_in_exercise
from bot.knowledge.conversation.about_moves import load_move_details
from bot.knowledge.exercises.exercises import joined_names
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.answering.bare_replies import ReplyPart
from bot.language.replies.told.how_it_went import names_a_pain
from bot.language.text.message_parts import parts_of, sentences_of


def take_harder_wish(draft: Draft, question: Question | None) -> bool:
    """Say what makes the move harder that is named, or is up; True where that is wished."""
    turn, up = draft.turn, current_item(draft.values)
    if question is None or question.slot != slots.EXERCISE_FEEDBACK or up is None or turn.pressed:
        return False
    if draft.values.get(slots.HURT_ASKED) or draft.values.get(slots.PAUSED):
        return False
    if names_a_pain(turn.text) or warns_in_exercise(turn) or breach_of_stop_rule(draft):
        return False
    wished = [one for one in parts_of(turn.text) if _wants_it_harder(turn.text[slice(*one)])]
    if not wished:
        return False
    first, last = next(one for one in sentences_of(turn.text) if one[0] <= wished[0][0] < one[1])
    other = another_move(draft, turn.text[first:last])  # "I asked about the row: how ...?"
    beside = part_off(draft, (ReplyPart(first, max(last, wished[0][1]), "harder"),))
    beside = tuple(one for one in beside if not names_nothing(one.text))
    of_the_wish = [as_part(turn, *one) for one in pieces_of(turn.text, first, last)]
    told = [one for one in (*beside, *of_the_wish) if not _wants_it_harder(one.text)]
    told = [one for one in told if another_move(draft, one.text) is None]
    reported = next((one for one in told if report_of_a_part(draft, one.text)), None)
    if reported is None:
        draft.set(**{slots.REPROMPT: "simpler"})
    else:
        after_answer(draft, question, Taken.ANSWERED)
    _say_how(draft, other or up.exercise_id)
    leave_only(draft, tuple(one for one in beside if one is not reported))
    return True


def _wants_it_harder(said: str) -> bool:
    return spoken("wants_it_harder").search(said) is not None


def _say_how(draft: Draft, move: str) -> None:
    """Note a move that is done as easy, so that it may grow, and say what makes it harder."""
    if counts_as_done(draft.values, move):
        draft.set(**{slots.FEEDBACK: {**draft.values[slots.FEEDBACK], move: EASY}})
        draft.keep("session")
        draft.acknowledge(talk_words("easy_noted", names=joined_names((move,))))
    draft.acknowledge(made_harder(move, load_move_details()[HARDER].texts))
