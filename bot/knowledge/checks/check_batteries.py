"""Which home checks are asked of whom (clinical 5, "Battery")."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.checks.home_checks import Area, load_home_checks
from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.fact_condition import FactCondition
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT


class BatteryCondition(FactCondition):
    """Who gets a battery; all that is given must hold."""

    regions: tuple[str, ...] = ()
    sides: tuple[str, ...] = ()
    lifestyle: tuple[str, ...] = ()
    age_from: int | None = None


class Battery(Entry):
    """Checks for people whom everything given here fits. `short` is the 3-minute version."""

    area: Area
    when: BatteryCondition = BatteryCondition()
    checks: tuple[str, ...]
    short: tuple[str, ...] = ()


@lru_cache
def load_check_batteries(
    path: Path = CONTENT / "checks" / "check_batteries.yml",
) -> dict[str, Battery]:
    """Return the batteries by id. Raises `KnowledgeError` when refused or a check is unknown."""
    batteries = read_entries(path, Battery)
    known = load_home_checks()
    for battery in batteries.values():
        for check in (*battery.checks, *battery.short):
            if check not in known:
                problem = f"there is no check '{check}'"
                raise KnowledgeError(path, battery.id, problem, tuple(known))
    return batteries
