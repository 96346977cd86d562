"""In the middle of a question everything else may go: the emergency answer still comes at once."""

from __future__ import annotations

import logging
import shutil
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

EMERGENCY = "since this morning I can't feel when I wipe"
WITHIN_SECONDS = 1.0


@pytest.fixture(scope="module")
def own_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("records") / "records.sqlite"


@pytest.fixture(scope="module")
def own_world(assistant: dict[str, Any], own_database: Path) -> Iterator[dict[str, Any]]:
    """The trained agent with a database of its own, to be taken away."""
    from bot.records import own_records

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLUMBLINE_DATABASE_URL", f"sqlite:///{own_database}")
        own_records.cache_clear()
        yield {"agent": assistant["agent"], "loop": assistant["loop"]}
    own_records.cache_clear()


def in_the_intake(agent: Any, loop: Any, consent: str = "yes I agree") -> Person:
    from tests.assistant.person import Person

    person = Person(agent, loop)
    person.say("hi")
    person.say(consent)
    assert "which" in person.say("my back has been aching for 3 weeks").casefold()
    return person


def says_at_once(person: Person, text: str) -> str:
    began = time.monotonic()
    answer = person.say(text)
    assert time.monotonic() - began < WITHIN_SECONDS, f"too slow: {text}"
    return answer


def test_emergency_in_the_middle_with_the_database_unwritable(
    own_world: dict[str, Any], own_database: Path
) -> None:
    person = in_the_intake(own_world["agent"], own_world["loop"])
    for file in own_database.parent.iterdir():
        file.unlink() if file.is_file() else shutil.rmtree(file)
    own_database.mkdir()

    assert says_at_once(person, EMERGENCY).startswith("Call 112")
    assert "112" in person.say("can you just give me exercises")
    own_database.rmdir()


def test_emergency_in_the_middle_with_every_action_failing(
    assistant: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    person = in_the_intake(assistant["agent"], assistant["loop"], "go on without saving")

    async def fails(*_: Any, **__: Any) -> None:
        raise RuntimeError("out of order")

    monkeypatch.setattr("bot.rasa.actions_in_process.ActionThreads.run", fails)
    assert says_at_once(person, EMERGENCY).startswith("Call 112")
    assert "112" in says_at_once(person, "my wife says it's nothing")
    assert "when was that" in says_at_once(person, "I've already been checked").casefold()
    assert "noted" in person.say("the A&E doctor today, she said all is fine").casefold()


def test_emergency_in_the_middle_with_the_network_gone(
    assistant: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    person = in_the_intake(assistant["agent"], assistant["loop"], "go on without saving")

    async def unreachable(*_: Any, **__: Any) -> None:
        raise OSError("the network is unreachable")

    monkeypatch.setattr("aiohttp.ClientSession._request", unreachable)
    monkeypatch.setattr(socket, "getaddrinfo", _no_names)
    assert "4 out of 10" in person.say("about a 4 out of 10")  # nothing needs a network
    assert says_at_once(person, EMERGENCY).startswith("Call 112")
    assert "112" in says_at_once(person, "I'll wait till Monday")


def _no_names(*_: Any, **__: Any) -> Any:
    raise socket.gaierror("the network is unreachable")


def test_emergency_in_the_middle_a_message_that_cannot_be_read(
    assistant: dict[str, Any],
    new_person: Callable[..., Person],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    person = in_the_intake(assistant["agent"], assistant["loop"], "go on without saving")

    def break_down(_: str) -> None:
        raise ValueError("numb between my legs")

    with monkeypatch.context() as patch, caplog.at_level(logging.ERROR):
        patch.setattr("bot.rasa.clinical_extractor.understand", break_down)
        answer = says_at_once(person, "numb between my legs")

    assert "112" in answer
    assert "say it again" in answer
    assert "ValueError in break_down" in caplog.text
    assert "numb between" not in caplog.text
    assert person.say("numb between my legs").startswith("Call 112")


def test_emergency_in_the_middle_a_safety_screen_that_breaks(
    assistant: dict[str, Any], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    person = in_the_intake(assistant["agent"], assistant["loop"], "go on without saving")

    def break_down(*_: Any) -> None:
        raise KeyError("numb")

    with monkeypatch.context() as patch, caplog.at_level(logging.ERROR):
        patch.setattr("bot.conversation.planning.red_flags.danger_first.safety_move", break_down)
        assert "112" in says_at_once(person, EMERGENCY)

    assert "KeyError in break_down" in caplog.text
    assert person.say("my lower back").startswith("Call 112")  # it was not forgotten
