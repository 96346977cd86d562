"""One place put away for another takes no other place and no side with it."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

THIGH, HIP, SHOULDER = ("low_back", "thigh_back"), ("low_back", "hip_side"), ("neck", "upper_trap")
BUTTOCK, GROIN, FRONT = ("low_back", "buttock"), ("low_back", "groin"), ("low_back", "thigh_front")


@pytest.mark.parametrize(
    ("known", "text", "then", "side", "reason"),
    [
        (
            THIGH,
            "nearly, its more the outside of the thigh, not the back",
            FRONT,
            "left",
            "the other",
        ),
        (
            THIGH,
            "it's the front of the thigh rather than the back of it",
            FRONT,
            "left",
            "the same",
        ),
        (FRONT, "back of the thigh, not the front", THIGH, "left", "turned round"),
        (BUTTOCK, "more the hip than the buttock to be honest", HIP, "left", "than"),
        (HIP, "yes but the buttock rather than the hip", BUTTOCK, "left", "rather than"),
        (GROIN, "the hip, not the groin", HIP, "left", "not"),
        (HIP, "the groin instead of the hip", GROIN, "left", "instead of"),
        (BUTTOCK, "the hip and not the bum", HIP, "left", "another word for it"),
        (
            SHOULDER,
            "it's more the shoulder blade than the shoulder",
            ("neck", "shoulder_blade"),
            "left",
            "of the neck",
        ),
        (HIP, "the right buttock, not the hip", BUTTOCK, "right", "a side of its own is told"),
        (("neck",), "not the neck, the low back", ("low_back",), None, "twin: the only one"),
        (HIP, "not the hip", ("low_back",), "left", "twin: nothing in its place"),
        (HIP, "the buttock hurts too", (*HIP, "buttock"), "left", "twin: one more"),
        (SHOULDER, "its my neck not my back", SHOULDER, "left", "twin: what was told already"),
        (("neck", "low_back"), "its my neck not my back", ("neck",), "left", "a back there was"),
        (HIP, "yes, that is right", HIP, "left", "twin: nothing of a place"),
    ],
)
def test_one_place_for_another_leaves_the_rest(
    known: tuple[str, ...], text: str, then: tuple[str, ...], side: str | None, reason: str
) -> None:
    values = {
        **fact_values(Facts(regions=known, side="left", duration_days=14, stage="acute")),
        slots.CONSENT: "agreed",
        slots.STORY: "told",
        slots.ASKED: slots.READBACK,
    }
    draft = plan_turn(situation(text, values))
    assert (draft.facts.regions, draft.facts.side) == (then, side), reason
