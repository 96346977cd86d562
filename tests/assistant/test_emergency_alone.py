"""The emergency answer needs neither the action server nor the database."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

EMERGENCY = "I can't feel when I wipe and my back is agony"


@pytest.fixture
def agent_with_closed_port(assistant: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> Any:
    """The same model with an action server that is not running."""
    from bot.rasa.action_server import ActionServer
    from bot.rasa.assistant import load_assistant
    from bot.rasa.training import ensure_model

    monkeypatch.setenv("PLUMBLINE_ACTIONS_PORT", str(ActionServer().port))
    return assistant["loop"].run_until_complete(load_assistant(ensure_model()))


def test_emergency_comes_with_the_action_server_stopped(
    agent_with_closed_port: Any, assistant: dict[str, Any]
) -> None:
    from tests.assistant.person import Person

    person = Person(agent_with_closed_port, assistant["loop"])

    assert person.say(EMERGENCY).startswith("Call 112")
    assert "112" in person.say("is it really that bad?")


@pytest.mark.parametrize("damage", ["a directory in its place", "locked by another process"])
def test_emergency_comes_with_the_database_unusable(
    damage: str, assistant: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.rasa.action_server import running_action_server
    from bot.rasa.assistant import load_assistant
    from bot.rasa.training import ensure_model
    from tests.assistant.person import Person

    database = tmp_path / "records.sqlite"
    lock: sqlite3.Connection | None = None
    if damage == "a directory in its place":
        database.mkdir()
    else:
        lock = sqlite3.connect(database, isolation_level=None)
        lock.execute("create table held (one integer)")
        lock.execute("begin exclusive")
    monkeypatch.setenv("PLUMBLINE_DATABASE_URL", f"sqlite:///{database}")
    loop: asyncio.AbstractEventLoop = assistant["loop"]
    with running_action_server() as actions:
        agent = loop.run_until_complete(load_assistant(ensure_model()))
        actions.wait()
        person = Person(agent, loop)

        assert person.say(EMERGENCY).startswith("Call 112")

        other = Person(agent, loop)
        assert "automated guide" in other.say("hi")
        answer = other.say("yes I agree")
        assert "can't save" in answer
        assert "own words" in answer
        assert "low back" in other.say("my lower back hurts for 3 weeks").casefold()
    if lock is not None:
        lock.close()
