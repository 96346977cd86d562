"""A new place that is rated at a return is not compared with the pain of the known one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import PAIN, WORSE
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY, weeks

STATE = {"day": 14, "open": [PAIN, WORSE, "done"], "days": 7, "before": [], "answers": {}}


@pytest.mark.parametrize(
    ("text", "pain", "apart", "reason"),
    [
        ("low back 2, neck is a 6 now", 2, False, "both are rated"),
        ("low back is fine, a 1, but now my neck hurts, 6", 1, False, "both, the number behind"),
        ("my neck hurts now too, a 6. low back 2", 2, False, "the new one first"),
        ("my neck has started hurting, that's a 5", None, True, "the known one is still asked"),
        ("my neck has started hurting, that's an 8", 8, False, "a strong pain counts anywhere"),
        ("low back is a 6", 6, False, "the known place"),
        ("3, and my neck hurts now too", 3, False, "told before any place"),
        ("4", 4, False, "no place"),
    ],
)
def test_new_place_rated_beside_the_known_one(
    text: str, pain: int | None, apart: bool, reason: str
) -> None:
    values: dict[str, Any] = {**COMES, slots.WEEKS: weeks().as_dict(), slots.RETURNING: {"done": 3}}
    values |= {slots.ASKED: slots.DUE, slots.DUE: STATE}
    told = situation(text, values, "inform", 0.4)
    draft = plan_turn(replace(told, now=NOW + 16 * DAY))
    assert draft.values[slots.DUE]["answers"].get(PAIN) == pain, reason
    assert any("apart from what I compare" in one for one in draft.acknowledged) is apart, reason
    if pain is None:
        assert PAIN in draft.values[slots.DUE]["open"], "asked behind the signs of a new place"
        assert draft.values["nrs"] == COMES["nrs"]
