"""Questions about the course are answered, and no flare is asked about behind the answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.return_visits.at_a_return import IDLE
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY


def _plan(text: str, intent: str | None) -> Draft:
    return plan_turn(replace(situation(text, IDLE, intent), now=NOW + 16 * DAY))


@pytest.mark.parametrize("intent", ["ask_education", None])
@pytest.mark.parametrize(
    "text",
    [
        "what did I do last week",
        "how did I do last week",
        "how did I get on last month",
        "what did I manage this week",
        "how strong was it at first",
        "how bad was it when I started?",
        "what was my pain at the start",
        "what did I start at",
        "where did the pain start from",
    ],
)
def test_asked_of_the_course_shows_the_progress(text: str, intent: str | None) -> None:
    draft = _plan(text, intent)
    assert "action_show_progress" in [step.action for step in draft.steps]
    assert draft.asked != slots.FLARE


@pytest.mark.parametrize("intent", ["ask_education", None])
@pytest.mark.parametrize(
    "text",
    [
        "is this a lot for week 12?",
        "how long do I have to keep this up",
    ],
)
def test_asked_of_the_course_is_answered_alone(text: str, intent: str | None) -> None:
    draft = _plan(text, intent)
    assert draft.acknowledged
    assert draft.asked != slots.FLARE


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("can I skip today, it's really bad", "skip"),
        ("Help, my back has gone again. Ice or heat?", "ask_education"),
        ("do I go on with it now that it hurts this badly again?", "ask_education"),
    ],
)
def test_asked_of_the_course_leaves_a_question_in_a_flare_one(text: str, intent: str) -> None:
    assert _plan(text, intent).asked in (slots.FLARE, slots.SCREEN_NERVES)
