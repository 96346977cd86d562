"""A back that is listed beside the hips is a place of its own, and no other word for them."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

AT_STORY = {slots.CONSENT: "agreed", slots.ASKED: slots.STORY}
LOW, HIP = "low_back", "hip_side"


@pytest.mark.parametrize(
    ("text", "regions", "reason"),
    [
        ("Stiff back, stiff hips, have been for years", [LOW, HIP], "each with its word"),
        ("Hips and back both ache in the morning", [LOW, HIP], "the other way round"),
        ("it's the back as well as the hips you know", [LOW, HIP], "as well as"),
        ("back and hips, both of them, sore", [LOW, HIP], "and"),
        ("my bum and back hurt since 3 weeks", [LOW, "buttock"], "a buttock"),
        ("my hip hurts at the back of it", [HIP], "the back of the hip"),
        ("my hip hurts when I lie on my back, hips bent", [HIP], "a position"),
        ("upper back and hips are sore", ["upper_back", HIP], "a part is named"),
        ("went back and hips hurt again", [HIP], "a way"),
    ],
)
def test_back_beside_hips_is_the_low_back(text: str, regions: list[str], reason: str) -> None:
    draft = plan_turn(situation(text, AT_STORY))

    assert sorted(draft.facts.regions) == sorted(regions), reason
