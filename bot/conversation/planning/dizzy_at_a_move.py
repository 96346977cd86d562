"""Dizziness told while a move is up stops it at once, also where it stands in a question."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.asking import after_answer
from bot.conversation.planning.in_company import as_part, leave_only
from bot.conversation.questions import Question
from bot.conversation.words.dizziness import tells_of_dizziness
from bot.conversation.words.warnings import warns_in_exercise
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_as_question


def take_dizziness_at_a_move(draft: Draft, question: Question | None) -> bool:
    """Stop the move that is up where the message tells of dizziness; True where it was stopped.

    What else the message asks is left as the message of this turn.
    """
    turn = draft.turn
    if question is None or question.slot != slots.EXERCISE_FEEDBACK or turn.pressed:
        return False
    if not (tells_of_dizziness(turn.text) and warns_in_exercise(turn)):
        return False
    after_answer(draft, question, question.take(draft))
    others = (
        as_part(turn, start, end)
        for start, end in parts_of(turn.text)
        if begins_as_question(turn.text[start:end]) and not tells_of_dizziness(turn.text[start:end])
    )
    leave_only(draft, tuple(others))
    return True
