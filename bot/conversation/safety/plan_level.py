"""How far the safety screen lets a plan go (clinical 2.0, 2.2)."""

from __future__ import annotations

from bot.conversation.safety.safety_state import SafetyState
from bot.knowledge.safety.red_flags import load_red_flags
from bot.safety.levels import Level


def plan_level(state: SafetyState) -> tuple[str, bool]:
    """Return the urgency that a plan has to keep to, and whether a clinician looks at it soon.

    Where every sign of the next days lets an easy plan begin, the plan does not wait for the visit.
    """
    if state.level != Level.D.value:
        return state.level, False
    known = load_red_flags()
    due = [known[flag] for flag in state.flags if Level(known[flag].level).rank >= Level.D.rank]
    if due and all(flag.plan_goes_on for flag in due):
        return Level.R.value, True
    return state.level, False
