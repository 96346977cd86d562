"""Records on a database file of the test's own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.records import PersonRecords, Records
from tests.records.clock import SetClock

KEY = "a key for the tests only"


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with all tables and no rows, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "records.sqlite"
    records = Records(f"sqlite:///{path}")
    assert records.by_id("0" * 64).consent() is None
    records.close()
    return path


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data directory and key of the test's own; no setting leaks in from outside."""
    folder = tmp_path / "data"
    monkeypatch.setenv("PLUMBLINE_DATA_DIR", str(folder))
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", KEY)
    monkeypatch.delenv("PLUMBLINE_DATABASE_URL", raising=False)
    return folder


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def database_file(migrated_file: Path, data_dir: Path) -> Path:
    """A fresh copy of the migrated file, where the default address looks for it."""
    data_dir.mkdir(mode=0o700)
    return Path(shutil.copy(migrated_file, data_dir / "records.sqlite"))


@pytest.fixture
def records(database_file: Path, clock: SetClock) -> Iterator[Records]:
    opened = Records(clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def person(records: Records) -> PersonRecords:
    """Somebody who has not agreed to anything."""
    return records.for_person("web", "somebody")


@pytest.fixture
def agreed(person: PersonRecords) -> PersonRecords:
    """Somebody who has agreed."""
    person.give_consent("2026-01")
    return person
