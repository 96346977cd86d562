"""`plumbline data` at the command line."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.data import data
from bot.language.facts import Facts
from bot.records import PersonRecords, Records


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("PLUMBLINE_DATA_DIR", str(folder))
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "a key for the tests only")
    monkeypatch.delenv("PLUMBLINE_DATABASE_URL", raising=False)
    return folder


@pytest.fixture
def ann() -> Iterator[PersonRecords]:
    records = Records()
    person = records.for_person("web", "ann")
    person.give_consent("1")
    person.save_episode(Facts(regions=("low_back",), nrs=4))
    yield person
    records.close()


def run(*arguments: str | Path, answer: str | None = None) -> Result:
    return CliRunner().invoke(data, [str(part) for part in arguments], input=answer)


def test_data_export_prints_everything(ann: PersonRecords) -> None:
    for told in (ann.id, ann.id.upper(), "web:ann"):
        result = run("export", told)
        assert result.exit_code == 0
        assert json.loads(result.stdout) == ann.export()


def test_data_export_writes_a_file_for_its_owner_only(ann: PersonRecords, tmp_path: Path) -> None:
    file = tmp_path / "ann.json"
    result = run("export", "web:ann", "--output", file)
    assert (result.exit_code, result.stdout) == (0, "")
    assert str(file) in result.stderr
    assert json.loads(file.read_text()) == ann.export()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_data_export_says_when_the_file_cannot_be_written(
    ann: PersonRecords, tmp_path: Path
) -> None:
    result = run("export", "web:ann", "--output", tmp_path / "nowhere" / "ann.json")
    assert result.exit_code == 1
    assert "cannot be written (No such file or directory)" in result.stderr


def test_data_import_puts_back_what_export_wrote(ann: PersonRecords, tmp_path: Path) -> None:
    file, kept = tmp_path / "ann.json", ann.export()
    run("export", "web:ann", "--output", file)
    refused = run("import", file)
    assert (refused.exit_code, "already has records" in refused.stderr) == (1, True)
    ann.delete()
    result = run("import", file)
    assert (result.exit_code, ann.id in result.stdout) == (0, True)
    assert ann.export() == kept


def test_data_import_under_another_person(ann: PersonRecords, tmp_path: Path) -> None:
    file = tmp_path / "ann.json"
    run("export", "web:ann", "--output", file)
    assert run("import", file, "--person", "slack:ann").exit_code == 0
    assert run("export", "slack:ann").exit_code == 0


@pytest.mark.parametrize(
    ("content", "code", "why"),
    [
        (None, 2, "does not exist"),
        (b"not json", 1, "is not a JSON file"),
        (b"\xff\xfe", 1, "is not a JSON file"),
        (b"[]", 1, "not a file of exported records"),
    ],
)
def test_data_import_says_what_is_wrong(
    content: bytes | None, code: int, why: str, tmp_path: Path
) -> None:
    file = tmp_path / "file.json"
    if content is not None:
        file.write_bytes(content)
    result = run("import", file)
    assert (result.exit_code, why in result.stderr) == (code, True)


def test_data_delete_asks_first(ann: PersonRecords) -> None:
    for answer in ("n\n", "\n", ""):
        result = run("delete", "web:ann", answer=answer)
        assert result.exit_code == 1
        assert "3 rows" in result.stdout
        assert ann.is_known()
    assert run("delete", "web:ann", answer="y\n").exit_code == 0
    assert not ann.is_known()


def test_data_delete_without_asking(ann: PersonRecords) -> None:
    result = run("delete", ann.id, "--yes")
    assert (result.exit_code, result.stdout) == (
        0,
        "Deleted 3 rows. Nothing is kept about this person any more.\n",
    )
    assert not ann.is_known()


@pytest.mark.parametrize("command", [("export",), ("delete", "--yes")])
@pytest.mark.parametrize(
    ("person", "code", "why"),
    [
        ("web:bob", 1, "Nothing is kept about this person."),
        ("0" * 64, 1, "Nothing is kept about this person."),
        ("ann", 2, "neither an id of 64 digits nor CHANNEL:SENDER"),
        (":ann", 2, "neither an id"),
        ("web:", 2, "neither an id"),
    ],
)
def test_data_says_who_is_meant(
    ann: PersonRecords, command: tuple[str, ...], person: str, code: int, why: str
) -> None:
    result = run(*command, person)
    assert (result.exit_code, why in result.stderr) == (code, True)
    assert ann.is_known()


def test_data_purge_keeps_who_was_here_lately(ann: PersonRecords) -> None:
    for arguments in (("purge",), ("purge", "--older-than", "30")):
        result = run(*arguments)
        assert (result.exit_code, "0 people" in result.stdout) == (0, True)
    assert ann.is_known()
    assert run("purge", "--older-than", "0").exit_code == 2


@pytest.mark.parametrize(
    "command", [("export", "web:ann"), ("delete", "web:ann"), ("purge",), ("export", "0" * 64)]
)
def test_data_says_when_the_records_are_unavailable(
    command: tuple[str, ...], data_dir: Path
) -> None:
    data_dir.write_text("a file in place of the directory")
    result = run(*command)
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: The records are unavailable: ")
    assert result.stderr.count("\n") == 1
