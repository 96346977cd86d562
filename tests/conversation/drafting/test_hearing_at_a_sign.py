"""What is well, told while a sign is asked about, takes no place of the pain away."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import hear
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.safety.safety_state import SafetyState
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

LEG = Facts(regions=("low_back", "below_knee"), side="left", radiation="leg")


def heard(text: str, asking: str | None) -> Facts:
    state = SafetyState(asking=asking).as_dict()
    told = situation(text, {**fact_values(LEG), slots.SAFETY: state})
    draft = Draft(told, told.turn, dict(told.values))
    hear(draft)
    return draft.facts


@pytest.mark.parametrize(
    "text",
    ["no, foot's fine, strength is normal", "No, my foot is fine", "no the leg is ok, not weak"],
)
def test_hearing_a_limb_that_is_well_answers_the_sign_alone(text: str) -> None:
    assert heard(text, "leg_motor").regions == LEG.regions
    assert heard(text, "leg_motor").radiation == "leg"


def test_hearing_a_place_that_is_denied_goes_where_no_sign_is_asked_about() -> None:
    assert "below_knee" not in heard("it's not in the foot, no pain in the foot", None).regions
