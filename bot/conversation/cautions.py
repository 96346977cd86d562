"""The exclusion codes that hold for this person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.safety_state import SafetyState


def cautions_of(values: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the codes of the safety screen, in its order."""
    return SafetyState.from_dict(values.get(slots.SAFETY)).cautions
