"""What to do in a flare (clinical 8.4)."""

from __future__ import annotations

from dataclasses import dataclass

from bot.knowledge.routine.progression_rules import load_flare, load_pacing

CLINICIAN = "clinician"


@dataclass(frozen=True)
class FlarePlan:
    """The steps in words, in order; `screen_first` always, `clinician` when it is time for one.

    `return_scale` is the share of the former dose to come back with (from, to).
    """

    steps: tuple[str, ...]
    clinician: bool
    return_scale: tuple[float, float]
    screen_first: bool = True


def is_flare(nrs: int, usual_nrs: int | None, hours: float) -> bool:
    """Whether this is a flare: 7 or more, or 3 over the usual pain for more than 24 hours."""
    limits = load_pacing()
    risen = usual_nrs is not None and nrs - usual_nrs >= limits.flare_rise
    return nrs >= limits.flare_nrs or (risen and hours > limits.flare_hours)


def flare_plan(flares_lately: int, days: float) -> FlarePlan:
    """Return the plan: `flares_lately` in the last 6 weeks, this one counted, and `days` long."""
    limits, words = load_pacing(), load_flare()
    clinician = flares_lately >= limits.flares_for_clinician
    clinician = clinician or days > limits.flare_days_for_clinician
    keys = [key for key in words if key != CLINICIAN or clinician]
    return FlarePlan(
        steps=tuple(words[key].say for key in keys),
        clinician=clinician,
        return_scale=(limits.return_from, limits.return_to),
    )
