"""The lists of before a change, a few steps of them, and the whole list where today's is a part.

The whole list is what a person is offered each day. What is done today alone ("just the hip
stretch", "three only") is cut from it and never takes its place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.session.session import items_today, routine_of
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine import Routine

OF_THE_PLAN = (
    *(slots.ROUTINE, slots.WHOLE_PLAN, slots.SETTING),
    *(slots.MINUTES, slots.MINUTES_TODAY),
)
ANSWERED = "answered"  # how many questions had been answered when the list was changed
Step = Mapping[str, Any]


def plans_before(values: Mapping[str, Any]) -> tuple[Step, ...]:
    """Return what was kept before each change, oldest first."""
    return tuple(values.get(slots.PLANS_BEFORE) or ())


def with_step(values: Mapping[str, Any], step: Step) -> list[Step]:
    """Return the steps with one more; the oldest are forgotten."""
    answered = len(values.get(slots.BEFORE) or ())
    return [*plans_before(values), {**step, ANSWERED: answered}][-load_timing().steps_back :]


def change_was_last(values: Mapping[str, Any]) -> bool:
    """Whether the list was changed after the last answer was given: an "undo" means the change."""
    newest: Step = next(reversed(plans_before(values)), {})
    return bool(newest) and len(values.get(slots.BEFORE) or ()) <= newest.get(ANSWERED, 0)


def blame_of(values: Mapping[str, Any]) -> Step | None:
    """Return what was kept before a move was blamed for pain further out; None where none was."""
    told = (one for one in reversed(plans_before(values)) if slots.CHECK_RESULTS in one)
    return next(told, None)


def whole_plan(values: Mapping[str, Any]) -> Routine | None:
    """Return the list of every day, None before there is one."""
    kept = values.get(slots.WHOLE_PLAN)
    return Routine.from_dict(kept) if kept else routine_of(values)


def for_today(values: Mapping[str, Any], changed: Mapping[str, Any]) -> dict[str, Any]:
    """Return what cutting the list for today alone sets: the whole list stays beside it."""
    whole, now = whole_plan(values), routine_of(changed)
    if whole is None or now is None:
        return dict(changed)
    lasts = max(1, round(now.session_minutes))
    cut = replace(now, minutes=min(lasts, now.minutes))
    return {**changed, slots.ROUTINE: cut.as_dict(), slots.WHOLE_PLAN: whole.as_dict()}


def whole_again(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what puts the whole list in the place of today's part; nothing where it is whole."""
    kept = values.get(slots.WHOLE_PLAN)
    return {slots.ROUTINE: kept, slots.WHOLE_PLAN: None} if kept else {}


def change_lists(values: Mapping[str, Any], change: Callable[[Routine], Routine]) -> dict[str, Any]:
    """Return what changing today's list and the whole one in the same way sets."""
    lists = {name: values.get(name) for name in (slots.ROUTINE, slots.WHOLE_PLAN)}
    return {name: change(Routine.from_dict(one)).as_dict() for name, one in lists.items() if one}


def all_lists(values: Mapping[str, Any]) -> tuple[Routine, ...]:
    """Return today's list, the whole one and those of before, newest first."""
    steps = (values, *reversed(plans_before(values)))
    kept = [one.get(name) for one in steps for name in (slots.ROUTINE, slots.WHOLE_PLAN)]
    return tuple(Routine.from_dict(one) for one in kept if one)


def step_back(values: Mapping[str, Any], *, moves: int | None = None, longer: bool = False) -> int:
    """Return how many changes are to be taken back, 0 for none.

    `moves`: to the newest list of so many; `longer`: to the newest with more than there are now.
    """
    now = routine_of(values)
    have = len(items_today(now)) if now else 0
    steps = plans_before(values)
    if moves is None and not longer:
        return 1 if steps else 0
    for number, step in enumerate(reversed(steps), start=1):
        was = routine_of(step)
        count = len(items_today(was)) if was else 0
        if count == moves or (moves is None and count > have):
            return number
    return 0
