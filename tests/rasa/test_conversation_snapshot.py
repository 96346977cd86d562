"""A conversation that was left goes on with the same question and the same answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

STORY = "low back ache for 3 weeks, I sit at a desk 8 hours a day, standing makes it worse"
WAY = (
    "hello",
    "press I'm 18",
    STORY,
    "press Yes",
    "both sides",
    "4",
    "it stays there",
    "none",
    "none",
    "press Not sure",
)


def left(person: Person) -> dict[str, Any] | None:
    from bot.rasa.conversation_snapshot import state_of

    tracker = person.loop.run_until_complete(person.agent.tracker_store.retrieve(person.sender))
    return state_of(tracker)


def go(person: Person, said: str) -> str:
    return person.press(said[6:]) if said.startswith("press ") else person.say(said)


@pytest.mark.parametrize("after", range(3, len(WAY) + 1))
def test_conversation_snapshot_goes_on_at_every_step(
    new_person: Callable[..., Person], after: int
) -> None:
    from bot.rasa.conversation_snapshot import tracker_of

    before = new_person()
    for said in WAY[:after]:
        go(before, said)
    state = left(before)
    assert state is not None
    state = json.loads(json.dumps(state))
    assert "desk" not in json.dumps(state)  # a word of the story that is no id
    again = new_person()
    tracker = tracker_of(state, again.sender, again.agent.domain)
    again.loop.run_until_complete(again.agent.tracker_store.save(tracker))
    assert again.say("/resume") == before.say("/resume")
    assert again.slot("open_question") == before.slot("open_question")
    for name in ("regions", "side", "nrs", "check_results", "screen_nerves", "consent"):
        assert again.slot(name) == before.slot(name), name
    if after < len(WAY):
        go(before, WAY[after])
        go(again, WAY[after])
        assert again.slot("open_question") == before.slot("open_question")


@pytest.mark.parametrize("said", ["/resume", "resume", "please resume"])
def test_conversation_snapshot_asks_the_readback_again_when_resumed(
    new_person: Callable[..., Person], said: str
) -> None:
    person = new_person()
    for step in WAY[:3]:
        go(person, step)
    assert "low back" in person.say(said).lower()
    assert person.slot("open_question") == "readback"
    assert [b["title"] for b in person.last[-1]["buttons"]][:1] == ["Yes, that's right"]


def test_conversation_snapshot_keeps_nothing_without_consent(
    new_person: Callable[..., Person],
) -> None:
    person = new_person()
    for said in ("hello", "press Go on without saving", STORY):
        go(person, said)
    assert left(person) is None


def test_conversation_snapshot_an_emergency_stays_one(new_person: Callable[..., Person]) -> None:
    from bot.rasa.conversation_snapshot import tracker_of

    before = new_person()
    for said in (*WAY[:4], "I can't feel anything when I wipe"):
        go(before, said)
    state = left(before)
    assert state is not None
    again = new_person()
    tracker = tracker_of(state, again.sender, again.agent.domain)
    again.loop.run_until_complete(again.agent.tracker_store.save(tracker))
    assert "112" in again.say("/resume")


def test_conversation_snapshot_hears_a_cleared_sign_that_is_told_anew(
    new_person: Callable[..., Person],
) -> None:
    from bot.rasa.conversation_snapshot import tracker_of

    before = new_person()
    for said in WAY[:6]:
        go(before, said)
    sign = "since this morning I can't feel it when I wipe"
    assert "112" in before.say(sign)
    before.press("That's not what I meant")
    before.say("it's for my son")
    assert [one[0] for one in before.slot("safety")["cleared"]] == ["ces_saddle"]
    again = new_person()
    state = json.loads(json.dumps(left(before)))
    tracker = tracker_of(state, again.sender, again.agent.domain)
    again.loop.run_until_complete(again.agent.tracker_store.save(tracker))
    again.say("/resume")
    assert "112" in again.say(sign)
