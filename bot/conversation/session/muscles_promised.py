"""The muscles that the plan works on, for what is said before the plan is made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.assessment import Assessment, MusclesWorked
from bot.conversation import slots
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.safety.safety_state import cautions_of
from bot.routine import Setting, inputs_from, muscles_worked


def muscles_promised(
    assessment: Assessment, values: Mapping[str, Any], person: str
) -> MusclesWorked:
    """Return them for the minutes told, or for all there are while none are.

    None where no home check was done: then nothing is said of the plan before it is made.
    """
    if not assessment.checked:
        return MusclesWorked()
    inputs = inputs_from(
        assessment,
        facts_of(values),
        cautions_of(values),
        int(values.get(slots.MINUTES) or 0),
        setting=Setting.from_dict(values.get(slots.SETTING) or {}),
    )
    return muscles_worked(inputs, person)
