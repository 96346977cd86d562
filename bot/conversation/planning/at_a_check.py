"""The answer to a home check is taken first; what stands beside it is heard beside.

"Flat hand. What does that tell you?" answers the check, and the question is answered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.checks.check_left_out import leaves_it_out, without_leaving_taken_back
from bot.conversation.checks.checks import NOT_SURE, OpenCheck, open_check, read, warns
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.answers.asking import after_answer
from bot.conversation.planning.answers.parts_beside import as_part, leave_only
from bot.conversation.planning.answers.several import take_more
from bot.conversation.planning.corrections.checks_told_anew import open_denied, put_checks_right
from bot.conversation.planning.onward.going_on import ask_again
from bot.conversation.questions import Question, Taken
from bot.conversation.turn import MessagePart, UserTurn
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.pieces_of_telling import of_another
from bot.knowledge.checks.check_reply_words import reply_words
from bot.knowledge.checks.home_checks import CheckAnswer
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_to_ask

GOES_BACK = "go_back"
ANSWERS = "answers_check"  # intent of a part that the answer was read from


def take_at_check(draft: Draft, question: Question | None) -> bool:
    """Take the answer to the open check; True where it was taken, with its stop rule.

    What asks, and what answers nothing, is left as the message of this turn.
    """
    if question is None or question.slot != slots.CHECK_ANSWER or draft.turn.pressed:
        return False
    opened = open_check(draft.values)
    if opened is None or draft.turn.intent == GOES_BACK:
        return False
    if (meant := without_leaving_taken_back(draft.turn)) is not draft.turn:
        draft.turn = meant
        draft.situation = replace(draft.situation, turn=meant)
    found = () if warns(opened, draft.turn) else put_checks_right(draft, opened)
    taken = _take_the_open(draft, question, opened, put_right=bool(found))
    open_denied(draft, found)
    if found and not taken and not reply_words(draft.turn.text):
        ask_again(draft)
        return True
    return taken


def _take_the_open(draft: Draft, question: Question, opened: OpenCheck, *, put_right: bool) -> bool:
    if draft.check_words and not put_right:
        return False
    if spoken("no_floor_wished").search(draft.turn.text):
        return False  # the "nothing" of "nothing on the floor" is no answer
    turn = draft.turn
    answers = isinstance(read(opened, turn), CheckAnswer) or leaves_it_out(opened.check, turn)
    if not (answers or warns(opened, turn)) or question.take(draft) is not Taken.ANSWERED:
        return False
    take_more(draft, question)
    after_answer(draft, question, Taken.ANSWERED)
    parts = tuple(_parts(opened, turn, stopped=not answers))
    draft.turn = replace(turn, parts=parts)
    draft.situation = replace(draft.situation, turn=draft.turn)
    leave_only(draft, tuple(part for part in parts if part.intent != ANSWERS))
    return True


def _parts(opened: OpenCheck, turn: UserTurn, *, stopped: bool) -> Iterator[MessagePart]:
    """Yield the sentences that ask, and the pieces of the others."""
    for start, end in parts_of(turn.text):
        said = turn.text[start:end]
        if begins_to_ask(said):
            yield as_part(turn, start, end)
            continue
        for first, last in pieces_of(turn.text, start, end):
            alone = _alone(turn, first, last)
            tells = stopped or read(opened, alone) not in (None, NOT_SURE)
            tells = tells or of_another(alone.text)  # "the cat was on the chair"
            yield (
                MessagePart(alone.text, first, last, ANSWERS, 0.0)
                if tells
                else as_part(turn, first, last)
            )


def _alone(turn: UserTurn, start: int, end: int) -> UserTurn:
    within = turn.findings.within(start, end)
    return replace(turn, text=turn.text[start:end].strip(), findings=within, parts=(), intent=None)
