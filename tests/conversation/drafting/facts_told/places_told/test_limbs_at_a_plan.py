"""A limb that hurts once the plan stands never takes the place of the complaint."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.situations import situation

STAGES = (slots.EXERCISE_FEEDBACK, slots.RATING, slots.TOGETHER)


@pytest.mark.sampled(rows=24)
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("intent", [None, "correct", "hurts", "deny"])
@pytest.mark.parametrize(
    "text",
    [
        "no, just my wrists, back is fine",
        "did one round, wrists hurt from kneading, something else instead?",
        "wait, it should still be low back right side, wrists hurt too",
        "it's my wrist that hurts, not my back",
        "actually it's more my wrist",
        "only the left wrist hurts",
        "it's just my hands",
        "my hand hurts",
    ],
)
def test_limbs_at_a_plan_are_not_the_complaint(stage: str, intent: str | None, text: str) -> None:
    place = {"regions": ["low_back"], "side": "right"}
    values = {**OPEN[stage], **place, slots.ASKED: stage}

    draft = plan_turn(situation(text, values, intent, 0.9 if intent else 0.0))

    assert (draft.facts.regions, draft.facts.side) == (("low_back",), "right")


def test_limbs_at_a_plan_leave_another_place_of_the_spine() -> None:
    values = {**OPEN[slots.TOGETHER], "regions": ["low_back"], slots.ASKED: slots.TOGETHER}

    draft = plan_turn(situation("not my back, my neck", values, "correct"))

    assert "neck" in draft.facts.regions
