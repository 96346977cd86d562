"""A question that stood beside a sign of danger comes back by itself when the sign is settled.

"Any tips for sleeping in the day? My neck wakes me": the sign is asked about first, and the answer
to the question follows the "no".
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.message_acts.asides_answered import answer_aside
from bot.conversation.turn import MessagePart, Turn
from bot.conversation.words.interruptions import ASK, asks_anywhere
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.conversation.why_words import load_why_words
from bot.language.findings import Findings, Kind, Status
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import ends_with_mark


def let_question_wait(draft: Draft, answered: bool) -> None:
    """Remember that the newest message asks something beside the sign that is asked about."""
    state, at = draft.safety, len(draft.situation.turns) - 1
    only_asked = state.asking is not None and not state.locked
    if only_asked and not answered and _questions(draft.situation.turns[at]):
        draft.set(**{slots.SAFETY: replace(state, waits=(*state.waits, at)).as_dict()})


def answer_what_waits(draft: Draft) -> None:
    """Answer the questions that waited, once nothing is asked about a sign and none holds."""
    state = draft.safety
    if not state.waits or state.asking or state.locked or state.asking_release:
        return
    turns = draft.situation.turns
    draft.set(**{slots.SAFETY: replace(state, waits=()).as_dict()})
    draft.acknowledge(acknowledgement("now_your_question"))
    kept = draft.turn
    for at in state.waits:
        for asked in _questions(turns[at]) if at < len(turns) else ():
            whole = replace(
                kept, text=asked, intent=ASK, confidence=1.0, findings=Findings(()), parts=()
            )
            draft.turn, draft.asked_of = whole, ""
            answer_aside(draft, whole, MessagePart(asked, 0, len(asked), ASK, 1.0))
    draft.turn = kept


def _questions(turn: Turn) -> list[str]:
    """Return what a message asks that is not about the sign it tells."""
    places = [] if turn.button else list(parts_of(turn.text))
    return [
        turn.text[first:last].strip()
        for first, last in places
        if asks_anywhere(turn.text[first:last])
        and not _of_a_sign(turn, first, last)
        and not _why_only(turn.text[first:last])
    ]


def _why_only(said: str) -> bool:
    """Whether only the reason of the words before is asked ("fever? why"): the sign's page says it.

    "Why does my back hurt at night?" is a question of its own.
    """
    return is_within(said, "question_on_words_before") and load_why_words()["why"].asks_why(said)


def _of_a_sign(turn: Turn, first: int, last: int) -> bool:
    """Whether a question names the sign, or only asks of the words before it ("is that bad?")."""
    told = turn.findings.within(first, last).of(Kind.FLAG)
    named = any(one.status is not Status.DENIED for one in told)
    return named and ends_with_mark(turn.text[first:last])
