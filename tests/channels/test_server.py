"""Health and readiness of the server, and how it stops."""

from __future__ import annotations

import gc
import itertools
import socket
import time
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
import requests
from sanic import Sanic

from bot.channels import server
from bot.channels.server import make_app
from bot.channels.web import WebInput
from tests.channels.serving import running
from tests.channels.web.served import Bot, KeptInMemory

_numbers = itertools.count()


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> Sanic:
    monkeypatch.setattr(Sanic, "test_mode", True)
    monkeypatch.setattr(
        server, "Sanic", lambda name, **options: Sanic(f"{name}_{next(_numbers)}", **options)
    )
    return make_app([WebInput(records=KeptInMemory())], Bot())


@pytest.fixture
def address(app: Sanic) -> Iterator[str]:
    with running(app, 0) as port:
        yield f"http://127.0.0.1:{port}"


def test_server_is_healthy_and_ready(address: str) -> None:
    for path in ("/health", "/ready"):
        answer = requests.get(address + path, timeout=5)
        assert (answer.status_code, answer.json()) == (200, {"ok": True})


@pytest.mark.parametrize(
    ("part", "value"),
    [
        pytest.param("stopping", True, id="while it stops"),
        pytest.param("agent", None, id="without a model"),
    ],
)
def test_server_is_not_ready(part: str, value: Any, address: str, app: Sanic) -> None:
    if part == "agent":
        app.ctx.agent.is_ready = lambda: False
    else:
        app.ctx.stopping = value
    answer = requests.get(f"{address}/ready", timeout=5)
    assert (answer.status_code, answer.json()) == (503, {"ok": False})
    assert requests.get(f"{address}/health", timeout=5).status_code == 200


def test_server_gives_messages_to_the_agent(address: str, app: Sanic) -> None:
    visitor = requests.Session()
    visitor.post(f"{address}/chat/session", timeout=5).raise_for_status()
    message = {"mid": "message-1", "text": "hello"}
    told = visitor.post(f"{address}/chat/message", json=message, timeout=5)
    assert told.status_code == 202
    until = time.monotonic() + 5
    while "hello" not in app.ctx.agent.texts and time.monotonic() < until:
        time.sleep(0.02)
    assert "hello" in app.ctx.agent.texts


def test_server_an_unknown_address_shows_no_trace(address: str) -> None:
    answer = requests.get(f"{address}/webhooks/rest/webhook", timeout=5)
    assert answer.status_code == 404
    assert "Traceback" not in answer.text


def test_server_of_the_tests_leaves_no_connection_open(app: Sanic) -> None:
    """Browsers come back at once when they lose the server: some of them while it stops."""
    with running(app, 0) as port:
        came = [socket.create_connection(("127.0.0.1", port)) for _ in range(20)]
    try:
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            gc.collect()
        assert [str(one.message) for one in warned] == []
    finally:
        for one in came:
            one.close()
