"""A list that a left-out move made short is filled up, so that the minutes stay served.

What stands in it stays as it is; only what the builder would choose besides comes in, and of that
only what is for a place that hurts: nobody who leaves a move out asks for one of another part.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.plan_after_facts import routine_anew
from bot.conversation.session.session import items_today
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine import Routine, RoutineItem
from bot.routine.routine import session_minutes


def filled_up(draft: Draft, routine: Routine) -> Routine:
    """Return the list with moves of the builder, as far as the minutes of the day have room."""
    minutes, timing = int(draft.values[slots.MINUTES]), load_timing()
    if routine.session_minutes >= minutes * (1 - timing.near):
        return routine
    made = routine_anew(draft)
    items = routine.items
    for item in items_today(made) if made else ():
        if item.exercise_id in {one.exercise_id for one in items} or not _is_for_it(draft, item):
            continue
        wider = inserted(items, item, made.items if made else ())
        if session_minutes(wider, routine.today) <= timing.most_of(minutes):
            items = wider
    return replace(routine, items=items)


def _is_for_it(draft: Draft, item: RoutineItem) -> bool:
    """Whether a move is for a place that hurts, where one was told."""
    places = draft.facts.regions
    regions = load_exercises()[item.exercise_id].regions
    return not places or not set(places).isdisjoint(regions)


def inserted(
    items: tuple[RoutineItem, ...], item: RoutineItem, order: tuple[RoutineItem, ...]
) -> tuple[RoutineItem, ...]:
    """Return the items with one more, behind those that stand before it in an order."""
    ids = [one.exercise_id for one in order]
    earlier = set(ids[: ids.index(item.exercise_id)]) if item.exercise_id in ids else set(ids)
    at = max((n for n, one in enumerate(items, 1) if one.exercise_id in earlier), default=0)
    return (*items[:at], item, *items[at:])
