"""The actions in a process of their own: to callers that know the token only."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from bot.rasa.action_server import TOKEN, make_action_app
from tests.channels.real import free_port

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
SECRET = "only the guide knows this"
UP_SECONDS = 60


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    port = free_port()
    command = [sys.executable, "-c", "from bot.cli.main import main; main()", "actions"]
    variables = {TOKEN: SECRET, "PLUMBLINE_DATA_DIR": str(tmp_path_factory.mktemp("data"))}
    with subprocess.Popen(
        [*command, "--port", str(port)], cwd=ROOT, env={**variables, "PATH": "/usr/bin:/bin"}
    ) as process:
        url = f"http://127.0.0.1:{port}"
        until = time.monotonic() + UP_SECONDS
        while time.monotonic() < until:
            try:
                requests.get(f"{url}/health", timeout=1).raise_for_status()
                break
            except requests.ConnectionError:
                time.sleep(0.1)
        yield url
        process.terminate()


def call(address: str, token: str, body: Any) -> requests.Response:
    headers = {"Authorization": f"Bearer {token}"}
    return requests.post(f"{address}/webhook", json=body, headers=headers, timeout=10)


ASK = {
    "next_action": "action_ask_story",
    "sender_id": "ann",
    "tracker": {
        "sender_id": "ann",
        "slots": {},
        "latest_message": {"text": "hi", "intent": {"name": "greet"}, "entities": []},
        "events": [{"event": "user", "input_channel": "web"}],
    },
}


def test_action_server_runs_an_action_for_who_knows_the_token(address: str) -> None:
    answer = call(address, SECRET, ASK)
    assert answer.status_code == 200
    assert answer.json()["responses"][0]["response"] == "utter_ask_story"


@pytest.mark.parametrize("token", ["", "only the guide", SECRET + "!", "ä" * 20])
def test_action_server_answers_nobody_else(token: str, address: str) -> None:
    answer = requests.post(
        f"{address}/webhook",
        json=ASK,
        headers={"Authorization": f"Bearer {token}".encode()},
        timeout=10,
    )
    assert answer.status_code == 401
    assert answer.json() == {"error": f"This server answers only with the token of {TOKEN}."}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        pytest.param([], 400, id="no call"),
        pytest.param({"next_action": "action_ask_story"}, 400, id="no tracker"),
        pytest.param({**ASK, "next_action": "action_of_nobody"}, 500, id="no such action"),
    ],
)
def test_action_server_bad_calls_cost_no_trace(body: Any, status: int, address: str) -> None:
    answer = call(address, SECRET, body)
    assert answer.status_code == status
    assert "Traceback" not in answer.text
    assert call(address, SECRET, ASK).status_code == 200


def test_action_server_a_token_that_could_be_guessed_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 16 characters"):
        make_action_app("short")
