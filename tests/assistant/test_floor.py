"""Whatever fails, the person gets a sentence and the next message is screened and answered."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

EMERGENCY = "since this morning I can't feel when I wipe"
BROKEN = {
    "the facts": "bot.conversation.planning.planner.hear",
    "the wishes": "bot.conversation.planning.taken_in_part.take_wishes",
    "the feelings": "bot.conversation.planning.taken_in_part.hear_feeling",
    "the way": "bot.conversation.planning.onward.following.go_on",
    "the sentences": "bot.conversation.planning.taken_in_part.asides_of",
    "the plan's end": "bot.conversation.planning.planner.finished",
    "the situation": "bot.rasa.guide_policy.situation_of",
    "the policy": "bot.rasa.guide_policy._steps_done",
    "every step": "rasa.core.processor.MessageProcessor._run_action",
}


def fails(*_: Any, **__: Any) -> Any:
    raise RuntimeError("out of order")


@pytest.mark.parametrize("part", BROKEN.values(), ids=BROKEN)
def test_floor_holds_when_a_part_breaks(
    part: str,
    new_person: Callable[..., Person],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    person = new_person()
    person.say("hi")
    person.press("Go on without saving")
    person.say("my lower back hurts for 3 weeks, both sides")
    with monkeypatch.context() as patch, caplog.at_level(logging.CRITICAL):
        patch.setattr(part, fails)
        assert person.say("about a 5").strip()
    assert person.events()[-1]["name"] == "action_listen"
    assert person.slot("regions") == ["low_back"]
    assert "112" in person.say(EMERGENCY)


@pytest.mark.parametrize(
    "part", ["taken_in_part.hear_feeling", "taken_in_part.take_wishes", "onward.following.go_on"]
)
def test_floor_an_emergency_is_answered_while_the_rest_is_broken(
    part: str, new_person: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    person = new_person()
    person.say("hi")
    person.press("Go on without saving")
    monkeypatch.setattr(f"bot.conversation.planning.{part}", fails)
    assert person.say(EMERGENCY).startswith("Call 112")
