"""At the last question a question may tell the pain: "did you get that it's down to a 3?"

The number is the answer: it is kept, and that is what the question gets told.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.asking import after_answer
from bot.conversation.planning.in_company import InCompany, alone, leave_only, part_off, take_alone
from bot.conversation.questions import Question, Taken
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.bare_replies import ReplyPart


def take_rating_asked_about(draft: Draft, question: Question | None) -> bool:
    """Keep the pain that is asked about as told; True where it was."""
    turn = draft.turn
    if question is None or question.slot != slots.RATING or turn.pressed:
        return False
    found = spoken("asks_if_rating_was_heard").search(turn.text)
    if found is None:
        return False
    told = ReplyPart(*found.span("told"), kind="number")
    parts = (ReplyPart(*found.span(), kind="number"),)
    if not take_alone(draft, question, InCompany(alone(turn, told), parts)):
        return False
    number = str(draft.values[slots.RATING])
    draft.acknowledge(acknowledgement("pain_now", number=number))
    leave_only(draft, part_off(draft, parts))
    after_answer(draft, question, Taken.ANSWERED)
    return True
