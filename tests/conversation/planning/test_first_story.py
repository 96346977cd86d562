"""The first story is heard whole, whatever else its message does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from learning.intent_examples import intent_examples
from tests.conversation.planning.situations import situation

STORY = "My neck has been stiff on the left for three weeks."
# They name another place or another side, and are right to.
NAMES_ANOTHER = ("correct", "inform")


def _beside() -> Iterator[Any]:
    """Yield three examples of each intent; all but the first are slow."""
    for intent, examples in sorted(intent_examples().items()):
        typed = [one for one in examples if not one.startswith("/")]
        for place, text in enumerate(typed[:3] if intent not in NAMES_ANOTHER else ()):
            yield pytest.param(intent, text, marks=[pytest.mark.slow] if place else [])


@pytest.mark.parametrize(("intent", "beside"), list(_beside()))
def test_first_story_is_heard_beside_every_intent(intent: str, beside: str) -> None:
    """What is read as an intent, before and behind a story."""
    for text in (f"{STORY} {beside}", f"{beside}. {STORY}"):
        values = {"consent": "agreed", slots.ASKED: slots.STORY}
        facts = plan_turn(situation(text, values, intent, 0.8)).facts
        assert "neck" in facts.regions, text
        assert (facts.side, facts.duration_days) == ("left", 21), text


@pytest.mark.parametrize(
    "text",
    [
        "I'm a waiter and I never sit down, low back aches",
        "bartender, I don't sit all shift, neck aches",
        "I hardly ever sit, low back pain",
    ],
)
def test_first_story_of_who_never_sits_is_of_standing(text: str) -> None:
    """A waiter was asked how many hours he sits, and told that it breaks up sitting."""
    plan = plan_turn(situation(text, {"consent": "agreed", slots.ASKED: slots.STORY}))
    assert plan.facts.lifestyle == ("standing",)


@pytest.mark.parametrize("text", ["I can't sit down, low back aches", "I never sit still, my neck"])
def test_first_story_of_who_sits_badly_is_of_no_standing(text: str) -> None:
    plan = plan_turn(situation(text, {"consent": "agreed", slots.ASKED: slots.STORY}))
    assert "standing" not in plan.facts.lifestyle


@pytest.mark.parametrize(
    ("text", "answered"),
    [
        pytest.param("I work since May as a driver, low back pain", False, id="only told"),
        pytest.param("Low back pain, a disc was operated in 1998", False, id="what was done"),
        pytest.param("Low back pain. What is a slipped disc?", True, id="asked"),
    ],
)
def test_first_story_that_asks_nothing_gets_no_card(text: str, answered: bool) -> None:
    """A story of a disc or of work was answered with the card of it, as if it had been asked."""
    values = {"consent": "agreed", slots.ASKED: slots.STORY}
    plan = plan_turn(situation(text, values, "ask_education", 0.9))
    assert (slots.CARD in plan.values) is answered
