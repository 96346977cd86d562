"""A list that a left-out move made short is filled up, so that the minutes stay served.

What stands in it stays as it is; only what the builder would choose besides comes in.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.plan_after_facts import routine_anew
from bot.conversation.session.session import items_today
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine import Routine, RoutineItem
from bot.routine.routine import session_minutes


def filled_up(draft: Draft, routine: Routine) -> Routine:
    """Return the list with moves of the builder, as far as the minutes of the day have room."""
    minutes, near = int(draft.values[slots.MINUTES]), load_timing().near
    if routine.session_minutes >= minutes * (1 - near):
        return routine
    made = routine_anew(draft)
    items = routine.items
    for item in items_today(made) if made else ():
        if item.exercise_id in {one.exercise_id for one in items}:
            continue
        wider = inserted(items, item, made.items if made else ())
        if session_minutes(wider, routine.today) <= minutes * (1 + near):
            items = wider
    return replace(routine, items=items)


def inserted(
    items: tuple[RoutineItem, ...], item: RoutineItem, order: tuple[RoutineItem, ...]
) -> tuple[RoutineItem, ...]:
    """Return the items with one more, behind those that stand before it in an order."""
    ids = [one.exercise_id for one in order]
    earlier = set(ids[: ids.index(item.exercise_id)]) if item.exercise_id in ids else set(ids)
    at = max((n for n, one in enumerate(items, 1) if one.exercise_id in earlier), default=0)
    return (*items[:at], item, *items[at:])
