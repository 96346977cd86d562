"""What is kept of a conversation: exported, imported elsewhere, deleted to the last byte."""

from __future__ import annotations

import io
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

STORY = (
    "my lower back has been aching for 3 weeks since I carried aunt Mathilda's piano, "
    "I sit at a desk 9 hours a day as a bookbinder and standing makes it worse"
)
LINES = ["hello", "1", STORY, "yes", "left", "6", "it stays there", "none", "none", "5", "5"]
GOAL = "play the harmonium"
WORDS = ("Mathilda", "piano", "bookbinder", "carried")


def bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def sealed_in(folder: Path) -> set[bytes]:
    """What is kept sealed: the goals, and where the talk was left."""
    with sqlite3.connect(folder / "records.sqlite") as database:
        rows = database.execute("select words from activity union select state from conversation")
        return {str(sealed).encode() for (sealed,) in rows}


def run(*arguments: str) -> Any:
    from bot.cli.data import data

    return CliRunner().invoke(data, list(arguments), catch_exceptions=False)


def test_kept_data_move_to_another_server_and_are_deleted_to_the_last_byte(
    assistant: dict[str, Any], own_data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.channels.shared.surface_links import Links
    from bot.channels.terminal.terminal_output import TerminalOutput
    from bot.channels.terminal.terminal_talk import TerminalTalk
    from bot.records import Records
    from bot.records.records import own_records

    own_records.cache_clear()  # the actions keep in the same folder, whatever ran before
    records = Records()
    person = records.for_person("terminal", "mathilda-s-nephew")
    assert person.conversation() is None
    of_others = sealed_in(own_data_dir)  # what tests before kept in the same folder
    said: list[str] = []
    output = TerminalOutput(said.append)
    talk = TerminalTalk(
        assistant["agent"], "mathilda-s-nephew", output, said.append, records, Links(records)
    )
    assistant["loop"].run_until_complete(
        talk.from_lines(io.StringIO("\n".join([*LINES, f"my goal is to {GOAL}"])))
    )
    opened = str(person.conversation())
    kept = bytes_in(own_data_dir)
    sealed = sealed_in(own_data_dir) - of_others
    assert len(sealed) == 2
    for word in WORDS:  # not even while it is kept, sealed or not
        assert word not in opened, word
        assert word.encode() not in kept, word
    assert GOAL.encode() not in kept

    file = tmp_path / "mine.json"
    assert run("export", "terminal:mathilda-s-nephew", "--output", str(file)).exit_code == 0
    exported = json.loads(file.read_text("utf-8"))
    assert exported["tables"]["episode"][0]["facts"]["side"] == "left"
    assert exported["tables"]["activity"][0]["words"] == GOAL
    assert not any(word in file.read_text("utf-8") for word in WORDS)

    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("PLUMBLINE_DATA_DIR", str(tmp_path / "other"))
        elsewhere.setenv("PLUMBLINE_SECRET_KEY", "the key of the other server")
        put_back = run("import", str(file), "--person", "telegram:77")
        assert put_back.exit_code == 0, put_back.output
        other = Records().for_person("telegram", "77")
        facts = other.facts()
        assert facts is not None
        assert facts.side == "left"
        assert other.conversation() is None  # sealed with the first server's key

    marks = {person.id.encode(), *sealed}
    before = bytes_in(own_data_dir)
    assert all(mark in before for mark in marks)
    assert run("delete", "terminal:mathilda-s-nephew", "--yes").exit_code == 0
    left = bytes_in(own_data_dir)
    assert not any(mark in left for mark in marks)
    assert run("export", "terminal:mathilda-s-nephew").exit_code == 1
