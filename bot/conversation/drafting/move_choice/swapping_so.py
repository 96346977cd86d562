"""Another move comes in the place of one, as it was wished for: what it is like, and why it.

The rest of the list stays as it is. Where no move is like that, the one stays and it is said; the
next best is named, where one does part of the work.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import keep_as_it_was
from bot.conversation.drafting.move_choice.leaving_out import keep_out, leave_out
from bot.conversation.drafting.move_choice.lightening import lighten
from bot.conversation.drafting.move_choice.moves_meant import Meant
from bot.conversation.drafting.move_choice.putting_back import (
    asked_for,
    exchanged,
    item_in,
    stay_at,
)
from bot.conversation.session.other_moves import free_swaps, other_item
from bot.conversation.session.plans_before import change_lists
from bot.conversation.session.session import current_item, items_today, routine_of
from bot.conversation.session.session_notes import is_for_the_pain, positions_today
from bot.conversation.words.other_move import OtherMove
from bot.knowledge.exercises.exercise import Exercise, Position
from bot.knowledge.exercises.exercises import joined_names, load_exercises
from bot.knowledge.exercises.kit import load_kit
from bot.knowledge.wishes.wish_words import wish_words
from bot.knowledge.wording.speaking import speak
from bot.routine import Routine, RoutineItem
from bot.routine.choosing.swaps import does_its_work, near_its_work


def swap_so(draft: Draft, meant: Meant) -> bool:
    """Put another move like that in the place of each that is meant; True where it was heard."""
    routine = routine_of(draft.values)
    if routine is None:
        return False
    _note_kit(draft, meant.other)
    done = [_swap_one(draft, move, meant.other) for move in meant.moves]
    return any(done)


def _swap_one(draft: Draft, move: str, other: OtherMove) -> bool:
    routine = routine_of(draft.values)
    item = item_in(routine, move) if routine else None
    if routine is None or item is None:
        return False
    draft.set(**{slots.REPROMPT: None})
    gone = load_exercises()[move]
    same = _same_move_so(draft, gone, item, other)
    if same is not None and other.same_first:
        return _put(draft, item, same, wish_words("done_so", gone.name))
    as_hard = replace(other, gentler=False)
    for wish in (other, as_hard) if other.gentler and other.unwanted else (other,):
        found = _found(draft, routine, item, wish)
        if found is not None:
            came, near = found
            words = _said(load_exercises()[came.exercise_id], gone, came.position, wish, near)
            lead = wish_words("none_asks_less") if wish is not other else ""
            return _put(draft, item, came, f"{lead} {words}".strip())
    if same is not None:
        return _put(draft, item, same, wish_words("none_but_itself_so", gone.name))
    if other.unwanted:
        return leave_out(draft, (move,), "no_swap_left_out")
    if other.gentler and lighten(draft, move, wish_words("none_easier", gone.name)):
        return True
    draft.acknowledge(_none_so(draft, routine, gone, other))
    draft.set(**{slots.REPROMPT: "simpler"})
    return True


def moves_for_kit(draft: Draft, kit: str) -> tuple[str, ...]:
    """The moves of today in whose place one with that kit may come."""
    routine = routine_of(draft.values)
    if routine is None:
        return ()
    trial = draft.trial()
    _note_kit(trial, OtherMove(kit=kit))
    found = [
        item.exercise_id
        for item in items_today(routine)
        if _found(trial, routine, item, OtherMove(kit=kit)) is not None
    ]
    return tuple(found)


def _none_so(draft: Draft, routine: Routine, gone: Exercise, other: OtherMove) -> str:
    """Say that no such move is there; of kit, for which move of today there is one."""
    if not other.kit:
        return wish_words("none_done_so", gone.name)
    kit, names = load_kit()[other.kit].name, joined_names(moves_for_kit(draft, other.kit))
    if not names:
        return wish_words("none_with_kit", kit)
    return " ".join([wish_words("none_done_so", gone.name), wish_words("kit_for_others", names)])


def _found(
    draft: Draft, routine: Routine, item: RoutineItem, other: OtherMove
) -> tuple[RoutineItem, bool] | None:
    """The first that comes as it is wished, and whether it does only a part of the work."""
    for one, near in _others(draft, routine, item, other):
        came = _as_wished(draft, one, item, other, near)
        if came is not None:
            return came, near
    return None


def _same_move_so(
    draft: Draft, gone: Exercise, item: RoutineItem, other: OtherMove
) -> RoutineItem | None:
    """The move itself in a position that is wished for, None where it is not done so."""
    here = positions_today(draft.values, gone)
    so = next((one for one in other.positions if one in here), None)
    if so is None or so == item.position or other.gentler or other.kit:
        return None
    return other_item(draft.values, item, gone.id, so)


def _others(
    draft: Draft, routine: Routine, item: RoutineItem, other: OtherMove
) -> Iterator[tuple[Exercise, bool]]:
    """Yield what may come, best first, and whether it does only a part of the work."""
    known = load_exercises()
    swaps = free_swaps(draft.values, routine, item.swap_ids)
    work = [one for one in does_its_work(item.exercise_id) if one not in swaps]
    yield from ((known[one], False) for one in (*swaps, *free_swaps(draft.values, routine, work)))
    if not (other.same_work or other.gentler):
        near = [
            one
            for one in near_its_work(item.exercise_id)
            if one not in (*swaps, *work) and is_for_the_pain(draft.values, known[one])
        ]
        yield from ((known[one], True) for one in free_swaps(draft.values, routine, near))


def _as_wished(
    draft: Draft, one: Exercise, item: RoutineItem, other: OtherMove, near: bool
) -> RoutineItem | None:
    """The move as it would come, None where it is not like that or may not be done here."""
    here = positions_today(draft.values, one)
    order = other.positions or here
    position = next((so for so in order if so in here and _fits(one, item, so, other)), None)
    if position is None:
        return None
    if (near or one.id not in item.swap_ids) and asked_for(
        draft, one.id, without=(item.exercise_id,)
    ).item is None:
        return None
    return other_item(draft.values, item, one.id, position)


def _fits(one: Exercise, item: RoutineItem, position: Position, other: OtherMove) -> bool:
    gone = load_exercises()[item.exercise_id]
    if other.gentler and _level(one, position) >= _level(gone, item.position):
        return False
    return not other.kit or other.kit in one.kit_for(position)


def _level(one: Exercise, position: str) -> int:
    return next((level for so, level in one.level_in.items() if so == position), one.level)


def _note_kit(draft: Draft, other: OtherMove) -> None:
    """Kit that the other move is to be done with is there."""
    setting = draft.setting
    if not other.kit or other.kit in (setting.kit or ()):
        return
    kit = (setting.kit or frozenset()) | {other.kit}
    noted = replace(setting, kit=kit, no_kit=setting.no_kit - {other.kit})
    draft.set(**{slots.SETTING: noted.as_dict()})
    draft.keep("setting")


def _put(draft: Draft, item: RoutineItem, came: RoutineItem, words: str) -> bool:
    keep_as_it_was(draft)
    now = current_item(draft.values)
    if came.exercise_id != item.exercise_id:
        keep_out(draft, (item.exercise_id,))
        setting = draft.setting
        wanted, out = setting.wanted | {came.exercise_id}, setting.left_out - {came.exercise_id}
        draft.set(**{slots.SETTING: replace(setting, wanted=wanted, left_out=out).as_dict()})
    changed = change_lists(draft.values, lambda one: exchanged(one, (item.exercise_id,), came))
    draft.set(**changed)
    stay_at(draft, came if now is not None and now.exercise_id == item.exercise_id else now)
    draft.acknowledge(words)
    draft.renewed = draft.asked is not None
    return True


def _said(one: Exercise, gone: Exercise, position: str, other: OtherMove, near: bool) -> str:
    """Which comes, what was wished of it, and whether it does the same work."""
    parts = [speak("conversation", "in_place_of", other=one.name, gone=gone.name)]
    if other.positions:
        parts.append(wish_words(f"so_{position}"))
    if other.kit:
        parts.append(wish_words("so_with", load_kit()[other.kit].name))
    if other.gentler:
        parts.append(wish_words("so_gentler"))
    parts.append(wish_words("so_nearly" if near else "so_same"))
    return " ".join(parts)
