"""One safe movement for somebody who wants something at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from bot.assessment import infer
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.one_now_rules import ANYONE, load_one_now
from bot.knowledge.routine.routine_phases import load_phases
from bot.knowledge.routine.routine_reasons import load_reasons
from bot.knowledge.routine.routine_rules import load_selection
from bot.language.facts import Facts
from bot.routine.building.care import care_first
from bot.routine.building.items import item_of
from bot.routine.choosing.chooser import Chosen
from bot.routine.routine import EVERY_DAY, ChoiceTrace, RoutineItem
from bot.routine.situation.allow import why_not
from bot.routine.situation.assessed_inputs import inputs_from
from bot.routine.situation.history import History
from bot.routine.situation.inputs import Setting
from bot.routine.situation.plan_situation import (
    PlanSituation,
    holds,
    situation_of,
    situation_with_phase,
)

NOW = "now"  # the seed: nothing here is left to chance


def one_safe_movement(
    facts: Facts,
    cautions: Iterable[str] = (),
    setting: Setting | None = None,
    *,
    level: str = "none",
    shown: Collection[str] = (),
) -> RoutineItem | None:
    """Return one gentle movement for what is known so far, with its trace; None when none is safe.

    `cautions` are the exclusion codes of safety, `level` its urgency: with "E" there is none, with
    "S", "D" or after an operation only what may be done while a clinician comes first. The place
    that was told is kept; `shown` are ids of movements that were shown and not wanted. `swap_ids`
    are what else would do. Raises `ValueError` for a caution
    that is no exclusion code, or a place that is none.
    """
    inputs = inputs_from(infer(facts, {}), facts, cautions, 1, level, setting)
    at = situation_with_phase(situation_of(inputs, NOW, History()), load_phases()[0])
    library, care = load_exercises(), care_first(at)
    trace: list[ChoiceTrace] = []
    safe: list[str] = []
    for key in _in_order(at):
        reason = why_not(library[key], at)
        if care is not None and key not in care.items:
            trace.append(ChoiceTrace(key, False, "care_first", care.say))
        elif reason is not None:
            trace.append(ChoiceTrace(key, False, reason.rule, reason.words))
        elif key not in shown:
            safe.append(key)
    if not safe:
        return None
    words = load_reasons()["one_now"].say
    chosen = Chosen(library[safe[0]], "one_now", words)
    swaps = tuple(safe[1 : 1 + load_selection().swaps])
    item = item_of(chosen, at, EVERY_DAY, swaps)
    return replace(item, trace=(ChoiceTrace(safe[0], True, "one_now", words), *trace))


def _in_order(at: PlanSituation) -> tuple[str, ...]:
    rows = load_one_now()
    first = next(row for row in rows.values() if holds(row.when, at.inputs, at.codes))
    return tuple(dict.fromkeys((*first.moves, *rows[ANYONE].moves)))
