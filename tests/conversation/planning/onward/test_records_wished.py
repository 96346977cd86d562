"""Goals that are told beside a wish of the records are taken, and nothing else is one."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

ASKED = {
    slots.CONSENT: "agreed",
    slots.ASKED: slots.GOAL,
    slots.GOAL: slots.OPEN,
    slots.STORY: "told",
    "regions": ["low_back"],
}


@pytest.mark.parametrize(
    ("text", "goals", "reason"),
    [
        ("walking the dog. Then read me the summary", ["walking the dog"], "before it"),
        ("read me the summary. do an hour on my model", ["do an hour on my model"], "behind it"),
        ("read me the summary. My boss rang", [], "no deed"),
        ("show me my data", [], "the wish alone"),
    ],
)
def test_records_wished_leave_the_goals_beside(text: str, goals: list[str], reason: str) -> None:
    draft = plan_turn(situation(text, ASKED, "inform", 0.5))

    assert [one.words for one in weeks_in(draft.values).goals] == goals, reason
