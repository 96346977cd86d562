"""Slot values of somebody half-way through, made by the real rooms."""

from __future__ import annotations

from typing import Any

from bot.assessment import infer
from bot.conversation import slots
from bot.conversation.safety.safety_state import SafetyState
from bot.language.facts import Facts
from bot.routine import build

FACTS = Facts(
    regions=("low_back",),
    side="both",
    duration_days=21.0,
    stage="acute",
    nrs=4,
    aggravated_by=("ext_agg",),
    sit_hours=9.0,
    lifestyle=("sitting",),
)
STATE = SafetyState(
    flags=("axspa",),
    unsure=("ces_bladder",),
    cleared=(("ces_saddle", 3, "denied"), ("fragility_fracture", 4, "checked")),
)


def values() -> dict[str, Any]:
    """Slot values after the story, the screen, one check, the pattern and the routine."""
    facts = {name: value for name, value in FACTS.as_dict().items() if value not in (None, False)}
    evidence: dict[str, str] = {}
    assessment = infer(FACTS, evidence)
    routine = build(assessment, FACTS, (), 8, "7")
    return {
        **facts,
        slots.SAFETY: STATE.as_dict(),
        slots.SCREEN_NERVES: "answered",
        slots.SCREEN_GENERAL: "answered",
        slots.ASSESSMENT_SHOWN: assessment.as_dict(),
        slots.ROUTINE: routine.as_dict(),
        slots.EMERGENCY_NUMBER: "112",
        slots.ADVICE_LINE: "your GP",
        slots.RATING: 3,
    }


VALUES = values()
