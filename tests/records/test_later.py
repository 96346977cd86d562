"""What the database cannot take is kept and written later: in order, signs of danger first."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from bot.records import PersonRecords, Records
from bot.records import later as later_module
from bot.records.later import LaterWrites
from bot.records.records import WAITING
from tests.records import story
from tests.records.clock import SetClock

pytestmark = pytest.mark.slow  # they wait for a database that is locked or away

SIGN = {"flag": "ces_saddle", "level": "E", "event": "shown", "rule": "saddle_numb"}
CLEARED = {"flag": "ces_saddle", "level": "E", "event": "cleared_checked"}


@pytest.fixture(autouse=True)
def by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is tried again unless a test says so; another writer is not waited for."""
    monkeypatch.setattr(LaterWrites, "_try_later", lambda self: None)
    settings = ("PRAGMA foreign_keys = ON", "PRAGMA busy_timeout = 0")
    monkeypatch.setattr("bot.records.engine._SQLITE_SETTINGS", settings)


@contextmanager
def locked(database: Path) -> Iterator[None]:
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


@pytest.fixture
def quick(database_file: Path, clock: SetClock) -> Iterator[Records]:
    opened = Records(f"sqlite:///{database_file}", clock)
    yield opened
    opened.close()


def test_later_a_write_that_can_be_done_is_done_now(quick: Records) -> None:
    someone = quick.for_person("web", "ann")
    assert quick.later.write(someone.id, lambda records: records.give_consent("1"))
    assert someone.consent() is not None
    assert quick.later.waiting == 0


def test_later_a_write_waits_while_the_database_is_locked(
    quick: Records, database_file: Path
) -> None:
    ann = quick.for_person("web", "ann")
    with locked(database_file):
        assert not quick.later.write(ann.id, lambda records: records.give_consent("1"))
        assert not quick.later.flush()
        assert quick.later.waiting == 1
    assert quick.later.flush()
    assert ann.consent() is not None
    assert quick.later.waiting == 0


def test_later_the_pieces_of_a_person_keep_their_order(quick: Records, database_file: Path) -> None:
    ann = quick.for_person("web", "ann")
    with locked(database_file):
        quick.later.write(ann.id, lambda records: records.give_consent("1"))
    # the database is back, but what came before comes first
    assert not quick.later.write(ann.id, lambda records: records.save_episode(story.FACTS))
    assert ann.consent() is None
    assert quick.later.flush()
    assert ann.facts() == story.FACTS


def test_later_others_are_not_held_up(quick: Records, database_file: Path) -> None:
    ann, bob = quick.for_person("web", "ann"), quick.for_person("web", "bob")
    with locked(database_file):
        quick.later.write(ann.id, lambda records: records.give_consent("1"))
    assert quick.later.write(bob.id, lambda records: records.give_consent("1"))
    assert bob.consent() is not None


def test_later_a_person_whose_writes_wait_waits_for_nothing(
    quick: Records, database_file: Path
) -> None:
    ann = quick.for_person("web", "ann")
    with locked(database_file):
        quick.later.write(ann.id, lambda records: records.give_consent("1"))
        began = time.monotonic()
        for _ in range(50):
            quick.later.write(ann.id, lambda records: records.save_episode(story.FACTS))
        assert time.monotonic() - began < 0.05


def test_later_signs_go_before_everything_else(quick: Records, database_file: Path) -> None:
    ann, bob = quick.for_person("web", "ann"), quick.for_person("web", "bob")
    order: list[tuple[str, ...]] = []

    def write(records: PersonRecords) -> None:
        records.give_consent("1")
        order.append(bob.open_safety_flags())

    with locked(database_file):
        quick.later.write(ann.id, write)
        assert not quick.note_signs(bob.id, [SIGN])
        assert not order
    assert quick.later.flush()
    assert order == [("ces_saddle",)]


def test_later_signs_keep_the_moment_they_were_shown(
    quick: Records, database_file: Path, clock: SetClock
) -> None:
    bob = quick.for_person("web", "bob")
    then = clock.now
    with locked(database_file):
        quick.note_signs(bob.id, [SIGN])
    clock.pass_time(hours=2)
    quick.later.flush()
    (row,) = bob.export()["tables"]["safety_event"]
    assert row["at"].startswith(then.isoformat()[:16])
    assert (row["flag"], row["level"], row["event"], row["rule"]) == (*SIGN.values(),)


def test_later_signs_outlive_a_restart(
    quick: Records, database_file: Path, data_dir: Path, clock: SetClock
) -> None:
    bob = quick.for_person("web", "bob")
    with locked(database_file):
        quick.note_signs(bob.id, [SIGN, CLEARED])
    file = data_dir / WAITING
    assert file.stat().st_mode & 0o777 == 0o600
    assert "bob" not in file.read_text()

    started_again = Records(clock=clock)
    assert started_again.later.waiting == 2
    assert started_again.later.flush()
    assert set(bob.cleared_safety_flags()) == {"ces_saddle"}
    assert not file.exists()
    started_again.close()


def test_later_a_line_that_cannot_be_read_costs_no_other(
    quick: Records, database_file: Path, data_dir: Path, clock: SetClock
) -> None:
    bob = quick.for_person("web", "bob")
    with locked(database_file):
        quick.note_signs(bob.id, [SIGN])
    file = data_dir / WAITING
    broken = '{"person": "half a li\n[]\n{"person": "x", "at": "never"}\n'
    file.write_text(broken + file.read_text())
    started_again = Records(clock=clock)
    assert started_again.later.waiting == 1
    started_again.close()


def test_later_a_disk_that_cannot_be_written_keeps_signs_in_memory(
    quick: Records, database_file: Path, data_dir: Path
) -> None:
    bob = quick.for_person("web", "bob")
    (data_dir / WAITING).with_suffix(".new").mkdir()
    with locked(database_file):
        assert not quick.note_signs(bob.id, [SIGN])
    assert quick.later.flush()
    assert bob.open_safety_flags() == ("ces_saddle",)


def test_later_delete_leaves_nothing_that_waits(quick: Records, database_file: Path) -> None:
    ann = quick.for_person("web", "ann")
    ann.give_consent("1")
    with locked(database_file):
        quick.later.write(ann.id, lambda records: records.save_episode(story.FACTS))
        quick.note_signs(ann.id, [SIGN])
    quick.delete("web", "ann")
    assert quick.later.flush()
    assert not any(ann.export()["tables"].values())


def test_later_a_consent_that_was_withdrawn_meanwhile_is_kept_to(
    quick: Records, database_file: Path, agreed: PersonRecords
) -> None:
    with locked(database_file):
        quick.later.write(agreed.id, lambda records: records.save_episode(story.FACTS))
    agreed.delete()
    assert quick.later.flush()
    assert agreed.facts() is None


def test_later_the_oldest_of_the_diary_goes_where_too_much_waits(
    quick: Records, database_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(later_module, "MOST_WAITING", 3)
    ann = quick.for_person("web", "ann")
    done: list[int] = []
    with locked(database_file):
        quick.note_signs(ann.id, [SIGN])
        quick.later.write(ann.id, lambda records: records.give_consent("1"))
        for number in range(5):
            quick.later.write(ann.id, lambda _, number=number: done.append(number))  # type: ignore[misc]
    assert quick.later.flush()
    assert done == [2, 3, 4]
    assert ann.open_safety_flags() == ("ces_saddle",)


def test_later_it_is_tried_again_by_itself(
    database_file: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    monkeypatch.setenv("PLUMBLINE_DATA_DIR", str(database_file.parent))
    monkeypatch.setattr(later_module, "RETRY_SECONDS", 0.05)
    records = Records(f"sqlite:///{database_file}", clock)
    ann = records.by_id("a" * 64)
    with locked(database_file):
        assert not records.later.write(ann.id, lambda found: found.give_consent("1"))
    until = time.monotonic() + 10
    while ann.consent() is None and time.monotonic() < until:
        time.sleep(0.02)
    assert ann.consent() is not None
    records.close()
