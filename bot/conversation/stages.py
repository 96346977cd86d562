"""Which step of the way comes next (the order of a first conversation).

One function looks at the slots and names the step; every action that ends a step asks it. A step
is a form or an action of the domain.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.checks import open_check
from bot.conversation.intake import intake_questions
from bot.conversation.safety_state import SafetyState
from bot.conversation.told import facts_of
from bot.safety.levels import Level

ADULT = 18


def next_step(values: Mapping[str, Any]) -> str:
    """Return the form or action that comes next, from the slot values of the conversation."""
    safety = SafetyState.from_dict(values.get(slots.SAFETY))
    if is_minor(values, safety):
        return "action_tell_minor"
    if values.get(slots.CONSENT) is None:
        return slots.CONSENT_FORM
    if safety.level == Level.S.value:
        return "action_show_comfort"
    if values.get(slots.RETURNING) and not values.get(slots.CHECK_IN):
        return slots.CHECK_IN_FORM
    if intake_questions(values):
        return slots.INTAKE_FORM
    if not values.get(slots.SCREEN_NERVES) or not values.get(slots.SCREEN_GENERAL):
        return slots.SCREEN_FORM
    if advice_due(values, safety):
        return "action_give_advice"
    return _after_screen(values)


def _after_screen(values: Mapping[str, Any]) -> str:
    if values.get(slots.CHECKS) is None:
        return "action_choose_checks"
    if open_check(values) is not None:
        return slots.CHECKS_FORM
    if not values.get(slots.ASSESSMENT_SHOWN):
        return "action_show_pattern"
    if values.get(slots.MINUTES) is None:
        return slots.PLAN_FORM
    if not values.get(slots.ROUTINE):
        return "action_show_routine"
    return slots.SESSION_FORM


def is_minor(values: Mapping[str, Any], safety: SafetyState) -> bool:
    """Return True when the person has said they are under 18 (clinical 11.3)."""
    age = facts_of(values).age
    return (age is not None and age < ADULT) or "child_young" in safety.flags


def advice_due(values: Mapping[str, Any], safety: SafetyState) -> tuple[str, ...]:
    """Return the flags of level D or R whose advice has not been given yet."""
    if safety.level not in (Level.D.value, Level.R.value):
        return ()
    given = values.get(slots.ADVICE) or ()
    return tuple(flag for flag in safety.flags if flag not in given)
