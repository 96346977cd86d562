"""An answer beside a sign that is asked about is kept, and what comes next is shown whole."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.checks.checks import open_check
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import CHECK


@pytest.mark.parametrize("answer", ["a flat hand fits", "a flat hand"])
def test_beside_danger_the_next_check_is_shown_whole_once_the_sign_is_denied(answer: str) -> None:
    first = open_check(CHECK)
    told = plan_turn(situation(f"{answer}. both legs felt odd this morning", CHECK))
    assert told.safety.asking == "ces_bilateral_legs"
    after = plan_turn(situation("no", told.values))
    now = open_check(after.values)
    assert first is not None
    assert now is not None
    assert now.check.id != first.check.id, "the result was kept"
    assert after.asked == slots.CHECK_ANSWER
    assert after.values.get(slots.REPROMPT) is None, "it was not put before"
    again = plan_turn(situation("purple elephants", after.values))
    assert again.values.get(slots.REPROMPT) is not None, "now it was"
