"""What to expect, honestly (clinical 8.6), and the safety net of every plan (clinical 2.4)."""

from __future__ import annotations

from bot.knowledge.routine.progression_rules import load_expectations
from bot.knowledge.routine.routine_words import SafetyNet, load_safety_net
from bot.knowledge.safety.stop_rule import stop_rule

STAGES = ("acute", "subacute", "chronic")


def expectation(stage: str | None) -> str:
    """Return the sentence for a stage; what is not known gets the general one."""
    return load_expectations()[stage if stage in STAGES else "unknown"].say


def expectation_about(topic: str) -> str:
    """Return the sentence about "recurrence", "strength" or "posture". Raises `KeyError`."""
    return load_expectations()[topic].say


def safety_net(emergency_number: str, advice_line: str) -> SafetyNet:
    """Return the safety net with the numbers of the person's country filled in."""
    net = load_safety_net()
    filled = {
        "short": net.short.format(emergency_number=emergency_number, stop_rule=stop_rule()),
        "stop": net.stop.format(stop_rule=stop_rule()),
        "emergency": net.emergency.format(emergency_number=emergency_number),
        "soon": net.soon.format(advice_line=advice_line),
    }
    return net.model_copy(update=filled)
