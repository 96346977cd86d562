"""Another move in the place of one: which may come, and how it stands in the list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.conversation import slots
from bot.conversation.session.plans_before import all_lists
from bot.conversation.session.session import current_item
from bot.conversation.session.session_notes import notes_today, positions_today, start_today
from bot.knowledge.exercises.exercise import Exercise, Position
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.wording.speaking import speak
from bot.routine import Routine, RoutineItem, Setting
from bot.routine.dosing.dose import dose_text
from bot.routine.dosing.sizes import sizes_of


@dataclass(frozen=True)
class SessionStep:
    """The slots to set and what to say before the next exercise."""

    slots: Mapping[str, Any]
    say: str
    ends_session: bool = False


def take_swap(
    values: Mapping[str, Any],
    routine: Routine,
    named: str | None,
    *,
    other_way: bool = False,
    position: Position | None = None,
    spares: frozenset[str] = frozenset(),
) -> SessionStep | None:
    """Return what putting another move in the place of one changes; None where there is none.

    `named` is the id of the move, None for the one now. `other_way`: the one that goes was refused
    for the way it bends, so what takes its place bends no such way. `position` is how the other one
    must be done; `spares` are the codes of `exclusions.yml` it must have nothing to do with.
    """
    of_that_name = (one for one in routine.items if one.exercise_id == named)
    item = current_item(values) if named is None else next(of_that_name, None)
    if item is None:
        return None
    known = load_exercises()
    way = known[item.exercise_id].direction
    others = [
        known[key]
        for key in free_swaps(values, routine, item.swap_ids)
        if key not in load_selection().like.get(item.exercise_id, ())
        and not (other_way and known[key].direction == way)
        and (position is None or known[key].done_in(position))
        and spares_all(known[key], spares)
    ]
    if not others:
        return None
    words = speak(
        "conversation", "in_place_of", other=others[0].name, gone=known[item.exercise_id].name
    )
    return SessionStep(
        {slots.ROUTINE: with_other(values, routine, item, others[0].id, position)}, words
    )


def spares_all(exercise: Exercise, spares: frozenset[str]) -> bool:
    """Whether a move has nothing to do with the codes of `exclusions.yml` that it must spare."""
    return spares.isdisjoint((*exercise.exclude, *exercise.instead))


def free_swaps(
    values: Mapping[str, Any], routine: Routine, moves: Iterable[str]
) -> tuple[str, ...]:
    """Return the moves that stand in no list, were not left out, and can be done here.

    What a plan of before had and this one has not went for a reason that was told: it is no other
    move in the place of one.
    """
    setting = Setting.from_dict(values.get(slots.SETTING) or {})
    out = setting.left_out | (setting.like_left_out() - setting.wanted)
    gone = [key for one in all_lists(values) for key in one.exercise_ids]
    known = load_exercises()
    return tuple(
        key
        for key in moves
        if key not in (*out, *gone, *routine.exercise_ids) and positions_today(values, known[key])
    )


def with_other(
    values: Mapping[str, Any],
    routine: Routine,
    item: RoutineItem,
    other_id: str,
    position: Position | None = None,
) -> dict[str, Any]:
    """Return the routine with another exercise in the place of one, at its shortest."""
    instead = other_item(values, item, other_id, position)
    items = tuple(instead if one == item else one for one in routine.items)
    return replace(routine, items=items).as_dict()


def other_item(
    values: Mapping[str, Any],
    item: RoutineItem,
    other_id: str,
    position: Position | None = None,
) -> RoutineItem:
    """Return an exercise at its shortest as it stands in the place of one, in a position."""
    other = load_exercises()[other_id]
    dose = sizes_of(other, start_today(values, other)).shortest_dose
    instead = replace(
        item, exercise_id=other.id, dose=dose, dose_text=dose_text(dose), swap_ids=(),
        why=f"{other.name}: {other.why}", notes=notes_today(values, other),
    )  # fmt: skip
    if position is not None:
        note = other.in_position.get(position)
        notes = (note, *instead.notes) if note else instead.notes
        return replace(instead, position=position, notes=notes)
    usual = next(iter(positions_today(values, other)), other.positions[0])
    return replace(instead, position=usual)
