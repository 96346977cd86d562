"""Positions of ease, work and the doctor, asked for in a flare."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.planning.planner import plan_turn
from bot.conversation.requests.about_plan.own_plan import about_plan
from tests.conversation.planning.return_visits.at_a_return import AT_CHECK_IN
from tests.conversation.planning.situations import NOW, situation

FLARE: dict[str, Any] = {
    **AT_CHECK_IN,
    slots.WEEKS: weeks_in(AT_CHECK_IN).with_flare(NOW.date()).as_dict(),
    slots.CHECK_IN: "worse",
    slots.DUE: None,
    slots.ASKED: slots.TOGETHER,
    "nrs": 8,
}


@pytest.mark.parametrize(
    ("text", "shown", "reason"),
    [
        ("any position that helps?", True, "asked"),
        ("I'm flat out in bed, just give me one good position", True, "wished, with the place"),
        ("how should I lie in bed", True, "how to lie"),
        ("you still haven't told me a position", True, "complained of"),
        ("I can't get comfortable in any position", False, "told, and not asked for"),
        ("my position at work is cook", False, "a job"),
        ("why that position for the bridge?", False, "of a move"),
    ],
)
def test_ease_asked_shows_positions_at_once(text: str, shown: bool, reason: str) -> None:
    steps = plan_turn(situation(text, FLARE, None, 0.0)).steps

    assert ("action_show_comfort" in [one.action for one in steps]) is shown, reason


@pytest.mark.parametrize(
    ("text", "told", "reason"),
    [
        ("can I do my shift tonight?", "No, not the full shift at 8", "work at a strong pain"),
        ("should I go in to work today, yes or no", "No, not the full shift", "yes or no"),
        ("when should I ring my GP?", "See your doctor if", "when to be seen"),
        ("how soon can I go back to the full routine?", "In 1 to 3 days", "the way back"),
        ("when may I begin with my usual moves", "In 1 to 3 days", "in other words"),
    ],
)
def test_own_plan_answers_in_a_flare(text: str, told: str, reason: str) -> None:
    draft = plan_turn(situation(text, FLARE, None, 0.0))

    assert (about_plan(draft, text) or "").startswith(told), reason


def test_own_plan_says_how_to_work_at_a_milder_pain() -> None:
    draft = plan_turn(situation("can I go to work?", {**FLARE, "nrs": 4}, None, 0.0))

    assert (about_plan(draft, "can I go to work?") or "").startswith("Yes, as far as")
