""" "You didn't answer my question": the question that was passed over is answered now.

What was answered beside the point has no better answer a second time: then that is said.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.message_acts.asides_answered import answer_aside
from bot.conversation.turn import MessagePart
from bot.conversation.words.interruptions import ASK
from bot.conversation.words.question_before import question_in
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.reply_limits import counted
from bot.knowledge.vocabulary.spoken_patterns import spoken


def answer_missed(draft: Draft) -> None:
    """Answer the question before this complaint, or say that it is not known; else ask for it."""
    if spoken("not_what_was_asked").search(draft.situation.turns[-1].text.casefold()):
        draft.acknowledge(acknowledgement("ask_anew"))
        return
    missed = next(filter(None, map(question_in, reversed(_texts_before(draft)))), "")
    if not missed:
        draft.acknowledge(acknowledgement("complaint"))
        return
    whole = replace(draft.turn, text=missed, intent=ASK, confidence=1.0, parts=())
    draft.turn, draft.asked_of = whole, ""
    draft.acknowledge(acknowledgement("passed_over"))
    answer_aside(draft, whole, MessagePart(missed, 0, len(missed), ASK, 1.0))
    draft.turn = draft.situation.turn


def _texts_before(draft: Draft) -> list[str]:
    most = counted("turns_to_a_missed_question")
    return [one.text for one in draft.situation.turns[:-1][-most:] if not one.button]
