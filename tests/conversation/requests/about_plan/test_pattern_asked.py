"""Whether a place belongs to the pattern that was named, and why the pattern is of this part."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import LOW

NAMED = {**plan_turn(situation("go on", LOW, "inform", 0.5)).values}


def planned(text: str, values: dict[str, Any]) -> tuple[str, list[str]]:
    draft = plan_turn(situation(text, values, "ask_education", 0.6))
    said = " ".join(str(step.told.get("words", "")) for step in draft.steps)
    said += str(draft.values.get(slots.ACKNOWLEDGED) or "")
    return said, [step.action for step in draft.steps]


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("is my low back part of it?", "Yes: pain in that place (low back)", "it counts"),
        ("is the outside of my hip part of this pattern?", "Not by itself", "it does not"),
        (
            *("what about the outside of my hip, is that part of this pattern?", "Not by itself"),
            "in two pieces",
        ),
    ],
)
def test_place_is_told_to_count_or_not(text: str, words: str, reason: str) -> None:
    assert words in planned(text, NAMED)[0], reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("why hip? I hurt my back with lifting", "an echo of the pattern"),
        ("why my thighs when it's my back that hurts?", "the part first"),
        ("but why the hips, I don't get it", "a doubt"),
    ],
)
def test_why_this_part_gets_the_reasons_of_the_pattern(text: str, reason: str) -> None:
    assert "action_explain_pattern" in planned(text, NAMED)[1], reason
