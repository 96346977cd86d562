"""What is said and kept of soreness after the moves, which is told at a return."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.sore_from_moves import soreness_told
from bot.conversation.requests.about_backs.answers_told import note_told, times_told
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_pacing
from bot.knowledge.staying.talk_words import talk_words

_KEY = "soreness"


def note_soreness(draft: Draft) -> None:
    """Keep which move left somebody sore, so that it does not grow; one that lasts gets smaller."""
    sore = soreness_told(draft)
    if sore is not None and draft.asked != slots.DUE:
        draft.leave_words(sore.start, sore.end)  # it is heard, and asks nothing
    if sore is None or times_told(draft, f"{_KEY}/{sore.move}"):
        return
    note_told(draft, f"{_KEY}/{sore.move}")
    if sore.move is None:
        draft.acknowledge(talk_words("sore_lasts" if sore.lasts else "sore"))
        return
    day = load_pacing().too_much_hours_over
    hours = int(day * 2 if sore.lasts else day / 2)
    draft.keep("adverse_event", exercise=sore.move, hours=hours, spread="no")
    name = load_exercises()[sore.move].name
    draft.acknowledge(talk_words("sore_lasts_move" if sore.lasts else "sore_move", move=name))
