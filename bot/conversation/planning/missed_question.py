""" "You didn't answer my question": the question that was passed over is answered now.

What was answered beside the point has no better answer a second time: then that is said.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.acts import answer_aside
from bot.conversation.turn import MessagePart
from bot.conversation.words.interruptions import ASK, asks_something
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.reply_limits import counted
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.question_start import question_start

_SENTENCE = re.compile(r"[^.!?]+[.!?]*")


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


def question_in(text: str) -> str:
    """Return the last question of a message, "" where it asks nothing."""
    sentences: list[str] = _SENTENCE.findall(text)
    for one in reversed(sentences):
        start = question_start(one)
        if start is not None or asks_something(one):
            return one[start or 0 :].strip()
    return ""


def _texts_before(draft: Draft) -> list[str]:
    most = counted("turns_to_a_missed_question")
    return [one.text for one in draft.situation.turns[:-1][-most:] if not one.button]
