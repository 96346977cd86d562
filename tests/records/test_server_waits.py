"""A PostgreSQL server that accepts and does not answer costs a second, once, and never a turn."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator

import pytest

from bot.records import Records, RecordsUnavailable
from bot.records.database import REST_SECONDS, Database
from bot.records.server_waits import ANSWER_SECONDS, patience
from tests.records.clock import SetClock
from tests.records.postgresql import running_server, server_binaries

PERSON = "a" * 64
BINARIES = server_binaries()


@pytest.fixture
def silent_server() -> Iterator[str]:
    """Takes connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"postgresql://guide@127.0.0.1:{server.getsockname()[1]}/records"


def seconds_to_fail(records: Records) -> float:
    began = time.monotonic()
    with pytest.raises(RecordsUnavailable, match=r"(does|did) not answer"):
        records.by_id(PERSON).record_safety_event("fever", "S", "shown")
    return time.monotonic() - began


def test_server_waits_end(silent_server: str) -> None:
    assert ANSWER_SECONDS * 0.9 < seconds_to_fail(Records(silent_server)) < ANSWER_SECONDS + 1


def test_server_waits_a_server_that_was_silent_is_left_alone_for_a_moment(
    silent_server: str,
) -> None:
    records = Records(silent_server)
    seconds_to_fail(records)
    assert seconds_to_fail(records) < 0.1


def test_server_waits_it_is_asked_again_after_the_moment(silent_server: str) -> None:
    now = [0.0]
    database = Database(silent_server, clock=lambda: now[0])

    def ask() -> float:
        began = time.monotonic()
        with pytest.raises(RecordsUnavailable), database.reading():
            now[0] += 1.0
        return time.monotonic() - began

    original, now[0] = time.monotonic(), 0.0
    database._rests_until = REST_SECONDS
    assert ask() < 0.1
    now[0] = REST_SECONDS + 0.1
    assert ask() > ANSWER_SECONDS * 0.9
    assert time.monotonic() - original < 3


@pytest.mark.slow
def test_server_waits_patience_waits_longer(silent_server: str) -> None:
    with patience(ANSWER_SECONDS + 0.6):
        assert seconds_to_fail(Records(silent_server)) > ANSWER_SECONDS + 0.5


@pytest.mark.slow
@pytest.mark.skipif(BINARIES is None, reason="PostgreSQL's server is not installed")
def test_server_waits_a_real_server_that_hangs_and_comes_back(clock: SetClock) -> None:
    assert BINARIES is not None
    with running_server(BINARIES) as address:
        records = Records(address, clock)
        ann = records.by_id(PERSON)
        ann.give_consent("1")
        processes = _processes_of(address)
        for process in processes:
            os.kill(process, signal.SIGSTOP)
        try:
            # the connection it has, and a new one
            assert seconds_to_fail(records) < 2 * ANSWER_SECONDS + 0.5
            began = time.monotonic()
            sign = {"flag": "ces_saddle", "level": "E", "event": "shown"}
            assert not records.note_signs(PERSON, [sign])
            assert time.monotonic() - began < 0.2
        finally:
            for process in processes:
                os.kill(process, signal.SIGCONT)
        until = time.monotonic() + 15
        while records.later.waiting and time.monotonic() < until:
            time.sleep(0.1)
        assert ann.open_safety_flags() == ("ces_saddle",)
        records.close()


def _processes_of(address: str) -> list[int]:
    home = address.split("host=")[1]
    found = subprocess.run(["pgrep", "-f", home], capture_output=True, text=True, check=True)
    parents = [int(line) for line in found.stdout.split()]
    children = subprocess.run(
        ["pgrep", "-P", ",".join(map(str, parents))], capture_output=True, text=True
    )
    return [*parents, *(int(line) for line in children.stdout.split())]
