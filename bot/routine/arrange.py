"""Bring the chosen exercises into order (clinical 8.1)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.allow import open_positions
from bot.routine.chooser import Chosen
from bot.routine.move_scoring import touches
from bot.routine.plan_situation import PlanSituation


def in_order(chosen: Sequence[Chosen], at: PlanSituation) -> list[Chosen]:
    """Return them as they are done: by kind, by position from lying to standing, hard first.

    What is for the part that hurts comes before what is not, and for older people the easy before
    the hard. A rest that only fills the minutes ends the session. What is done apart from it
    (walks, packs, rests) comes last.
    """
    rules = load_selection()

    def place(one: Chosen) -> tuple[bool, bool, bool, int, int, bool, bool, int, str]:
        exercise = one.exercise
        return (
            one.rule == "walk",
            not exercise.in_session,
            one.rule == "time_left" and exercise.kind == "relief",
            rules.order.index(exercise.kind),
            rules.position_order.index(position_of(one, at)),
            not at.same_half(exercise.regions),
            not touches(exercise, at),
            exercise.level if at.senior else -exercise.level,
            exercise.id,
        )

    return sorted(chosen, key=place)


def position_of(one: Chosen, at: PlanSituation) -> str:
    """Return the body position this person does it in."""
    return open_positions(one.exercise, at)[0]
