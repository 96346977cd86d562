"""Bring the chosen exercises into order (clinical 8.1)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.choosing.chooser import Chosen
from bot.routine.choosing.move_scoring import begins, bends_as_it_eases, easy_rank, touches
from bot.routine.situation.allow import open_positions
from bot.routine.situation.plan_situation import PlanSituation

STILL = "neutral"  # breathing; what bends has its place among the easy moves


def in_order(chosen: Sequence[Chosen], at: PlanSituation) -> list[Chosen]:
    """Return them as they are done: what is for the half that hurts, then what is not.

    The first is an easy move of the very part: what a fear asks for (clinical 3 Y-01), else the
    way that eases if there is one. After it, by
    kind, by position from lying to standing, hard first, for older people easy first. A rest that
    only fills the minutes ends the session. What is done apart from it (walks, packs, rests)
    comes last.
    """
    rules = load_selection()

    def place(one: Chosen) -> tuple[bool, bool, bool, bool, int, int, bool, int, str]:
        exercise = one.exercise
        return (
            one.rule == "walk",
            not exercise.in_session,
            one.rule == "time_left" and exercise.kind == "relief" and exercise.direction == STILL,
            not at.same_half(exercise.regions),
            rules.order.index(exercise.kind),
            rules.position_order.index(position_of(one, at)),
            not touches(exercise, at),
            exercise.level if at.senior else -exercise.level,
            exercise.id,
        )

    ordered = sorted(chosen, key=place)
    easy = [one for one in ordered if begins(one.exercise, at) and one.rule != "time_left"]
    graded = {key for effect in at.effects for key in effect.first}
    first = min(
        easy,
        key=lambda one: (
            one.exercise.id not in graded,
            not bends_as_it_eases(one.exercise, at),
            rules.order.index(one.exercise.kind),
            easy_rank(one.exercise, at),
        ),
        default=None,
    )
    return ordered if first is None else [first, *(one for one in ordered if one is not first)]


def position_of(one: Chosen, at: PlanSituation) -> str:
    """Return the body position this person does it in."""
    return open_positions(one.exercise, at)[0]
