"""A number behind a length that had none is of that length, where it can be no rating."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

RATES: dict[str, Any] = {
    **{"consent": "no_saving", "story": "told", "regions": ["low_back"], "side": "left"},
    **{"readback": "confirmed", "stage": "chronic", slots.ASKED: "nrs"},
}
TEN_YEARS = 3652.5


@pytest.mark.parametrize(
    ("before", "text", "days", "nrs", "reason"),
    [
        ("Years.", "More than ten", TEN_YEARS, None, "more than ten is no rating"),
        ("oh, years", "well over ten I think", TEN_YEARS, None, "in other words"),
        ("Months", "more than six", 182.62, None, "of months"),
        ("Years.", "ten", None, 10, "a number alone is the rating that is asked for"),
        ("Years.", "about 6", None, 6, "the same"),
        ("I sit a lot", "more than ten", None, 10, "no length stood before it"),
    ],
)
def test_unit_told_before_takes_its_number(
    before: str, text: str, days: float | None, nrs: int | None, reason: str
) -> None:
    now = situation(text, RATES)
    heard = (*situation(before, RATES).turns, *now.turns)
    values = plan_turn(replace(now, turn=replace(now.turn, number=2), turns=heard)).values

    assert values.get("duration_days") == (days and pytest.approx(days, abs=1)), reason
    assert values.get("nrs") == nrs, reason
