"""What is left out is said when it is new, and not at every visit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.routine.routine import Routine
from bot.routine.situation.plan_situation import PlanSituation

_OF_A_CODE = "code:"


def is_feared(at: PlanSituation) -> bool:
    """Whether moving is feared, and what is left out for now comes back by itself (clinical 3)."""
    rules = load_weekly_rules()
    closed = not set(rules.reopen_not_with).isdisjoint(at.codes)
    return not closed and not set(at.inputs.yellow).isdisjoint(rules.reopen_feared)


def without_what_was_said(
    routine: Routine, at: PlanSituation, said: Mapping[str, str], today: date, *, anew: bool
) -> tuple[Routine, Mapping[str, str]]:
    """Return the routine without what was said on an earlier day, and when each was said first.

    `anew`: after a break all of it is said again. What is left out again, after a time without, is
    new as well.
    """
    known, feared = load_exclusions(), is_feared(at)
    days, silent = dict[str, str](), set[str]()
    for code in (one for one in at.codes if known[one].said_once):
        words = known[code].said_in(at.history.week, at.codes, feared=feared)
        key = f"{_OF_A_CODE}{code}"
        before = None if anew else said.get(key)
        if before is not None and before != today.isoformat():
            silent.add(words)
        if before is not None or words in routine.notes:
            days[key] = before or today.isoformat()
    notes = tuple(one for one in routine.notes if one not in silent)
    return replace(routine, notes=notes), days
