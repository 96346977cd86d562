"""The routine on the way through it: what is done today, and which exercise is now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.value_readings import read_once_a_value
from bot.routine import Routine, RoutineItem
from bot.routine.routine import EVERY_DAY

LATER = "later"  # the value of `slots.TOGETHER` where the moves wait


def routine_of(values: Mapping[str, Any]) -> Routine | None:
    """Return the routine of the conversation, or None before there is one."""
    shown = values.get(slots.ROUTINE)
    return _routine_read(shown) if shown else None


_routine_read = read_once_a_value(Routine.from_dict)


def items_today(routine: Routine) -> tuple[RoutineItem, ...]:
    """Return what is done together today, in order; walks and packs are done apart."""
    days = (EVERY_DAY, routine.today)
    return tuple(item for item in routine.items if item.in_session and item.day in days)


def items_next_time(routine: Routine) -> tuple[RoutineItem, ...]:
    """Return what is kept for the other day."""
    return tuple(
        item for item in routine.items if item.in_session and item not in items_today(routine)
    )


def current_item(values: Mapping[str, Any]) -> RoutineItem | None:
    """Return the exercise now, or None when the session is through."""
    routine = routine_of(values)
    if routine is None:
        return None
    items = items_today(routine)
    at = int(values.get(slots.EXERCISE) or 0)
    return items[at] if at < len(items) else None


def one_before(values: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the exercise before the one that is up."""
    routine, at = routine_of(values), int(values.get(slots.EXERCISE) or 0)
    items = items_today(routine) if routine else ()
    return (items[at - 1].exercise_id,) if 0 < at <= len(items) else ()


def begin_session() -> dict[str, Any]:
    """Return the slots with which a session begins at its first exercise."""
    return {
        slots.TOGETHER: "now",
        slots.EXERCISE: 0,
        slots.FEEDBACK: None,
        slots.SESSION_PAIN: None,
        slots.RATING: None,
        slots.RATING_IN_WORDS: None,
        slots.CLOSED: None,
        slots.PAUSED: None,
        slots.REPROMPT: None,
        slots.ACKNOWLEDGED: "",
    }


def end_session(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the slots with which a session ends here."""
    routine = routine_of(values)
    return {slots.EXERCISE: len(items_today(routine)) if routine else 0, slots.REPROMPT: None}


def went_further_out(values: Mapping[str, Any]) -> bool:
    """Whether a move was stopped last because it sent pain or a tingle further out."""
    newest: Mapping[str, Any] = next(reversed(values.get(slots.PLANS_BEFORE) or ()), {})
    return slots.CHECK_RESULTS in newest


def why_of_exercise(values: Mapping[str, Any]) -> str:
    """Return why the exercise now is in the routine."""
    item = current_item(values)
    return item.why if item else ""
