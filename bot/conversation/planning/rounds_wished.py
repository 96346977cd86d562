"""Fewer rounds of the move that is up are wished for: "make it two rounds from now on"."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.plans_before import change_lists
from bot.conversation.session.session import current_item
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message import Message
from bot.routine import Routine, RoutineItem
from bot.routine.dose import dose_text


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
        fewer = _with_rounds(item, number)
        draft.set(**change_lists(draft.values, lambda one: _exchanged(one, item, fewer)))
        draft.fewer = True
    known = "rounds_fewer" if number < item.dose.sets else "rounds_as_they_are"
    draft.acknowledge(acknowledgement(known, number=str(min(number, item.dose.sets))))
    draft.leave_words(*told.span())
    return not any(map(str.isalnum, draft.turn.text))


def _with_rounds(item: RoutineItem, number: int) -> RoutineItem:
    dose = item.dose.model_copy(update={"sets": number})
    return replace(item, dose=dose, dose_text=dose_text(dose))


def _exchanged(routine: Routine, item: RoutineItem, fewer: RoutineItem) -> Routine:
    items = (fewer if one.exercise_id == item.exercise_id else one for one in routine.items)
    return replace(routine, items=tuple(items))
