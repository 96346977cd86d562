"""Fewer rounds of the move that is up are wished for: "make it two rounds from now on"."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.lightening import with_rounds
from bot.conversation.drafting.putting_back import exchanged
from bot.conversation.session.plans_before import change_lists
from bot.conversation.session.session import current_item
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message import Message


def take_rounds_wish(draft: Draft) -> bool:
    """Let the move that is up have fewer rounds; True where the message says nothing else.

    Every list that is kept of today has them, so that they hold where it is done again.
    """
    item, text = current_item(draft.values), draft.turn.text
    if draft.turn.pressed or item is None or draft.asked != slots.EXERCISE_FEEDBACK:
        return False
    told = spoken("rounds_wished").search(text)
    number = round(Message.read(told["n"] or told["n_too"]).numbers()[0].value) if told else 0
    if told is None or number < 1:
        return False
    if number < item.dose.sets:
        move, fewer = (item.exercise_id,), with_rounds(item, number)
        draft.set(**change_lists(draft.values, lambda one: exchanged(one, move, fewer)))
        draft.fewer = True
    known = "rounds_fewer" if number < item.dose.sets else "rounds_as_they_are"
    draft.acknowledge(acknowledgement(known, number=str(min(number, item.dose.sets))))
    draft.leave_words(*told.span())
    return not any(map(str.isalnum, draft.turn.text))
