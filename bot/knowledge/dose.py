"""How much of an exercise: rounds, repetitions, seconds, minutes or metres."""

from __future__ import annotations

from typing import Any

from pydantic import conint, root_validator

from bot.knowledge.entries import Part


class Dose(Part):
    """One dose. At least one of repetitions, hold, minutes and metres is given.

    `hold_s` is seconds a repetition, `minutes` the length of one go, `sides` doubles it all,
    `per_day` and `days_per_week` say how often.
    """

    sets: conint(ge=1) = 1  # type: ignore[valid-type]
    reps: conint(ge=1) | None = None  # type: ignore[valid-type]
    hold_s: conint(ge=1) | None = None  # type: ignore[valid-type]
    minutes: conint(ge=1) | None = None  # type: ignore[valid-type]
    metres: conint(ge=1) | None = None  # type: ignore[valid-type]
    sides: bool = False
    per_day: conint(ge=1) = 1  # type: ignore[valid-type]
    days_per_week: conint(ge=1, le=7) = 7  # type: ignore[valid-type]

    @root_validator(skip_on_failure=True)
    def _says_how_much(cls, values: dict[str, Any]) -> dict[str, Any]:  # noqa: N805
        if not any(values[key] for key in ("reps", "hold_s", "minutes", "metres")):
            raise ValueError("give at least one of reps, hold_s, minutes, metres")
        return values


class DosePlan(Part):
    """Where an exercise starts and where it may grow to; `settle` is for the worst days."""

    start: Dose
    goal: Dose
    settle: Dose | None = None
