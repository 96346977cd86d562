"""How much of an exercise: rounds, repetitions, seconds, minutes or metres."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from bot.knowledge.loading.entries import Part

AtLeastOne = Annotated[int, Field(ge=1)]


class Dose(Part):
    """One dose. At least one of repetitions, hold, minutes and metres is given.

    `hold_s` is seconds a repetition, `minutes` the length of one go, `sides` doubles it all,
    `per_day` and `days_per_week` say how often. `parts` is how many moves one repetition holds
    ("a Y, a T and a W are one"), `rep_s` the seconds of a repetition that is slower than most.
    """

    sets: AtLeastOne = 1
    reps: AtLeastOne | None = None
    hold_s: AtLeastOne | None = None
    minutes: AtLeastOne | None = None
    metres: AtLeastOne | None = None
    parts: AtLeastOne = 1
    rep_s: AtLeastOne | None = None
    sides: bool = False
    per_day: AtLeastOne = 1
    days_per_week: Annotated[int, Field(ge=1, le=7)] = 7

    @model_validator(mode="after")
    def _says_how_much(self) -> Self:
        if not (self.reps or self.hold_s or self.minutes or self.metres):
            raise ValueError("give at least one of reps, hold_s, minutes, metres")
        return self


class DosePlan(Part):
    """Where an exercise starts and where it may grow to; `settle` is for the worst days.

    `start_with` is where it starts with an exclusion code, `goal_with` how far it then grows.
    `start_found` is where it starts for who a home check showed to be able to do so much.
    """

    start: Dose
    goal: Dose
    settle: Dose | None = None
    start_with: dict[str, Dose] = Field(default_factory=dict)
    start_found: dict[str, Dose] = Field(default_factory=dict)
    goal_with: dict[str, Dose] = Field(default_factory=dict)
