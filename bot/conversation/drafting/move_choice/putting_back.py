"""A move that is asked for by name is given, or refused with the reason; never another one.

It comes from the list of every day, from a list of before, or from a routine made with it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import keep_as_it_was
from bot.conversation.drafting.move_choice.filling_up import inserted
from bot.conversation.drafting.move_choice.moves_left_out import left_out_moves, move_of_library
from bot.conversation.drafting.move_choice.moves_meant import moves_meant
from bot.conversation.drafting.next_plan import make_routine, weeks_of
from bot.conversation.session.plans_before import all_lists, change_lists, plans_before, whole_plan
from bot.conversation.session.session import current_item, items_today, routine_of
from bot.knowledge.exercises.exercises import joined_names, load_exercises
from bot.knowledge.routine.routine_timing import load_timing
from bot.knowledge.wishes.wish_words import wish_words
from bot.knowledge.wording.speaking import speak
from bot.routine import Routine, RoutineItem, Setting
from bot.routine.dosing.dose import dose_text
from bot.routine.dosing.sizes import sizes_of


class AskedMove(NamedTuple):
    """A move that is asked for as it may be given, None with the reason where it may not."""

    item: RoutineItem | None
    setting: Setting
    made: Routine | None
    why: str = ""


def put_back_left_out(draft: Draft, thing: str) -> tuple[str, ...]:
    """Bring in what is asked for by name and stands in no list of today; its id where it came."""
    meant = moves_meant(thing, (), left_out_moves(draft), strict=True, by_groups=False)
    move = next(iter(meant.moves), "") or move_of_library(thing).absent
    known = move and load_exercises()[move].in_session and bring_in(draft, move)
    if known:
        say_if_longer(draft)
    return (move,) if known and _stands(routine_of(draft.values), move) else ()


def put_back(draft: Draft, moves: Sequence[str]) -> bool:
    """Bring moves in again; before there is a routine they are left out no more."""
    if routine_of(draft.values) is not None:
        named = [bring_in(draft, move) for move in moves]
        return any(named)
    back = put_back_later(draft, moves)
    names = joined_names(back)
    draft.acknowledge(wish_words("back_in_moves", names) if back else "")
    wished = [_wish_for_the_plan(draft, move) for move in moves if move not in back]
    return bool(back) or any(wished)


def put_back_later(draft: Draft, moves: Sequence[str]) -> tuple[str, ...]:
    """Let moves that were left out come again some day; return those that were."""
    out = draft.setting.left_out
    back = tuple(move for move in moves if move in out)
    if back:
        draft.set(**{slots.SETTING: replace(draft.setting, left_out=out - {*back}).as_dict()})
        draft.keep("setting")
    return back


def bring_in(draft: Draft, move: str) -> bool:
    """Bring a move in that is asked for, or say why it may not be; True where it was named."""
    routine, name = routine_of(draft.values), load_exercises()[move].name
    if routine is None:
        return _wish_for_the_plan(draft, move)
    draft.set(**{slots.REPROMPT: None})
    if _stands(routine, move):
        draft.acknowledge(wish_words("there_already", name))
        return True
    asked = asked_for(draft, move)
    if asked.item is None:
        put_back_later(draft, (move,))
        refuse(draft, move, asked.why)
        return True
    draft.keep("setting")
    draft.acknowledge(wish_words("wished_in", name))
    draft.renewed = draft.asked is not None
    if _as_before_it_went(draft, move):
        return True
    draft.set(**{slots.SETTING: asked.setting.as_dict()})
    order = _order_with(draft, move) or (asked.made.items if asked.made else ())
    keep_as_it_was(draft)
    now, item = current_item(draft.values), _as_begun(draft, asked.item)
    true = asked.made.notes if asked.made else ()  # "I put in no walks" is true no more
    draft.set(**change_lists(draft.values, lambda one: _with(one, item, order, true)))
    stay_at(draft, now)
    return True


def _as_begun(draft: Draft, item: RoutineItem) -> RoutineItem:
    """The move no longer than it begins, where the list is full already."""
    exercise, whole = load_exercises()[item.exercise_id], whole_plan(draft.values)
    sizes = sizes_of(exercise, exercise.dose.start)
    dose, took = sizes.doses[sizes.usual], sizes.minutes[sizes.usual]
    most = load_timing().most_of(int(draft.values[slots.MINUTES]))
    fits = whole is None or whole.session_minutes + item.minutes <= most
    if fits or not item.in_session or item.minutes <= took:
        return item
    return replace(item, dose=dose, dose_text=dose_text(dose), minutes=took)


def _as_before_it_went(draft: Draft, move: str) -> bool:
    """Let the lists be those of before, where only this move went since; True where it did."""
    newest: Mapping[str, Any] = next(reversed(plans_before(draft.values)), {})
    was, now = whole_plan(newest), whole_plan(draft.values)
    gone = set(was.exercise_ids) - set(now.exercise_ids) if was and now else set()
    if gone != {move} or newest.get(slots.MINUTES) != draft.values.get(slots.MINUTES):
        return False
    up, setting = current_item(draft.values), draft.setting
    keep_as_it_was(draft)
    back = replace(setting, left_out=setting.left_out - {move}).as_dict()
    draft.set(**{name: newest.get(name) for name in (slots.ROUTINE, slots.WHOLE_PLAN)})
    draft.set(**{slots.SETTING: back})
    stay_at(draft, up)
    return True


def put_in_place_of(draft: Draft, gone: Sequence[str], move: str) -> bool:
    """Exchange one move for another that is named, or say why the other may not be."""
    routine = routine_of(draft.values)
    if routine is None or not gone:
        return False
    draft.set(**{slots.REPROMPT: None})
    names = joined_names(gone)
    asked = asked_for(draft, move, without=gone)
    if asked.item is None:
        refuse(draft, move, asked.why)
        return True
    keep_as_it_was(draft)
    draft.set(**{slots.SETTING: asked.setting.as_dict()})
    draft.keep("setting")
    other, now, item = load_exercises()[move].name, current_item(draft.values), asked.item
    draft.set(**change_lists(draft.values, lambda one: exchanged(one, gone, item)))
    stay_at(draft, item if now is not None and now.exercise_id in gone else now)
    draft.acknowledge(speak("conversation", "in_place_of", other=other, gone=names))
    draft.renewed = draft.asked is not None
    return True


def refuse(draft: Draft, move: str, why: str) -> None:
    """Say that a move that is asked for may not come in, and why."""
    words_of = wish_words("not_wished_in", load_exercises()[move].name)
    draft.acknowledge(" ".join((words_of, why)).strip())


def asked_for(draft: Draft, move: str, without: Sequence[str] = ()) -> AskedMove:
    """Return a move that is asked for, as it may be given in the place of those `without`."""
    setting = draft.setting
    wished = replace(
        setting,
        wanted=setting.wanted - set(without) | {move},
        left_out=(setting.left_out | set(without)) - {move},
    )
    trial = draft.trial()
    trial.set(**{slots.SETTING: wished.as_dict()})
    make_routine(trial)
    made = routine_of(trial.values)
    if made is not None and _stands(made, move):
        return AskedMove(item_in(made, move), wished, made)
    line = next((one for one in made.trace if one.exercise_id == move), None) if made else None
    return AskedMove(None, setting, made, line.words if line else "")


def item_in(routine: Routine, move: str) -> RoutineItem | None:
    """Return a move as it stands in a list, None where it does not."""
    return next((one for one in routine.items if one.exercise_id == move), None)


def _stands(routine: Routine | None, move: str) -> bool:
    return routine is not None and move in routine.exercise_ids


def _order_with(draft: Draft, move: str) -> tuple[RoutineItem, ...]:
    """The items of the newest list with that move: it comes again where it stood."""
    lists = (one.items for one in all_lists(draft.values) if _stands(one, move))
    return next(lists, ())


def say_if_longer(draft: Draft) -> None:
    """A list that takes more than its minutes says how long it is; one that fits again does not.

    Told once all that a message wishes for is done, so that two lengths never stand in one reply.
    """
    routine, usual = routine_of(draft.values), draft.values.get(slots.MINUTES)
    if routine is None or usual is None:
        return
    took = round(routine.session_minutes)
    if took > load_timing().most_of(routine.minutes):
        draft.set(**{slots.ROUTINE: replace(routine, minutes=took).as_dict()})
        draft.acknowledge(wish_words("longer_now", str(took)))
    elif routine.minutes > int(usual) and not draft.values.get(slots.WHOLE_PLAN):
        draft.set(**{slots.ROUTINE: replace(routine, minutes=max(int(usual), took)).as_dict()})


def _with(
    routine: Routine, item: RoutineItem, order: tuple[RoutineItem, ...], true: Collection[str]
) -> Routine:
    """The list with the move, and of its notes those that are `true` with it."""
    if _stands(routine, item.exercise_id):
        return routine
    notes = tuple(one for one in routine.notes if one in true)
    return replace(routine, items=inserted(routine.items, item, order), notes=notes)


def exchanged(routine: Routine, gone: Sequence[str], item: RoutineItem) -> Routine:
    """Return the list with the move in the place of the first that goes; it comes once."""
    there = _stands(routine, item.exercise_id) and item.exercise_id not in gone
    items: list[RoutineItem] = []
    for one in routine.items:
        if one.exercise_id not in gone:
            items.append(one)
        elif not there:
            items.append(item)
            there = True
    return replace(routine, items=tuple(items))


def stay_at(draft: Draft, item: RoutineItem | None) -> None:
    """Let the exercise that is up stay up where others came in before it.

    Before a session none is up: it begins with the first, whatever came in before that.
    """
    routine = routine_of(draft.values) if draft.asked != slots.TOGETHER else None
    ids = [one.exercise_id for one in items_today(routine)] if routine else []
    if item is not None and item.exercise_id in ids:
        draft.set(**{slots.EXERCISE: ids.index(item.exercise_id)})


def _wish_for_the_plan(draft: Draft, move: str) -> bool:
    """Keep a move that is asked for before the plan of a return is made; it comes in if it may."""
    if not (draft.values.get(slots.RETURNING) and weeks_of(draft).has_plan):
        return False
    setting = draft.setting
    wished = replace(setting, wanted=setting.wanted | {move}, left_out=setting.left_out - {move})
    draft.set(**{slots.SETTING: wished.as_dict()})
    draft.keep("setting")
    draft.acknowledge(wish_words("wished_for_the_plan", load_exercises()[move].name))
    return True
