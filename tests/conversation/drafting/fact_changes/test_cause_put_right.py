"""What began it changes by "it was X, not Y", and what is held already is said to be."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.facts_told.cause_in_words import shown_cause
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

TOLD: dict[str, Any] = {
    **{"consent": "no_saving", "story": "told", "readback": "confirmed"},
    **{"regions": ["low_back"], "side": "left", "duration_days": 21.0, "stage": "acute"},
}
LABEL = {"trigger": "housework"}
DUG = {**LABEL, "trigger_words": "digging the allotment"}
CLEANED = {**LABEL, "trigger_words": "cleaning the car"}
LIFTED = {"trigger": "lift", "trigger_words": "lifting a box"}


@pytest.mark.parametrize("asked", ["nrs", slots.TOGETHER, slots.GOAL_SCORE])
@pytest.mark.parametrize(
    ("text", "known", "shown", "says", "reason"),
    [
        ("it was the digging, not housework", LABEL, "digging", "Changed", "the name is wrong"),
        ("it was digging NOT housework, please", DUG, "digging the allotment", "have", "held"),
        (
            "it wasn't cleaning the car, it was changing a tyre",
            CLEANED,
            "changing a tyre",
            "Changed",
            "no word for it",
        ),
        (
            "it wasn't the box, it was carrying a fridge",
            LIFTED,
            "carrying a fridge",
            "Changed",
            "another kind",
        ),
    ],
)
def test_cause_put_right_changes_what_is_shown(
    asked: str, text: str, known: dict[str, Any], shown: str, says: str, reason: str
) -> None:
    values = {**TOLD, **known, slots.ASKED: asked}
    after = {**values, **plan_turn(situation(text, values)).values}
    assert shown_cause(facts_of(after)) == f"after {shown}", reason
    assert says in str(after.get(slots.ACKNOWLEDGED)), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("it's a 4, not a 5", "numbers"),
        ("it was on Tuesday, not Monday", "days"),
        ("digging is not what worries me, it's the sitting", "no cause is denied"),
        ("no, it's the right side, not the left", "sides"),
        ("was it the digging, not the lifting?", "asked"),
        ("I did the bridge, not the dead bug", "moves"),
    ],
)
def test_cause_put_right_leaves_what_began_it_beside_other_corrections(
    text: str, reason: str
) -> None:
    values = {**TOLD, **DUG, slots.ASKED: "nrs"}
    after = {**values, **plan_turn(situation(text, values)).values}
    assert shown_cause(facts_of(after)) == "after digging the allotment", reason
