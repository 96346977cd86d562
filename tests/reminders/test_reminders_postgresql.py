"""The queue on PostgreSQL, where many processes claim at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from bot.records import Records
from bot.reminders.deciding import decide
from tests.records.clock import SetClock
from tests.records.postgresql import emptied, running_server, server_binaries
from tests.reminders.many_due import many

BINARIES = server_binaries()

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(BINARIES is None, reason="PostgreSQL's server is not installed"),
]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    assert BINARIES is not None
    with running_server(BINARIES) as url:
        yield url


@pytest.fixture
def records(address: str, clock: SetClock) -> Iterator[Records]:
    with emptied(address, clock) as opened:
        yield opened


def test_postgresql_claim_by_many_at_once_gives_each_to_one(
    records: Records, address: str, clock: SetClock
) -> None:
    many(records, 200, clock.now)
    taken: list[str] = []

    def work() -> None:
        mine = Records(address)
        while True:
            claimed, rows = mine.reminders().claim(clock.now, decide, 7)
            taken.extend(one.sender for one in claimed)
            if not rows:
                mine.close()
                return

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    # A row that another process holds is skipped, so what is left over is looked for once more.
    taken += [one.sender for one in records.reminders().claim(clock.now, decide, 200)[0]]
    assert sorted(taken, key=int) == [str(number) for number in range(200)]
