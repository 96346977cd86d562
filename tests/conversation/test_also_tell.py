"""The other signs that those who help are told of, and what is kept of a sign that was cleared."""

from __future__ import annotations

from bot.conversation.also_tell import also_tell
from bot.conversation.safety_state import SafetyState


def test_also_tell_names_signs_for_today_and_none_for_the_next_days() -> None:
    state = SafetyState(flags=("ces_saddle", "myelopathy", "weight_loss"))
    said = also_tell(state, "utter_emergency_ces_saddle")
    assert said.strip() == "Tell them also of clumsy hands or unsteady walking."


def test_safety_state_that_is_cleared_forgets_when_the_sign_was_confirmed() -> None:
    state = SafetyState(confirmed_at=(("ces_saddle", 3), ("leg_motor", 4)))
    assert state.clear(("ces_saddle",), 5, "denied").confirmed_at == (("leg_motor", 4),)
