"""Twelve invented patients and their routines, as docs/patients.md shows them.

Run with `python -m bench.patients`; `--write` puts the tables into docs/patients.md.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from bot.assessment import infer
from bot.knowledge.exercises.exercises import load_exercises
from bot.language.facts import Facts
from bot.routine import Routine, RoutineItem, Setting, build

PATIENTS = Path(__file__).with_name("patients.yml")
DOCUMENT = Path("docs/patients.md")
FIRST, LAST = "<!-- patients: written by `python -m bench.patients --write` -->", "<!-- end -->"
SEED = "week"


def main() -> int:
    """Print the patients, or write them into the document."""
    if "--write" not in sys.argv[1:]:
        print(patients_text())
        return 0
    before, rest = DOCUMENT.read_text(encoding="utf-8").split(FIRST)
    after = rest.split(LAST)[1]
    DOCUMENT.write_text(f"{before}{FIRST}\n\n{patients_text()}\n{LAST}{after}", encoding="utf-8")
    return 0


def patients_text() -> str:
    """Return all patients with their routines in Markdown."""
    people = yaml.safe_load(PATIENTS.read_text(encoding="utf-8"))
    return "\n".join(line for name, told in people.items() for line in _patient(name, told))


def routine_for(told: dict[str, Any]) -> Routine:
    """Return the routine of an entry of `patients.yml`."""
    facts = Facts.from_dict(told["facts"])
    kit = frozenset(told.get("kit", ())) or None
    setting = Setting(kit=kit, place=frozenset(told.get("place", ())))
    assessment = infer(facts, told.get("found", {}))
    return build(assessment, facts, (), told["minutes"], SEED, setting=setting)


def _patient(name: str, told: dict[str, Any]) -> Iterator[str]:
    routine = routine_for(told)
    yield f"## {name.capitalize()}"
    yield ""
    yield f"{told['who']}; {told['minutes']} minutes. Plan: {routine.name}, phase {routine.phase}."
    yield ""
    yield "| move | how | amount |"
    yield "|---|---|---|"
    yield from (_row(item) for item in routine.items)
    yield ""
    yield f"{routine.session_minutes:.1f} minutes in the session. {' '.join(routine.notes)}".strip()
    yield ""


def _row(item: RoutineItem) -> str:
    name = load_exercises()[item.exercise_id].name
    apart = "" if item.in_session else ", on top"
    how = " ".join((item.position, *(f"({note})" for note in item.notes)))
    days = "" if item.day == "every" else f", day {item.day}"
    return f"| {item.exercise_id} {name}{apart} | {how} | {item.dose_text}{days} |"


if __name__ == "__main__":
    sys.exit(main())
