"""A "none" to a safety list, beside a question whether something known counts."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.situations import situation

LIST = {**OPEN["screen_general"], slots.SCREEN_NERVES: None, slots.ASKED: slots.SCREEN_NERVES}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("None. I'm up in the night for the loo, always have been, is that meant?", "as ever"),
        ("no, none of them. I drink a lot so I go to the loo a lot, does that count?", "known"),
    ],
)
def test_none_beside_a_remark_answers_the_list(text: str, reason: str) -> None:
    draft = plan_turn(situation(text, LIST, "deny", 0.9))
    assert draft.values.get(slots.SCREEN_NERVES) == "answered", reason
    assert draft.safety.asking is None, reason
    assert not draft.safety.flags, reason
