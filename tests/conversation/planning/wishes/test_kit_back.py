"""What was noted as missing and is there after all; a chair that is only named notes nothing."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import PLANNED
from tests.conversation.planning.situations import situation

WAITS = {**PLANNED, slots.ASKED: slots.TOGETHER, slots.PLAN: None}


@pytest.mark.parametrize(
    ("words", "missing", "reason"),
    [
        ("I do have a chair", False, "told plainly"),
        ("I do have a chair. Please note that I have a chair.", False, "no question for a doctor"),
        ("there is a chair here after all", False, "there"),
        ("do I need a chair?", True, "asked"),
        ("I still don't have a chair", True, "missing"),
        ("sitting on a chair hurts", True, "only named"),
    ],
)
def test_kit_back(words: str, missing: bool, reason: str) -> None:
    without = plan_turn(situation("I have no chair", WAITS, None, 0.0))
    assert "chair" in without.setting.no_kit

    draft = plan_turn(situation(words, without.values, None, 0.0))

    assert ("chair" in draft.setting.no_kit) is missing, reason
    assert "chair" not in (draft.setting.kit or ()), "a chair is in every home"
    assert "My questions" not in " ".join(draft.acknowledged), reason


def test_kit_back_says_nothing_of_what_was_never_missing() -> None:
    draft = plan_turn(situation("I have a chair", WAITS, None, 0.0))

    assert not draft.setting.no_kit
    assert not any("chair" in one for one in draft.acknowledged)
