"""What would have grown in a week, and why it waits."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_minutes, load_selection
from bot.routine.routine import Routine
from bot.routine.shown.plan_changes import PlanChange, told
from bot.routine.weeks.progress import ItemChange


def what_waits(
    waiting: Sequence[ItemChange], rising: Collection[str], held: Routine
) -> PlanChange | None:
    """Say what waits: first what trains, where nothing that trains grows (docs/staying.md).

    An easy move, a stretch or a walk that grows is no reason why strength stands still. Where the
    plan leaves minutes free nothing waits for them.
    """
    library, walks = load_exercises(), load_selection().walks
    if any(library[key].kind == "strength" for key in rising):
        return None
    trains = [one for one in waiting if library[one.exercise_id].kind == "strength"]
    if any(key not in walks for key in rising):
        trains, waiting = [one for one in trains if one.change == "grow"], ()
    full = held.lasts >= held.minutes
    told_now = [one for one in (*trains, *waiting) if full or one.change == "harder"]
    return _told_to_wait(told_now[0], held.minutes) if told_now else None


def _told_to_wait(change: ItemChange, minutes: int) -> PlanChange:
    """Say why a move stays as it is, and with how many minutes it could grow."""
    if change.change == "harder":
        return told("full_dose", change.exercise_id, "same")
    more = next((row.minutes for row in load_minutes() if row.minutes > minutes), None)
    rule = "no_room" if more else "no_room_at_most"
    return told(rule, change.exercise_id, "same", minutes=minutes, more=more)
