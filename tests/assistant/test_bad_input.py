"""Long messages and two at once: answered, and no state is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


@pytest.fixture
def told(new_person: Callable[..., Person]) -> Person:
    """A person who has told where it hurts."""
    person = new_person()
    person.say("hi")
    person.press("Go on without saving")
    person.say("low back, right side, for 3 weeks")
    return person


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("my back hurts " * 714, id="10,000 characters of one sentence"),
        pytest.param("a" * 10_000, id="10,000 letters without a space"),
        pytest.param("?! " * 3_333, id="10,000 characters of marks"),
    ],
)
def test_bad_input_long_messages_are_answered(text: str, told: Person) -> None:
    assert told.say(text).strip()
    assert told.slot("side") == "right"


def test_bad_input_an_emergency_at_the_end_of_a_long_story_is_seen(told: Person) -> None:
    story = "it has been a long year and I have tried many things for it. " * 60

    answer = told.say(story + "And since this morning I can't feel when I wipe.")

    assert answer.startswith("Call 112")


def test_bad_input_two_messages_at_once_are_both_heard(
    told: Person, assistant: dict[str, Any]
) -> None:
    from rasa.core.channels.channel import UserMessage

    from tests.assistant.person import Ear

    ears = [Ear(), Ear()]

    async def both() -> None:
        agent = assistant["agent"]
        await asyncio.gather(
            agent.handle_message(UserMessage("yes", ears[0], told.sender)),
            agent.handle_message(UserMessage("about a 4 out of 10", ears[1], told.sender)),
        )

    assistant["loop"].run_until_complete(both())

    assert all(ear.messages for ear in ears)
    assert told.slot("regions") == ["low_back"]
    assert told.slot("nrs") == 4
