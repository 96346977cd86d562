"""A move of the list is made easier, or has more or fewer rounds or repetitions, as is wished."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import keep_as_it_was
from bot.conversation.drafting.move_choice.putting_back import exchanged, item_in
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.session.plans_before import change_lists, for_today
from bot.conversation.session.session import current_item, items_today, routine_of
from bot.conversation.session.session_feedback import eased
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_pacing
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.routine import Routine, RoutineItem, Setting
from bot.routine.dosing.dose import dose_text
from bot.routine.dosing.sizes import sizes_of


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
    item = _in_the_list(draft, move)
    if item is None:
        return False
    most = max(one.sets for one in sizes_of(load_exercises()[move], item.dose).doses)
    came = with_rounds(item, max(1, min(rounds, most)))
    _change(draft, came, draft.setting.with_rounds(move, rounds), too_many=rounds > most)
    return True


def give_reps(draft: Draft, move: str, reps: int) -> bool:
    """Let a round of a move have so few repetitions, for the weeks or for this day alone."""
    item = _in_the_list(draft, move)
    if item is None or item.dose.reps is None:
        return False
    _change(draft, _with(item, reps=reps), draft.setting.with_reps(move, reps))
    return True


def give_fewer_of_each(draft: Draft) -> bool:
    """Let each move have a round less, or half of the repetitions where it has one round alone.

    A stretch that is held once or twice stays as it is.
    """
    routine, setting = routine_of(draft.values), draft.setting
    came: dict[str, RoutineItem] = {}
    for item in items_today(routine) if routine else ():
        move, dose = item.exercise_id, item.dose
        if dose.sets > 1:
            came[move] = with_rounds(item, dose.sets - 1)
            setting = setting.with_rounds(move, dose.sets - 1)
        elif dose.reps is not None and dose.reps >= load_pacing().halves_from_reps:
            half = (dose.reps + 1) // 2
            came[move] = _with(item, reps=half)
            setting = setting.with_reps(move, half)
    return _change_all(draft, came, setting)


def give_rounds_at_most(draft: Draft, rounds: int) -> bool:
    """Let each move that has more have so many rounds; False where none has."""
    routine, setting = routine_of(draft.values), draft.setting
    came: dict[str, RoutineItem] = {}
    for item in items_today(routine) if routine else ():
        if 0 < rounds < item.dose.sets:
            came[item.exercise_id] = with_rounds(item, rounds)
            setting = setting.with_rounds(item.exercise_id, rounds)
    return _change_all(draft, came, setting)


def _change_all(draft: Draft, came: Mapping[str, RoutineItem], setting: Setting) -> bool:
    """Let the lists have these moves so, today's alone where it is of today; False for none."""
    routine = routine_of(draft.values)
    if not came or routine is None:
        return False
    keep_as_it_was(draft)
    draft.renewed = True
    if _is_of_today(draft):
        cut = _with_these(routine, came)
        draft.set(**for_today(draft.values, {slots.ROUTINE: cut.as_dict()}))
        draft.set(**{slots.REPROMPT: None})
        draft.acknowledge(wish_words("fewer_of_each_today"))
        return True
    draft.set(**change_lists(draft.values, lambda one: _with_these(one, came)))
    draft.set(**{slots.SETTING: setting.as_dict(), slots.REPROMPT: None})
    draft.keep("setting")
    draft.acknowledge(wish_words("fewer_of_each"))
    return True


def _with_these(routine: Routine, came: Mapping[str, RoutineItem]) -> Routine:
    for move, item in came.items():
        routine = exchanged(routine, (move,), item)
    return routine


def _in_the_list(draft: Draft, move: str) -> RoutineItem | None:
    routine = routine_of(draft.values)
    return item_in(routine, move) if routine else None


def _change(draft: Draft, came: RoutineItem, setting: Setting, *, too_many: bool = False) -> None:
    """Let the lists have the move so, and say it; unless it is of today the setting keeps it."""
    move = came.exercise_id
    keep_as_it_was(draft)
    draft.set(**change_lists(draft.values, lambda one: exchanged(one, (move,), came)))
    up = current_item(draft.values) if draft.asked == slots.EXERCISE_FEEDBACK else None
    draft.set(**{slots.REPROMPT: None if up is None else "simpler"})
    today = _is_of_today(draft)
    if not today:
        draft.set(**{slots.SETTING: setting.as_dict()})
        draft.keep("setting")
        _show_as_planned(draft, came)
    words = "rounds_today" if today else "rounds_at_most" if too_many else "rounds_now"
    draft.acknowledge(wish_words(words, f"{load_exercises()[move].name}, {came.dose_text}"))


def _is_of_today(draft: Draft) -> bool:
    return spoken("for_today").search(draft.situation.turns[-1].text) is not None


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
    return _with(item, sets=rounds)


def _with(item: RoutineItem, **amounts: int) -> RoutineItem:
    """Return the item with these fields of its dose, the dose in words with them."""
    dose = item.dose.model_copy(update=amounts)
    return replace(item, dose=dose, dose_text=dose_text(dose))
