"""A stop ends the process with pages open: what is under way is answered, nothing new is taken."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import pytest
import requests

from tests.channels.real import ROOT
from tests.channels.stopped_server import HELD
from tests.channels.web.reading import events_at

pytestmark = pytest.mark.slow

STILL_THERE: Final = 30  # seconds: one that hangs is held by its pages for minutes


@dataclass
class Stopped:
    """A process, its address, and what is connected to it."""

    process: subprocess.Popen[str]
    address: str
    visitor: requests.Session

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Tell it to stop, and wait until it has heard."""
        self.process.send_signal(how)
        while self.visitor.get(f"{self.address}/ready", timeout=5).status_code == requests.codes.ok:
            pass

    def say(self, text: str) -> int:
        """Send words over a connection that is kept; the status of what it answers."""
        body = {"mid": f"message-{text}", "text": text}
        return self.visitor.post(f"{self.address}/chat/message", json=body, timeout=5).status_code

    def go_on(self) -> None:
        """Let the held answer end."""
        assert self.process.stdin
        self.process.stdin.write("\n")
        self.process.stdin.flush()


@contextmanager
def _server() -> Iterator[Stopped]:
    command = [sys.executable, "-m", "tests.channels.stopped_server"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        assert process.stdout
        address = f"http://127.0.0.1:{process.stdout.readline().strip()}"
        visitor = requests.Session()
        visitor.post(f"{address}/chat/session", timeout=5).raise_for_status()
        try:
            yield Stopped(process, address, visitor)
        finally:
            process.kill()


@pytest.fixture
def server() -> Iterator[Stopped]:
    with _server() as server:
        yield server


def _texts(stream: Iterator[tuple[str, Any]]) -> Iterator[str]:
    return (data["text"] for name, data in stream if name == "entry" and data["who"] == "guide")


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_hanging_up_an_open_page_holds_no_stopped_server(
    server: Stopped, how: signal.Signals
) -> None:
    """It went on answering kept connections until the last browser had gone."""
    port = int(server.address.rsplit(":", 1)[1])
    stream = events_at(server.visitor, f"{server.address}/chat/events")
    assert next(stream)[0] == "log"
    with socket.create_connection(("127.0.0.1", port)) as spare:  # as browsers keep one ready
        server.process.send_signal(how)
        assert server.process.wait(STILL_THERE) == 0
        assert spare.recv(1) == b""
    assert "ended" not in [name for name, _ in stream], "the talk goes on with the next server"


def test_hanging_up_what_is_under_way_is_answered_and_nothing_new_taken(server: Stopped) -> None:
    stream = events_at(server.visitor, f"{server.address}/chat/events")
    assert next(stream)[0] == "log"
    assert server.say(HELD) == requests.codes.accepted
    said = _texts(stream)
    assert next(said) == "It begins."
    server.stop()
    assert server.say("new") == requests.codes.unavailable
    assert requests.get(f"{server.address}/health", timeout=5).ok
    server.go_on()
    assert list(said) == ["It ends."]
    assert server.process.wait(STILL_THERE) == 0


def test_hanging_up_an_answer_that_never_ends_holds_nobody(server: Stopped) -> None:
    assert server.say(HELD) == requests.codes.accepted
    server.stop()
    assert server.process.wait(STILL_THERE) == 0
