"""Dizziness, a nerve or pain that climbs stops the move that is up, whatever else is told or asked.

"Did one round, but my foot tingles more" is no round left to do; "I went dizzy, is that normal?"
stops too. What a question only asks of a nerve is answered as any other.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.ratings.pain_in_a_session import (
    breach_of_stop_rule,
    rates_no_more_than_is_fine,
    says_as_ever,
)
from bot.conversation.planning.answers.asking import after_answer
from bot.conversation.planning.answers.parts_beside import as_part, leave_only, part_off
from bot.conversation.planning.moves.protest_told import protest_told
from bot.conversation.planning.moves.report_of_another import another_move
from bot.conversation.questions import Question
from bot.conversation.turn import UserTurn
from bot.conversation.words.dizziness import tells_of_dizziness
from bot.conversation.words.warnings import speaks_against_move, warns_in_exercise
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.answering.bare_replies import ReplyPart
from bot.language.replies.told.how_it_went import STOPS, Went, read_how_it_went
from bot.language.replies.wished.swap_reasons import places_of_reasons
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_to_ask, ends_with_mark

DONE: tuple[Went, ...] = ("done", "passed", "a_little", "drawn_up", "hard_but_done", "was_light")


def take_stop_at_a_move(draft: Draft, question: Question | None) -> bool:
    """Stop the move that is up where the stop rule holds; True where it was stopped.

    What else the message asks is left as the message of this turn.
    """
    turn = draft.turn
    if question is None or question.slot != slots.EXERCISE_FEEDBACK or turn.pressed:
        return False
    if draft.values.get(slots.HURT_ASKED) or draft.values.get(slots.PAUSED):
        return False
    as_ever = says_as_ever(turn.text)
    climbs = not as_ever and bool(breach_of_stop_rule(draft))
    warned = warns_in_exercise(turn)
    if not climbs and not (warned and (tells_of_dizziness(turn.text) or _tells_of_a_nerve(draft))):
        return not warned and _take_pain_in_company(draft, question)
    after_answer(draft, question, question.take(draft))
    draft.corrects = draft.moved = False  # "it's gone down into my calf" reports, and corrects none
    others = (
        as_part(turn, start, end)
        for start, end in parts_of(turn.text)
        if begins_to_ask(turn.text[start:end]) and not _is_of_the_stop(turn.text[start:end])
    )
    leave_only(draft, tuple(others))
    return True


def _take_pain_in_company(draft: Draft, question: Question) -> bool:
    """Stop for a part that tells of pain in the move, whatever the others wish, ask or complain.

    A message of one part, or one that says in another that the move was done, is read as a whole.
    """
    turn = draft.turn
    parts = [(start, end) for start, end in parts_of(turn.text)]
    went = {part: _went_in(draft, turn.text[slice(*part)]) for part in parts}
    hurt = [part for part in parts if went[part] in STOPS]
    if rates_no_more_than_is_fine(draft, turn):
        return False
    if len(parts) < 2 or len(hurt) != 1 or any(one in DONE for one in went.values()):
        return False
    beside = part_off(draft, tuple(ReplyPart(*part, "hurts") for part in hurt))
    draft.turn = _alone(turn, *hurt[0])
    after_answer(draft, question, question.take(draft))
    draft.turn = turn
    leave_only(draft, beside)
    return True


def _went_in(draft: Draft, said: str) -> Went | None:
    asks = begins_to_ask(said) or ends_with_mark(said)
    if any(places_of_reasons(said)):
        return None  # "swap it, leaning on my wrists hurts" says what the other one must spare
    return None if asks or another_move(draft, said) else read_how_it_went(said)


def _is_of_the_stop(said: str) -> bool:
    """Whether it asks of what was just told, or whether to go on: the stop itself answers it."""
    return tells_of_dizziness(said) or spoken("asks_to_go_on").search(said.casefold()) is not None


def _tells_of_a_nerve(draft: Draft) -> bool:
    """Whether a sentence that asks nothing tells of a nerve, and protests against no stop."""
    turn = draft.turn
    return protest_told(draft) is None and any(
        speaks_against_move(_alone(turn, start, end))
        for start, end in parts_of(turn.text)
        if not begins_to_ask(turn.text[start:end])
    )


def _alone(turn: UserTurn, start: int, end: int) -> UserTurn:
    within = turn.findings.within(start, end)
    return replace(turn, text=turn.text[start:end], findings=within, parts=())
