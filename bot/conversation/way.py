"""The order of a conversation: which question or which stage comes next.

One function looks at the slots and names it. A question waits for an answer; a stage is done at
once and the way goes on behind it, or ends there.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from bot.conversation import slots
from bot.conversation.checks.checks import open_check
from bot.conversation.course.check_in_steps import topic_now
from bot.conversation.course.weeks import TOLD, weeks_in
from bot.conversation.intake.intake import intake_questions
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.session.session import LATER, current_item
from bot.knowledge.safety.safety_limits import safety_limit
from bot.safety.levels import Level

BIRTH = "postnatal"  # the condition after which the kind of birth is asked
CAESAREAN = "caesarean"  # told, so it is not asked
MONTHS_AGO = "birth_months_ago"
ADULT = safety_limit("adult")


class Stage(StrEnum):
    """What is done between questions, by the name of its action."""

    TELL_MINOR = "action_tell_minor"
    COMFORT = "action_show_comfort"
    ADVICE = "action_give_advice"
    CHECKS = "action_introduce_checks"
    PATTERN = "action_show_pattern"
    ROUTINE = "action_show_routine"
    CLOSE = "action_close_session"
    MOVEMENT = "action_show_movement"


def next_on_the_way(values: Mapping[str, Any]) -> Stage | str:
    """Return the stage, or the slot of the question, that comes next."""
    safety = SafetyState.from_dict(values.get(slots.SAFETY))
    if is_minor(values, safety):
        return Stage.TELL_MINOR
    if values.get(slots.QUICK) == "asked" and safety.level != Level.S.value:
        return _quick(values)
    if values.get(slots.CONSENT) is None:
        return slots.CONSENT
    if safety.level == Level.S.value:
        return Stage.COMFORT
    if beside := _beside(values):
        return beside
    if questions := intake_questions(values):
        return questions[0]
    for part in (slots.SCREEN_NERVES, slots.SCREEN_GENERAL):
        if not values.get(part):
            return part
    if advice_due(values, safety):
        return Stage.ADVICE
    return _after_screen(values)


def _birth_open(values: Mapping[str, Any]) -> bool:
    """Whether there was a birth of which nobody knows how it was."""
    known = values.get("conditions") or ()
    healed = MONTHS_AGO in known  # the scar decides nothing any more
    return (
        values.get(slots.BIRTH) is None and BIRTH in known and CAESAREAN not in known and not healed
    )


def _beside(values: Mapping[str, Any]) -> str | None:
    """What comes before the way goes on: what was meant, a reminder, how it has been, a goal."""
    if values.get(slots.EITHER):
        return slots.EITHER
    if values.get(slots.REMINDER):
        return slots.REMINDER
    if values.get(slots.GOAL) == slots.ANEW:
        return slots.GOAL
    if values.get(slots.FLARE) == slots.OPEN:
        return slots.FLARE
    if values.get(slots.RETURNING) and not values.get(slots.CHECK_IN):
        return slots.DUE if topic_now(values) else slots.CHECK_IN
    if values.get(slots.GOAL) == slots.OPEN:
        return slots.GOAL
    scored = values.get(slots.GOAL) != TOLD or values.get(slots.GOAL_SCORE) is not None
    if not scored and weeks_in(values).unscored():
        return slots.GOAL_SCORE
    return slots.FLARE_PLAN if values.get(slots.FLARE_PLAN) == slots.OPEN else None


def _quick(values: Mapping[str, Any]) -> Stage | str:
    """One movement at once: only the place and the screen for nerves come before it."""
    if not values.get("regions") and "regions" not in (values.get(slots.SKIPPED) or ()):
        return "regions"
    return Stage.MOVEMENT if values.get(slots.SCREEN_NERVES) else slots.SCREEN_NERVES


def _after_screen(values: Mapping[str, Any]) -> Stage | str:
    if _birth_open(values):
        return slots.BIRTH
    if values.get(slots.CHECKS) is None:
        return Stage.CHECKS
    if open_check(values) is not None:
        return slots.CHECK_ANSWER
    if not values.get(slots.ASSESSMENT_SHOWN):
        return Stage.PATTERN
    if values.get(slots.MINUTES) is None:
        return slots.MINUTES
    if not values.get(slots.ROUTINE):
        return Stage.ROUTINE
    return slots.BARRIER if values.get(slots.BARRIER) == slots.OPEN else _session(values)


def _session(values: Mapping[str, Any]) -> Stage | str:
    if values.get(slots.TOGETHER) is None:
        return slots.TOGETHER
    if values.get(slots.TOGETHER) == LATER:
        return Stage.CLOSE
    if current_item(values) is not None:
        return slots.EXERCISE_FEEDBACK
    return slots.RATING if values.get(slots.RATING) is None else Stage.CLOSE


def is_minor(values: Mapping[str, Any], safety: SafetyState) -> bool:
    """Return True when the person has said they are under 18 (clinical 11.3)."""
    age = values.get("age")
    return (age is not None and age < ADULT) or "child_young" in safety.flags


def advice_due(values: Mapping[str, Any], safety: SafetyState) -> tuple[str, ...]:
    """Return the flags of level D or R whose advice has not been given yet."""
    if safety.level not in (Level.D.value, Level.R.value):
        return ()
    given = values.get(slots.ADVICE) or ()
    return tuple(flag for flag in safety.flags if flag not in given)


def has_routine(values: Mapping[str, Any]) -> bool:
    """Return whether the way has come to the routine."""
    beside = dict.fromkeys(
        (slots.CLOSED, slots.REMINDER, slots.FLARE, slots.FLARE_PLAN, slots.GOAL, slots.BARRIER)
    )
    step = next_on_the_way({**values, **beside})
    session = (slots.TOGETHER, slots.EXERCISE_FEEDBACK, slots.RATING)
    return step in (Stage.ROUTINE, Stage.CLOSE, *session)
