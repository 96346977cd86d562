"""What is excepted when all is read back goes, and the rest stays ("all but the driving")."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

SEVERAL = {
    **{"consent": "no_saving", "story": "told", "regions": ["low_back", "hip_side"]},
    **{"side": "right", "sides_of": ["low_back.right"], "duration_days": 180.0, "stage": "chronic"},
    **{"lifestyle": ["driving", "sport"], "drive_hours": 8.0, slots.ASKED: slots.READBACK},
}


@pytest.mark.parametrize(
    ("text", "field", "left", "said", "reason"),
    [
        (
            *("actually it's the left", "side", "left"),
            *("Changed: left side", "a side of no place is that of all, and is said so"),
        ),
        (
            *("all correct except it's the left side", "side", "left"),
            *("Changed: left side", "the same behind an exception"),
        ),
        (
            *("everything right except the swimming, that was last year", "lifestyle"),
            *(["driving"], "Taken out: sport", "what is excepted goes"),
        ),
        (
            *("all right apart from the driving", "lifestyle", ["sport"]),
            *("Taken out: about 8 hours of driving", "the same in other words"),
        ),
        (
            *("the hip is fine now, just the back", "regions", ["low_back"]),
            *("low back", "the place that is fine goes"),
        ),
        (
            *("no the low back is right but the hip is wrong, it's the groin", "regions"),
            *(["low_back", "groin"], "low back and groin", "only the place called wrong goes"),
        ),
        (
            *("the back is left, the hip is right", "sides_of"),
            *(["low_back.left", "hip_side.right"], "left side", "two sides are told"),
        ),
        (
            *("yes but my neck as well", "regions", ["low_back", "hip_side", "neck"]),
            *("neck", "what was not read back is no exception: it is one more"),
        ),
        (
            *("its my mid back between the shoulder blades now, since tuesday", "regions"),
            *(["low_back", "hip_side", "upper_back"], "upper back", "two names of one place"),
        ),
        (
            *("apart from that it's right", "lifestyle", ["driving", "sport"]),
            *("", "nothing is named"),
        ),
    ],
)
def test_what_is_excepted_at_the_readback_goes(
    text: str, field: str, left: Any, said: str, reason: str
) -> None:
    values = plan_turn(situation(text, SEVERAL, "inform", 0.5)).values

    assert values.get(field) == left, reason
    assert said in str(values.get(slots.ACKNOWLEDGED) or ""), reason
    assert values.get("radiation") is None, "which place it is tells nothing of its way"
