"""Models and migrations agree, and migrations run by themselves, once, and whole."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from bot.records import Records, migrations
from bot.records.engine import BUSY_SECONDS
from bot.records.models import Base
from tests.records.alembic_revision import revise


def test_migrations_agree_with_the_models_on_sqlite(records: Records) -> None:
    with records._database.reading() as session:
        context = MigrationContext.configure(
            session.connection(), opts={"compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, Base.metadata) == []


def test_migrations_head_is_the_newest_revision() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    script = ScriptDirectory.from_config(config)
    assert script.get_heads() == [migrations.HEAD]


def test_migrations_go_down_again(records: Records) -> None:
    with records._database.writing() as session:
        revise(session.connection(), "base")
        assert set(inspect(session.connection()).get_table_names()) == {"alembic_version"}
        revise(session.connection(), "head")
        assert set(Base.metadata.tables) < set(inspect(session.connection()).get_table_names())


def test_migrations_broken_off_leave_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from alembic.op import create_index as create

    def break_at_the_end(name: str, table: str, columns: list[str]) -> None:
        if table == "check_in":
            raise RuntimeError("pulled the plug")
        create(name, table, columns)

    records = Records(f"sqlite:///{tmp_path}/records.sqlite")
    with monkeypatch.context() as patched:
        patched.setattr("alembic.op.create_index", break_at_the_end)
        with pytest.raises(RuntimeError, match="pulled the plug"):
            records.by_id("0" * 64).consent()
    records.by_id("0" * 64).give_consent("1")
    assert records.by_id("0" * 64).consent() is not None


def test_migrations_run_once_when_many_start_at_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/records.sqlite"
    failed: list[BaseException] = []

    def start(number: int) -> None:
        try:
            Records(url).by_id(f"{number:064x}").give_consent("1")
        except BaseException as error:  # noqa: BLE001
            failed.append(error)

    starting = [threading.Thread(target=start, args=(number,)) for number in range(4)]
    for thread in starting:
        thread.start()
    for thread in starting:
        thread.join()
    assert failed == []
    assert all(Records(url).by_id(f"{number:064x}").consent() for number in range(4))


@pytest.mark.slow
def test_migrations_wait_for_one_that_takes_longer_than_a_writer_may(tmp_path: Path) -> None:
    file = tmp_path / "records.sqlite"
    migrating = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    migrating.execute("PRAGMA journal_mode = WAL")
    migrating.execute("BEGIN IMMEDIATE")  # somebody else migrates, and takes their time
    ends = threading.Timer(BUSY_SECONDS + 0.5, migrating.close)
    ends.start()
    records = Records(f"sqlite:///{file}")
    assert records.by_id("0" * 64).consent() is None
    ends.join()
    engine = records._database._open()
    with engine.connect() as connection:
        waits = connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one()
    assert waits == BUSY_SECONDS * 1000  # a reply waits as short as before


@pytest.mark.slow
def test_migrations_library_is_not_loaded_for_an_up_to_date_database(
    records: Records, database_file: Path
) -> None:
    program = (
        "import sys\n"
        "from bot.records import Records\n"
        f"Records('sqlite:///{database_file}').by_id('0' * 64).give_consent('1')\n"
        "print([name for name in ('alembic', 'spacy', 'rasa_sdk') if name in sys.modules])\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert told.stdout == "[]\n"
