"""Reading what the channel sends: history when a turn is over, and the event stream."""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Iterator
from typing import Any

import requests

from tests.channels.web.served import Served

_ids = itertools.count()


def post(visitor: requests.Session, served: Served, **message: Any) -> requests.Response:
    """Send a message as the page does."""
    body = {"mid": f"message-{next(_ids)}", **message}
    return visitor.post(f"{served.url}/message", json=body)


def settled(visitor: requests.Session, served: Served) -> list[dict[str, Any]]:
    """The log once nothing is being worked on."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        history: dict[str, Any] = visitor.get(f"{served.url}/history").json()
        if not history["busy"]:
            return list(history["entries"])
        time.sleep(0.02)
    raise AssertionError("the turn did not end")


def texts(entries: list[dict[str, Any]], who: str = "guide") -> list[str]:
    """The words of one side."""
    return [entry["text"] for entry in entries if entry["who"] == who]


def events(visitor: requests.Session, served: Served, query: str = "") -> Iterator[tuple[str, Any]]:
    """Name and data of each event, as they arrive."""
    return events_at(visitor, f"{served.url}/events{query}")


def events_at(visitor: requests.Session, address: str) -> Iterator[tuple[str, Any]]:
    """The same of a server at any address."""
    with visitor.get(address, stream=True, timeout=10) as stream:
        assert stream.status_code == 200
        name = ""
        for line in stream.iter_lines(chunk_size=1, decode_unicode=True):
            if line.startswith("event: "):
                name = line[7:]
            elif line.startswith("data: "):
                yield name, json.loads(line[6:])
