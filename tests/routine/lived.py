"""Somebody who practises day after day at these pains, and what was said of their plans."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import PlanInputs
from bot.routine.returns.next_routine import next_from
from bot.routine.returns.return_plan import NextPlan
from bot.routine.weeks.kept_history import DoneSession, FlareSpell, KeptHistory, Rating, WorseAfter
from tests.routine.returning import NOTHING, day

LIBRARY = load_exercises()
DAY = timedelta(days=1)


def lived(
    inputs: PlanInputs, pains: list[int], said: str = "easy", **events: Any
) -> list[tuple[int, NextPlan, KeptHistory]]:
    """Every day of so many weeks: pain of each week, one answer for every move.

    `apart`: the walks and rests besides the session are answered for as well.
    """
    history = KeptHistory("somebody", minutes=inputs.minutes)
    away, flares = events.get("away", range(0)), events.get("flares", ())
    worse: dict[int, WorseAfter] = events.get("worse", {})
    found = []
    for number in range(7 * len(pains)):
        today, nrs = day(number), pains[number // 7]
        if number in away:
            continue
        begins = tuple(FlareSpell(today) for one in flares if one == number)
        after = tuple(one for key, one in worse.items() if key == number)
        history = replace(
            history,
            pain=(*history.pain, Rating(today, nrs)),
            flares=(*history.flares, *begins),
            worse_after=(*history.worse_after, *after),
        )
        lasted = inputs.duration_days
        now = replace(inputs, nrs=nrs, duration_days=None if lasted is None else lasted + number)
        plan = next_from(history, now, NOTHING, today)
        found.append((number, plan, history))
        spells = history.flares
        if plan.flare_is_over and spells:
            spells = (*spells[:-1], replace(spells[-1], ended=today))
        rated = [one for one in plan.routine.items if one.in_session or events.get("apart")]
        ids = tuple(one.exercise_id for one in rated)
        session = DoneSession(
            today, ids if said != "hurts" else (), dict.fromkeys(ids, said), nrs, nrs
        )
        history = replace(
            history,
            flares=spells,
            progression=plan.progression,
            last_routine=plan.routine.items,
            sessions=(*history.sessions, session),
        )
    return found


def said_of(plan: NextPlan) -> set[str]:
    return {one.rule for one in plan.changes}


LOW = PlanInputs(minutes=8, nrs=4, regions=("low_back",), duration_days=60, stage="subacute")
