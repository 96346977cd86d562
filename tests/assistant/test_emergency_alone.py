"""The emergency answer needs neither the actions nor the database."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.channels.real import free_port

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

EMERGENCY = "I can't feel when I wipe and my back is agony"


@pytest.fixture
def agent_without_actions(assistant: dict[str, Any], tmp_path: Path) -> Any:
    """The same model with an action server that is not running."""
    from bot.rasa.assistant import load_assistant
    from bot.rasa.training import ensure_model

    endpoints = tmp_path / "endpoints.yml"
    endpoints.write_text(f"action_endpoint:\n  url: http://127.0.0.1:{free_port()}/webhook\n")
    return load_assistant(ensure_model(), endpoints)


def test_emergency_comes_with_the_action_server_stopped(
    agent_without_actions: Any, assistant: dict[str, Any]
) -> None:
    from tests.assistant.person import Person

    person = Person(agent_without_actions, assistant["loop"])

    assert person.say(EMERGENCY).startswith("Call 112")
    assert "112" in person.say("is it really that bad?")


@pytest.mark.parametrize("damage", ["a directory in its place", "locked by another process"])
def test_emergency_comes_with_the_database_unusable(
    damage: str, assistant: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.rasa.assistant import load_assistant
    from bot.rasa.training import ensure_model
    from bot.records import engine, own_records
    from tests.assistant.conftest import TURN_SECONDS
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
    monkeypatch.setattr(engine, "BUSY_SECONDS", TURN_SECONDS)
    own_records.cache_clear()
    loop: asyncio.AbstractEventLoop = assistant["loop"]
    agent = load_assistant(ensure_model())
    person = Person(agent, loop)

    assert person.say(EMERGENCY).startswith("Call 112")

    other = Person(agent, loop)
    assert "automated guide" in other.say("hi")
    answer = other.say("yes I agree")
    assert "can't save" in answer
    assert "own words" in answer
    assert "low back" in other.say("my lower back hurts for 3 weeks").casefold()
    own_records.cache_clear()
    if lock is not None:
        lock.close()
