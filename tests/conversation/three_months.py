"""Slot values of somebody whom three months brought all that a summary has rows for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.knowledge.checks.home_checks import load_home_checks
from bot.routine.weeks.kept_history import FlareSpell, Rating, WorseAfter
from tests.conversation.papers_of import VALUES
from tests.conversation.weeks_of import DAY, START, weeks


def three_months() -> dict[str, Any]:
    """Slot values of somebody with checks, many ratings, five flares and five bad days."""
    known = weeks(84)
    history = replace(
        known.history,
        pain=tuple(Rating(START + n * DAY, 5 - n // 28) for n in range(84)),
        flares=tuple(FlareSpell(START + n * DAY, START + (n + 4) * DAY) for n in range(5, 80, 15)),
        worse_after=tuple(
            WorseAfter(START + n * DAY, known.history.last_routine[0].exercise_id, 2, 12.0)
            for n in range(5, 80, 15)
        ),
    )
    checks = [c for c in load_home_checks().values() if c.questions[0].answers[0].evidence][:4]
    found: dict[str, str] = {}
    for check in checks:
        found |= dict(check.questions[0].answers[0].evidence)
    steps = [{"check": check.id, "key": check.questions[0].key} for check in checks]
    return {
        **VALUES,
        slots.WEEKS: replace(known, history=history).as_dict(),
        slots.CHECK_RESULTS: {"evidence": found, "steps": steps},
    }
