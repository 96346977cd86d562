"""Which exclusion codes hold for a person, and why."""

from __future__ import annotations

from bot.knowledge.exercises.exclusions import Exclusion, Follows, load_exclusions
from bot.routine.inputs import PlanInputs

GIVEN = "handed over by the safety check"


def codes_for(inputs: PlanInputs) -> dict[str, str]:
    """Return the exclusion codes that hold, each with what it follows from.

    Codes handed over as cautions always hold; a known direction of ease can lift only those that
    follow from what was told. Raises `ValueError` for a caution that is no code.
    """
    known = load_exclusions()
    unknown = [code for code in inputs.cautions if code not in known]
    if unknown:
        raise ValueError(f"unknown exclusion codes: {', '.join(unknown)}")
    codes: dict[str, str] = {}
    for code, exclusion in known.items():
        if code in inputs.cautions:
            codes[code] = GIVEN
        elif reason := _follows(exclusion, inputs):
            codes[code] = reason
    return codes


def _follows(exclusion: Exclusion, inputs: PlanInputs) -> str | None:
    if exclusion.lifted_by_direction and exclusion.lifted_by_direction == inputs.direction:
        return None
    follows = exclusion.follows
    if follows.radicular and inputs.radicular:
        return "nerve pain"
    if follows.nrs_from is not None and (inputs.nrs or 0) >= follows.nrs_from:
        return f"pain {inputs.nrs}"
    return next(iter(_shared(follows, inputs)), None)


def _shared(follows: Follows, inputs: PlanInputs) -> list[str]:
    pairs = (
        (follows.conditions, inputs.conditions),
        (follows.aggravated_by, inputs.aggravated_by),
        (follows.lifestyle, inputs.lifestyle),
        (follows.regions, inputs.regions),
        (follows.triggers, (inputs.trigger,)),
        (follows.radiation, (inputs.radiation,)),
        (follows.direction, (inputs.direction,)),
    )
    return [value for wanted, told in pairs for value in wanted if value in told]
