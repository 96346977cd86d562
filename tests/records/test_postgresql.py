"""The same records on PostgreSQL, on a server that the test starts."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from bot.records import ConsentMissing, PersonRecords, Purged, Records, RecordsUnavailable
from bot.records.engine import LOCK_SECONDS
from bot.records.models import Base
from bot.records.server_waits import patience
from bot.records.upgrade import MIGRATION_LOCK
from tests.records import story
from tests.records.clock import SUNDAY, SetClock
from tests.records.postgresql import emptied, running_server, server_binaries

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
    """Records with no rows on the running server."""
    with emptied(address, clock) as opened:
        yield opened


def test_postgresql_migrations_run_once_when_many_start_at_once(address: str) -> None:
    failed: list[BaseException] = []

    def start() -> None:
        try:
            with patience(30):  # for a busy machine; the migration is what is looked at
                Records(address).by_id("0" * 64).consent()
        except BaseException as error:  # noqa: BLE001
            failed.append(error)

    starting = [threading.Thread(target=start) for _ in range(4)]
    for thread in starting:
        thread.start()
    for thread in starting:
        thread.join()
    assert failed == []


def test_postgresql_migration_waits_for_one_that_takes_longer_than_a_lock_may(
    address: str,
) -> None:
    server = create_engine(address)
    with server.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        connection.execute(text("CREATE DATABASE elsewhere"))
    server.dispose()
    elsewhere = create_engine(make_url(address).set(database="elsewhere"))
    migrating = elsewhere.connect()  # somebody else migrates, and takes their time
    migrating.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
    ends = threading.Timer(LOCK_SECONDS + 0.4, migrating.close)
    ends.start()
    with patience(30):
        records = Records(elsewhere.url.render_as_string(hide_password=False))
        assert records.by_id("0" * 64).consent() is None
    ends.join()
    records.close()
    elsewhere.dispose()


def test_postgresql_migrations_agree_with_the_models(records: Records) -> None:
    with records._database.reading() as session:
        context = MigrationContext.configure(
            session.connection(), opts={"compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, Base.metadata) == []


def test_postgresql_keeps_everything_and_deletes_everything(
    records: Records, person: PersonRecords, clock: SetClock
) -> None:
    with pytest.raises(ConsentMissing):
        person.save_episode(story.FACTS)
    story.tell_everything(person, clock.now)
    visit = person.last_visit()
    assert visit is not None
    assert (visit.when, visit.routine, visit.done) == (SUNDAY, "hips and bridge", 1)
    exported = person.export()
    assert all(exported["tables"].values())
    assert person.delete() == sum(len(rows) for rows in exported["tables"].values())
    assert not person.is_known()
    records.restore(exported)
    assert person.export() == exported
    assert person.last_visit() == visit


def test_postgresql_export_moves_to_sqlite(
    records: Records, person: PersonRecords, clock: SetClock, data_dir: object
) -> None:
    story.tell_everything(person, clock.now)
    at_home = Records(f"sqlite:///{data_dir}/records.sqlite")
    at_home.restore(person.export())
    assert at_home.by_id(person.id).export() == person.export()


def test_postgresql_retention(records: Records, person: PersonRecords, clock: SetClock) -> None:
    story.tell_everything(person, clock.now)
    clock.pass_time(days=400)
    assert records.purge() == Purged(people=1, safety_events=0)
    assert not person.is_known()


def test_postgresql_does_not_wait_long_for_a_lock(records: Records, person: PersonRecords) -> None:
    person.give_consent("1")
    with records._database.writing() as other:
        other.execute(text("LOCK TABLE person IN ACCESS EXCLUSIVE MODE"))
        started = time.monotonic()
        with pytest.raises(RecordsUnavailable, match="is locked by another program"):
            person.save_episode(story.FACTS)
        assert time.monotonic() - started < LOCK_SECONDS + 1.5


def test_postgresql_missing_database_is_told_plainly(address: str) -> None:
    with pytest.raises(RecordsUnavailable, match="lacks a database"):
        Records(address.replace("/postgres?", "/nowhere?")).by_id("0" * 64).consent()
