"""What reminders cost when 10,000 are due at once, against their way to the people alone.

`python -m bench.reminding` sends with 50 ms on the way each, and 10 s for one in a hundred, which
hangs; the baseline in the same run is the waiting alone, as many at a time as `send_due` has on
their way. No network is on this way: a surface that lets through so many a second only (Telegram)
is the slower one. The processor time says what it costs on a machine that is busy with something
else.
"""

from __future__ import annotations

import asyncio
import math
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.records import Records
from bot.records.reminder_queue import KeptReminder
from bot.reminders.sending import AT_ONCE, Delivery, send_due

PEOPLE = 10_000
ON_THE_WAY_SECONDS, HANGS_SECONDS = 0.05, 10.0
ONE_HANGS_IN = 100
MOST_RATIO = 4.0
MOST_SECONDS = 60.0  # within which 99 of 100 have arrived
DUE = datetime(2026, 3, 2, 19, tzinfo=UTC)


class _Way:
    """A surface on which notes take a while; it knows when each has arrived."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self.arrived: list[float] = []

    async def send(self, sender: str, text: str) -> Delivery:
        await _on_the_way(int(sender))
        self.arrived.append(time.monotonic() - self._began)
        return Delivery.SENT

    def nearly_all(self) -> float:
        """Seconds after which 99 of 100 have arrived."""
        return sorted(self.arrived)[math.ceil(len(self.arrived) * 0.99) - 1]


def main() -> int:
    """Print both times and their ratio; return 1 when either is over its limit."""
    with tempfile.TemporaryDirectory() as folder:
        records = Records(f"sqlite:///{Path(folder) / 'records.db'}", lambda: DUE)
        for number in range(PEOPLE):
            person = records.for_person("web", str(number))
            person.give_consent("1")
            person.keep_reminder(
                KeptReminder(person.id, "web", str(number), "UTC", 19, 0, 22, 7, DUE)
            )
        queue = records.reminders()
        way, worked = _Way(), time.process_time()
        sent = _seconds(lambda: send_due(queue, {"web": way}, lambda: DUE + timedelta(seconds=1)))
        worked = time.process_time() - worked
        records.close()
    waited = _seconds(_waiting_alone)
    print(
        f"{len(way.arrived)} reminders, one in {ONE_HANGS_IN} hanging: {sent:.1f} s, 99 of 100 "
        f"within {way.nearly_all():.1f} s (limit {MOST_SECONDS:.0f} s), "
        f"{worked:.1f} s of processor time; their way alone: {waited:.1f} s; "
        f"ratio {sent / waited:.2f} (limit {MOST_RATIO})"
    )
    late = way.nearly_all() > MOST_SECONDS or len(way.arrived) < PEOPLE
    return 1 if late or sent / waited > MOST_RATIO else 0


async def _on_the_way(number: int) -> None:
    await asyncio.sleep(ON_THE_WAY_SECONDS if number % ONE_HANGS_IN else HANGS_SECONDS)


async def _waiting_alone() -> None:
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> None:
        async with gate:
            await _on_the_way(number)

    await asyncio.gather(*(one(number) for number in range(PEOPLE)))


def _seconds(work: Callable[[], Awaitable[object]]) -> float:
    async def timed() -> float:
        began = time.monotonic()
        await work()
        return time.monotonic() - began

    return asyncio.run(timed())


if __name__ == "__main__":
    raise SystemExit(main())
