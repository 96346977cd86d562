""" "What if ...?": which facts and which results of checks it supposes to be otherwise."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation.checks.checks import remembered
from bot.conversation.checks.otherwise import supposed_evidence, supposed_facts
from tests.conversation.papers_of import FACTS
from tests.conversation.planning.situations import situation

FOUND = remembered({"ST01.waist": "fist", "ST08.hold": "short"})["evidence"]


@pytest.mark.parametrize(
    ("text", "supposed"),
    [
        ("what if I sat 3 hours?", {"sit_hours": 3.0}),
        ("what if I drove 2 hours?", {"drive_hours": 2.0}),
        ("what if I stood for 4 hours?", {"stand_hours": 4.0}),
        ("what if it was the left?", {"side": "left"}),
        ("what if bending made it worse?", {"aggravated_by": ("ext_agg", "flex_agg")}),
        ("what if leaning back didn't make it worse?", {"aggravated_by": ()}),
        ("what if I sat 3 hours and bending hurt?", {"sit_hours": 3.0}),  # about the hours alone
        ("what if it were blue?", {}),
    ],
)
def test_otherwise_supposes_facts(text: str, supposed: dict[str, Any]) -> None:
    facts = supposed_facts(FACTS, situation(text).turn)
    told, before = facts.as_dict(), FACTS.as_dict()
    changed = {name: getattr(facts, name) for name in told if told[name] != before[name]}
    assert changed == supposed


@pytest.mark.parametrize(
    ("text", "supposed", "reason"),
    [
        ("what if it had been a flat hand?", {"waist_ok": "yes", "glute_weak": "yes"}, "words"),
        ("what if I had held the bridge 60 seconds?", {"wall_arch_big": "yes", "glute_ok": "yes"},
         "a number of a check that is named"),
        ("what if 60 seconds?", FOUND, "of which check is not said"),
        ("what if a hand fitted?", FOUND, "one word of an answer is not enough"),
        ("what if it was a flat hand and I held the bridge for 60 seconds?", FOUND, "two at once"),
        ("what if I could do the plank for a minute?", FOUND, "a check that was not done"),
    ],
)  # fmt: skip
def test_otherwise_supposes_the_result_of_one_check(
    text: str, supposed: dict[str, str], reason: str
) -> None:
    assert supposed_evidence(FOUND, situation(text).turn) == supposed, reason
