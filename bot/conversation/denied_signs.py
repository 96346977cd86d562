"""Which signs of danger the person has denied when they were asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.safety_state import SafetyState
from bot.conversation.screen import PARTS, screen_items
from bot.conversation.told import facts_of
from bot.knowledge.safety.screen_items import ScreenItem


def denied_signs(values: Mapping[str, Any]) -> frozenset[str]:
    """Return the flags of answered rows that were not ticked, and those denied one by one."""
    state = SafetyState.from_dict(values.get(slots.SAFETY))
    ticked = {*(values.get(slots.SCREEN_FLAGS) or ()), *state.flags, *state.unsure}
    asked = [item for slot, part in PARTS.items() for item in _rows(values, slot, part)]
    denied = {flag for item in asked for flag in item.flags}
    denied |= {slug for slug, _, how in state.cleared if how == "denied"}
    return frozenset(denied - ticked)


def _rows(values: Mapping[str, Any], slot: str, part: str) -> tuple[ScreenItem, ...]:
    answered = values.get(slot) == "answered"
    return screen_items(part, facts_of(values)) if answered else ()
