"""A database that cannot be used is told in one sentence, and the next use tries again."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event

from bot.records import KeptPattern, PersonRecords, Records, RecordsUnavailable
from bot.records.engine import BUSY_SECONDS
from tests.records import story
from tests.records.conftest import KEY

PERSON = "a" * 64


@contextmanager
def unavailable(because: str) -> Iterator[None]:
    """Expect a failure told in one sentence each for the person and the log."""
    with pytest.raises(RecordsUnavailable, match=because) as caught:
        yield
    for sentence in (caught.value.for_person, caught.value.for_log):
        assert sentence.endswith(".")
        assert "\n" not in sentence
        assert "Traceback" not in sentence
        assert PERSON not in sentence
        assert KEY not in sentence
    assert str(caught.value) == caught.value.for_log


def keep(url: str) -> None:
    Records(url).by_id(PERSON).record_safety_event("fever", "S", "shown")


def test_failure_directory_in_place_of_the_file(tmp_path: Path) -> None:
    with unavailable("cannot be opened"):
        keep(f"sqlite:///{tmp_path}")


def test_failure_file_in_place_of_the_directory(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with unavailable(r"cannot be used \((Not a directory|File exists)\)"):
        keep(f"sqlite:///{tmp_path}/data/records.sqlite")


def test_failure_directory_that_cannot_be_made() -> None:
    with unavailable(r"cannot be used \(.+\)"):  # not even root makes directories there
        keep("sqlite:////proc/plumbline/records.sqlite")


def test_failure_not_a_database(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear doctor, " * 200)
    with unavailable("is not a database"):
        keep(f"sqlite:///{tmp_path}/letter.txt")
    assert (tmp_path / "letter.txt").read_text().startswith("Dear doctor")


@pytest.mark.parametrize(
    "address", ["records", "", "mysql://localhost/records", "oracle://x", "postgresql://host:x/r"]
)
def test_failure_broken_address(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUMBLINE_DATABASE_URL", address or " ")
    with unavailable("address"):
        Records().by_id(PERSON).consent()


def test_failure_server_that_is_not_there_keeps_its_password_secret() -> None:
    for scheme in ("postgresql", "postgres"):
        with pytest.raises(RecordsUnavailable, match="cannot be reached") as caught:
            keep(f"{scheme}://guide:hunter2@127.0.0.1:1/records")
        assert "hunter2" not in caught.value.for_log


def test_failure_read_only_file_still_remembers(agreed: PersonRecords, database_file: Path) -> None:
    agreed.save_episode(story.FACTS)
    read_only = Records(f"sqlite:///file:{database_file}?mode=ro&uri=true").by_id(agreed.id)
    with unavailable("may only be read"):
        read_only.save_episode(story.FACTS)
    assert read_only.facts() == story.FACTS


@pytest.mark.slow
def test_failure_locked_by_another_writer(agreed: PersonRecords, database_file: Path) -> None:
    with closing(sqlite3.connect(database_file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        started = time.monotonic()
        with unavailable("is locked by another program"):
            agreed.save_episode(story.FACTS)
        waited = time.monotonic() - started
        assert agreed.consent() is not None, "reading goes on beside a writer"
        other.execute("ROLLBACK")
    assert BUSY_SECONDS * 0.8 < waited < BUSY_SECONDS + 1.5
    agreed.save_episode(story.FACTS)
    assert agreed.facts() == story.FACTS


def test_failure_full_disk_keeps_what_was_there(records: Records, agreed: PersonRecords) -> None:
    agreed.save_episode(story.FACTS)
    engine = records._database._open()

    def no_more_pages(connection: sqlite3.Connection, _record: object) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(engine, "connect", no_more_pages)
    engine.dispose()
    before = agreed.export()
    with unavailable("disk .+ is full"):
        for number in range(2000):
            before = agreed.export()
            agreed.save_check(f"ST{number}", "x" * 80)
    assert agreed.export() == before
    event.remove(engine, "connect", no_more_pages)
    engine.dispose()
    agreed.save_check("ST00", "fine")
    assert agreed.check_answers()["ST00"] == "fine"


def test_failure_half_a_change_is_none(agreed: PersonRecords) -> None:
    agreed.save_assessment(story.PATTERNS)
    with pytest.raises(ValueError, match="never text"):
        agreed.save_assessment((KeptPattern("trunk", "likely", 1.0), KeptPattern("a b", "x", 1.0)))
    assert agreed.patterns() == story.PATTERNS


def test_failure_records_of_a_newer_version(agreed: PersonRecords, database_file: Path) -> None:
    with closing(sqlite3.connect(database_file)) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
        other.commit()
    with unavailable("newer version"):
        Records().by_id(PERSON).consent()


def test_failure_mended_is_forgotten(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    person = Records(f"sqlite:///{tmp_path}/data/records.sqlite").by_id(PERSON)
    with unavailable("cannot be used"):
        person.give_consent("1")
    (tmp_path / "data").unlink()
    person.give_consent("1")
    assert person.consent() is not None
