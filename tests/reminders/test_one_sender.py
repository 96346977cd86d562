"""Of several senders one sends a note, and one that is killed in the middle sends none twice."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.records import Records, RecordsUnavailable
from bot.reminders.deciding import decide
from tests.records.clock import SetClock
from tests.reminders.many_due import many

ROOT = Path(__file__).parents[2]
KILLER = ROOT / "tests" / "reminders" / "killed_sender.py"


def test_claim_by_many_at_once_gives_each_to_one(
    records: Records, clock: SetClock, database_file: Path
) -> None:
    many(records, 60, clock.now)
    taken: list[str] = []
    others = [Records(f"sqlite:///{database_file}") for _ in range(4)]

    def work(mine: Records) -> None:
        while True:
            try:
                claimed, rows = mine.reminders().claim(clock.now, decide, 3)
            except RecordsUnavailable:  # a busy machine: the others held the file for long
                continue
            if not rows:
                return
            taken.extend(one.sender for one in claimed)

    threads = [threading.Thread(target=work, args=(one,)) for one in others]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken, key=int) == [str(number) for number in range(60)]


def kill_in_the_middle(database: Path, notes: Path, now: datetime, chance: random.Random) -> bool:
    """Start a sender and kill it at some moment; whether it was still at work.

    The moment is told by how many notes are out, so that it is the middle on a busy machine too.
    """
    command = [sys.executable, str(KILLER), f"sqlite:///{database}", str(notes), now.isoformat()]
    way = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, env=way) as sender:
        assert sender.stdout is not None
        assert sender.stdout.readline() == b"begun\n"
        wanted, until = _written(notes) + chance.randrange(25), time.monotonic() + 20
        while _written(notes) < wanted and sender.poll() is None and time.monotonic() < until:
            time.sleep(0.0005)
        time.sleep(chance.random() * 0.005)
        at_work = sender.poll() is None
        sender.send_signal(signal.SIGKILL)
    return at_work


def _written(notes: Path) -> int:
    return len(notes.read_text().split()) if notes.exists() else 0


def killed_again_and_again(database: Path, notes: Path, records: Records, times: int) -> None:
    chance = random.Random(9)
    now = datetime(2026, 3, 2, 9, tzinfo=UTC)
    many(records, 25 * times, now)
    at_work = sum(kill_in_the_middle(database, notes, now, chance) for _ in range(times))
    sent = Counter(notes.read_text().split())
    assert max(sent.values()) == 1, "nothing is sent twice"
    assert at_work > times / 2, "most were killed in the middle"
    claimed = 25 * times - records.reminders().claim(now, decide, 10**6)[1]
    assert len(sent) <= claimed
    assert len(sent) > 0


@pytest.mark.slow
def test_kill_in_the_middle_sends_nothing_twice(
    records: Records, database_file: Path, tmp_path: Path
) -> None:
    killed_again_and_again(database_file, tmp_path / "notes", records, 6)


@pytest.mark.slow
@pytest.mark.nightly
@pytest.mark.timeout(1200)
def test_kill_in_the_middle_200_times_sends_nothing_twice(
    records: Records, database_file: Path, tmp_path: Path
) -> None:
    killed_again_and_again(database_file, tmp_path / "notes", records, 200)
