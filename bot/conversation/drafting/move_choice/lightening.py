"""A move of the list is made easier, or has more or fewer rounds, as it is wished by its name."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import keep_as_it_was
from bot.conversation.drafting.move_choice.putting_back import exchanged, item_in
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.session.plans_before import change_lists
from bot.conversation.session.session import current_item, routine_of
from bot.conversation.session.session_feedback import eased
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.routine import RoutineItem
from bot.routine.dose import dose_text
from bot.routine.sizes import sizes_of


def make_easier(draft: Draft, move: str) -> bool:
    """Make a move of the list easier, or say that it is as easy as can be."""
    name = load_exercises()[move].name
    if lighten(draft, move, wish_words("made_easier", name)):
        return True
    routine = routine_of(draft.values)
    if routine is not None:
        words = "as_easy_as_can_be" if item_in(routine, move) else "not_there"
        draft.acknowledge(wish_words(words, name))
    return routine is not None


def lighten(draft: Draft, move: str, words: str) -> bool:
    """Make a move of the list easier, with words before what becomes of it; False: it is not."""
    routine = routine_of(draft.values)
    item = item_in(routine, move) if routine else None
    if routine is None or item is None:
        return False
    step = eased(draft.values, routine, item)
    if step is None:
        return False
    keep_as_it_was(draft)
    draft.set(**step.slots, **{slots.REPROMPT: None})
    draft.acknowledge(f"{words} {step.say}".strip())
    up = current_item(draft.values)
    above = draft.asked == slots.EXERCISE_FEEDBACK and up is not None and up.exercise_id == move
    draft.renewed |= draft.asked is not None and not above  # only how much of it has changed
    return True


def give_rounds(draft: Draft, move: str, rounds: int) -> bool:
    """Let a move have so many rounds, as far as it may have them now; what it has then is said.

    It has no more in the weeks to come, unless they are of this day alone.
    """
    routine = routine_of(draft.values)
    item = item_in(routine, move) if routine else None
    if item is None:
        return False
    exercise = load_exercises()[move]
    most = max(one.sets for one in sizes_of(exercise, item.dose).doses)
    came = with_rounds(item, max(1, min(rounds, most)))
    keep_as_it_was(draft)
    draft.set(**change_lists(draft.values, lambda one: exchanged(one, (move,), came)))
    up = current_item(draft.values) if draft.asked == slots.EXERCISE_FEEDBACK else None
    draft.set(**{slots.REPROMPT: None if up is None else "simpler"})
    today = spoken("for_today").search(draft.situation.turns[-1].text) is not None
    if not today:
        draft.set(**{slots.SETTING: draft.setting.with_rounds(move, rounds).as_dict()})
        draft.keep("setting")
        _show_as_planned(draft, came)
    words = "rounds_today" if today else "rounds_at_most" if rounds > most else "rounds_now"
    draft.acknowledge(wish_words(words, f"{exercise.name}, {came.dose_text}"))
    return True


def _show_as_planned(draft: Draft, item: RoutineItem) -> None:
    """Let the last plan have the move so: the next one holds it, and tells of no change."""
    weeks = weeks_of(draft)
    last = tuple(
        item if one.exercise_id == item.exercise_id else one for one in weeks.history.last_routine
    )
    history = replace(weeks.history, last_routine=last)
    draft.set(**{slots.WEEKS: replace(weeks, history=history).as_dict()})
    draft.keep("routine")


def with_rounds(item: RoutineItem, rounds: int) -> RoutineItem:
    """Return the item with so many rounds, its dose in words with them."""
    dose = item.dose.model_copy(update={"sets": rounds})
    return replace(item, dose=dose, dose_text=dose_text(dose))
