"""Minutes told in the sentence that asks: "ten in the evening, or is morning better?"."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.answers.asking import after_answer
from bot.conversation.questions import Question, Taken
from bot.conversation.requests import Follow
from bot.knowledge.vocabulary.spoken_patterns import spoken


def take_minutes_beside(draft: Draft, question: Question | None, follow: Follow) -> Follow:
    """Take the minutes at the head of what was answered; they are not asked for again."""
    if question is None or question.slot != slots.MINUTES or follow is not Follow.BACK:
        return follow
    turn = draft.turn
    told = spoken("minutes_before_a_question").match(turn.text.casefold())
    if turn.pressed or told is None or draft.values.get(slots.ROUTINE):
        return follow
    draft.turn = replace(turn, text=turn.text[slice(*told.span("told"))], intent=None, parts=())
    taken = question.take(draft)
    draft.turn = turn
    if taken is not Taken.ANSWERED:
        return follow
    after_answer(draft, question, taken)
    return Follow.ON
