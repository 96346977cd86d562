"""The action process: answers, only here, and comes back when it dies."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.rasa.action_server import ActionServer

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ActionServer]:
    monkeypatch.setenv("PLUMBLINE_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("PLUMBLINE_ACTIONS_PORT", "0")
    server = ActionServer()
    server.start()
    server.wait()
    yield server
    server.stop()


def test_action_server_listens_on_this_machine_only(server: ActionServer) -> None:
    listening = Path("/proc/net/tcp").read_text()
    port = f"{server.port:04X}"

    assert f"0100007F:{port}" in listening
    assert f"00000000:{port}" not in listening


def test_action_server_comes_back_when_it_dies(server: ActionServer) -> None:
    server.watch()
    process = server._process
    assert process is not None
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    until = time.monotonic() + 30
    while server._process is process and time.monotonic() < until:
        time.sleep(0.1)

    server.wait()

    assert server._process is not process


KEEPS_ONE = """
import sys, time
from bot.rasa.action_server import ActionServer
server = ActionServer()
server.start()
server.wait()
print(server.port, flush=True)
time.sleep(60)
"""


def test_action_server_ends_when_whoever_started_it_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLUMBLINE_DATA_DIR", str(tmp_path))
    command = [sys.executable, "-c", KEEPS_ONE]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as starter:
        assert starter.stdout is not None
        port = int(starter.stdout.readline())
        starter.kill()
    until = time.monotonic() + 20
    while time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.1)
    raise AssertionError("the action process runs on without its server")


def test_action_server_that_cannot_start_names_its_log(tmp_path: Path) -> None:
    server = ActionServer(port=1, log_file=tmp_path / "actions.log")

    with pytest.raises(RuntimeError, match=r"actions\.log"):
        server.wait()
