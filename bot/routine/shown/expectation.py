"""What to expect, honestly (clinical 8.6), and the safety net of every plan (clinical 2.4)."""

from __future__ import annotations

from bot.knowledge.routine.progression_rules import load_expectations
from bot.knowledge.routine.routine_words import SafetyNet, load_safety_net
from bot.knowledge.safety.stop_rule import limit_words

STAGES = ("acute", "subacute", "chronic")


def expectation(stage: str | None) -> str:
    """Return the sentence for a stage; what is not known gets the general one."""
    return load_expectations()[stage if stage in STAGES else "unknown"].say


def expectation_about(topic: str) -> str:
    """Return the sentence about "recurrence", "strength" or "posture". Raises `KeyError`."""
    return load_expectations()[topic].say


def safety_net(emergency_number: str, advice_line: str, began: int | None = None) -> SafetyNet:
    """Return the safety net with the country's numbers, and the limit by the pain of today."""
    net, limit = load_safety_net(), limit_words(began)
    filled = {
        "short": net.short.format(emergency_number=emergency_number, **limit),
        "stop": net.stop.format(**limit),
        "effort": net.effort.format(**limit),
        "emergency": net.emergency.format(emergency_number=emergency_number),
        "soon": net.soon.format(advice_line=advice_line),
    }
    return net.model_copy(update=filled)
