"""What was taken out and was right comes back in; what agrees, or speaks of a move, brings none."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

KNOWN = Facts(
    regions=("low_back",),
    side="left",
    duration_days=30,
    stage="subacute",
    aggravated_by=("flex_agg",),
    worse_with=("sitting",),
)


@pytest.mark.parametrize(
    ("text", "back", "asked", "reason"),
    [
        ("no, the cycling was right, put it back please", "cycling", "nrs", "was right"),
        ("the driving is right, leave it in", "driving", "nrs", "leave it in"),
        ("please put the driving back in", "driving", "nrs", "by its name"),
        ("put my lifting back please", "lifting", "side", "my"),
        ("The walking was correct, keep it in.", "walking", "side", "correct"),
        ("the standing was right, that does make it worse", "standing", "nrs", "it does"),
        ("running was actually right, please add it again", "running", "nrs", "add it"),
        ("the stairs were right, they should stay", "stairs", "nrs", "should stay"),
        ("yes the sitting is right", None, "nrs", "twin: it is in already"),
        ("the driving is right", None, "nrs", "twin: it agrees, and asks for nothing"),
        ("put the bridge back", None, slots.TOGETHER, "twin: a move"),
        ("I put my back out lifting", None, "nrs", "twin: a back that went"),
        ("please put that back", None, "nrs", "twin: nothing is named"),
    ],
)
def test_put_back_what_was_right(text: str, back: str | None, asked: str, reason: str) -> None:
    values = {
        **fact_values(KNOWN),
        slots.CONSENT: "agreed",
        slots.STORY: "told",
        slots.READBACK: "confirmed",
        slots.ASKED: asked,
    }
    facts = plan_turn(situation(text, values)).facts
    assert set(facts.worse_with) == {"sitting", *([back] if back else [])}, reason
