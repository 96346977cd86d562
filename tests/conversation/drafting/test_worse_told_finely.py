"""What makes it worse is noted as finely as it was told, and as nothing wider."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.test_questions_in_talks import INTAKE

WORSE = {**INTAKE, slots.ASKED: "aggravated_by"}


@pytest.mark.parametrize(
    ("text", "worse", "reason"),
    [
        ("it hurts most getting out the van", ("in_and_out_of_car",), "without an of"),
        ("climbing down from the tractor", ("in_and_out_of_car",), "a high seat"),
        ("getting out the bath", ("in_and_out_of_bath",), "without an of"),
        ("playing the cello", ("playing_music",), "an instrument"),
        ("long rehearsals", ("playing_music",), "the same without its name"),
        ("it hurts whatever I do", ("any_movement",), "everything"),
    ],
)
def test_worse_told_finely_is_noted_so(text: str, worse: tuple[str, ...], reason: str) -> None:
    draft = plan_turn(situation(text, WORSE))
    assert draft.facts.worse_with == worse, reason
