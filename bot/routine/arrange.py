"""Bring the chosen exercises into order (clinical 8.1)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.allow import open_positions
from bot.routine.chooser import Chosen
from bot.routine.plan_situation import PlanSituation


def in_order(chosen: Sequence[Chosen], at: PlanSituation) -> list[Chosen]:
    """Return them as they are done: by kind, by position from lying to standing, hard first.

    What is done apart from the session (walks, packs, rests) comes last.
    """
    rules = load_selection()

    def place(one: Chosen) -> tuple[bool, bool, int, int, int, str]:
        exercise = one.exercise
        return (
            one.rule == "walk",
            not exercise.in_session,
            rules.order.index(exercise.kind),
            rules.position_order.index(position_of(one, at)),
            -exercise.level,
            exercise.id,
        )

    return sorted(chosen, key=place)


def position_of(one: Chosen, at: PlanSituation) -> str:
    """Return the body position this person does it in."""
    return open_positions(one.exercise, at)[0]
