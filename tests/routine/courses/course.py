"""Whole courses as the guide plans them: who comes, practises and hurts as told, and each new plan.

Run with `python -m tests.routine.courses.course --write` when the rules change, and read what has
changed in plans.yml before it is kept.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict

from bench.patients import PATIENTS
from bot.assessment import infer
from bot.language.facts import Facts
from bot.routine import RoutineItem, Setting
from bot.routine.returns.next_routine import next_routine
from bot.routine.returns.return_plan import NextPlan
from bot.routine.weeks.kept_history import DoneSession, FlareSpell, KeptHistory, Rating, WorseAfter
from tests.yaml_file import read_yaml

FOLDER = Path(__file__).parent
TOLD, PLANS = FOLDER / "told.yml", FOLDER / "plans.yml"
MONDAY = date(2026, 1, 5)
DAY = timedelta(days=1)
_NOTHING_NEW = "new: plan plan stays"
_BESIDE = ("asks_screen", "asks_barrier", "is_weekly_look", "flare_is_over")


class Told(BaseModel):
    """One line of told.yml."""

    model_config = ConfigDict(extra="forbid")

    patient: str
    every: int
    weeks: int
    pain: list[int]
    says: dict[str, str] = {}
    worse: dict[int, dict[str, Any]] = {}
    flares: list[int] = []
    away: tuple[int, int] = (0, 0)
    sign: dict[str, Any] = {}
    minutes: dict[int, int] = {}


def load_told() -> dict[str, Told]:
    """Return the courses by name."""
    raw = read_yaml(TOLD)
    return {name: Told.model_validate(one) for name, one in raw.items()}


def plans_of(told: Told) -> dict[str, list[str]]:
    """Return the plan of the first day in lines, then for each day the lines that are new."""
    days: dict[str, list[str]] = {}
    before: list[str] = []
    for number, pain, plan in _visits(told):
        now = list(_lines(plan))
        gone = _moves(before) - _moves(now)
        new = [line for line in now if line not in before]
        new += [f"gone: {' '.join(sorted(gone))}"] if gone else []
        if new and new != [_NOTHING_NEW]:
            days[f"day {number}, pain {pain}"] = new
        before = now
    return days


def _moves(lines: list[str]) -> set[str]:
    return {line.split()[0] for line in lines if line[1:3].isdigit()}


def _visits(told: Told) -> Iterator[tuple[int, int, NextPlan]]:
    patient = read_yaml(PATIENTS)[told.patient]
    facts = Facts.from_dict(patient["facts"])
    kit = frozenset(patient.get("kit", ())) or None
    setting = Setting(kit=kit, place=frozenset(patient.get("place", ())))
    assessment = infer(facts, patient.get("found", {}))
    history = KeptHistory(person=told.patient, minutes=patient["minutes"])
    for number in range(0, told.weeks * 7, told.every):
        day, pain = MONDAY + number * DAY, told.pain[number // 7]
        if told.away[0] <= number < told.away[1]:
            continue
        history = _came(history, told, number, day, pain)
        signs = told.sign if told.sign and _lasts(told.sign, number) else {}
        plan = next_routine(
            history,
            setting,
            replace(facts, nrs=pain),
            (),
            signs.get("flags", {}),
            assessment=assessment,
            today=day,
        )
        yield number, pain, plan
        history = _kept(history, plan, day)
        if not signs:
            history = _practised(history, plan, told, day, pain)


def _lasts(sign: Mapping[str, Any], number: int) -> bool:
    return bool(sign["from"] <= number < sign["until"])


def _came(history: KeptHistory, told: Told, number: int, day: date, pain: int) -> KeptHistory:
    flares = [FlareSpell(day)] if number in told.flares else []
    worse = [WorseAfter(day, one.get("move"), one["rise"], one["hours"], one.get("spread", False))
             for at, one in told.worse.items() if at <= number < at + told.every]  # fmt: skip
    return replace(
        history,
        pain=(*history.pain, Rating(day, pain)),
        flares=(*history.flares, *flares),
        worse_after=(*history.worse_after, *worse),
        minutes=told.minutes.get(number, history.minutes),
    )


def _kept(history: KeptHistory, plan: NextPlan, day: date) -> KeptHistory:
    flares = history.flares
    if plan.flare_is_over and flares[-1].ended is None:
        flares = (*flares[:-1], replace(flares[-1], ended=day))
    return replace(
        history,
        flares=flares,
        progression=plan.progression,
        last_routine=plan.routine.items,
        last_phase=plan.routine.phase,
    )


def _practised(
    history: KeptHistory, plan: NextPlan, told: Told, day: date, pain: int
) -> KeptHistory:
    today = [item for item in plan.routine.items if item.day in ("every", plan.routine.today)]
    feedback = {item.exercise_id: told.says.get(item.exercise_id, "easy") for item in today}
    done = tuple(key for key, said in feedback.items() if said not in ("skip", "hurts"))
    session = DoneSession(day, done, feedback, pain, pain, None)
    return replace(history, sessions=(*history.sessions, session))


def _lines(plan: NextPlan) -> Iterator[str]:
    """The plan in lines: what is done, what is new and by which rule, what is left out and why."""
    routine = plan.routine
    asks = [name for name in _BESIDE if getattr(plan, name)]
    yield f"phase {routine.phase}, {routine.session_minutes:.1f} of {routine.minutes} minutes"
    yield from (f"asks: {name}" for name in asks)
    yield from (_item(item) for item in routine.items)
    new = [f"{one.exercise_id or 'plan'} {one.kind} {one.rule}" for one in plan.changes]
    yield "new: " + ", ".join(new)
    out: dict[str, list[str]] = {}
    for line in routine.trace:
        if not line.chosen:
            out.setdefault(line.rule, []).append(line.exercise_id or "any")
    yield "out: " + "; ".join(
        f"{rule} {' '.join(sorted(ids))}" for rule, ids in sorted(out.items())
    )
    for name in ("reasons", "helped_before"):
        if getattr(plan, name):
            yield f"{name}: {len(plan.reasons) if name == 'reasons' else plan.helped_before}"


def _item(item: RoutineItem) -> str:
    dose = " ".join(
        f"{key} {value}" for key, value in item.dose.model_dump(exclude_defaults=True).items()
    )
    parts = [f"{item.exercise_id} {item.position}", dose, f"{item.minutes:.2f} min"]
    parts += [f"day {item.day}"] if item.day != "every" else []
    parts += ["apart"] if not item.in_session else []
    parts += [f"{item.again} a day"] if item.again > 1 else []
    parts += [f"or {' '.join(item.swap_ids)}"] if item.swap_ids else []
    parts += [f"notes {len(item.notes)}"] if item.notes else []
    return ", ".join(parts)


def main() -> None:
    """Write what is planned for each course, or print it."""
    plans = {name: plans_of(told) for name, told in load_told().items()}
    text = yaml.safe_dump(plans, sort_keys=False, allow_unicode=True, width=1000)
    if "--write" in sys.argv[1:]:
        PLANS.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
