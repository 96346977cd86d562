"""A routine of eight minutes for a low back, with what else was told."""

from __future__ import annotations

from typing import Any

from bot.routine import PlanInputs, Routine, build_from
from bot.routine.situation.history import History


def built(week: int = 1, **told: Any) -> Routine:
    given = {"minutes": 8, "nrs": 4, "regions": ("low_back",), **told}
    return build_from(PlanInputs(**given), "week", History(week=week))
