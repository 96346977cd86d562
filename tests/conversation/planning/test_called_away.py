"""Somebody who is called away in a session ends it; pain at a move does not."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation

AT_MOVE = {**SESSION, slots.ASKED: slots.EXERCISE_FEEDBACK}


@pytest.mark.parametrize(
    ("text", "ends", "reason"),
    [
        ("I've got to stop, the class begins", True, "a class"),
        ("need to end here, my train is due", True, "a train"),
        ("must stop now, lunch is over", True, "a break that ends"),
        ("have to stop it hurts", False, "pain"),
        ("do I have to stop when my meeting starts?", False, "asked"),
    ],
)
def test_called_away_ends_the_session(text: str, ends: bool, reason: str) -> None:
    draft = plan_turn(situation(text, AT_MOVE, "inform", 0.5))
    assert any("We stop here for now" in said for said in draft.acknowledged) is ends, reason
