"""What tries a sample by day is tried whole at night, which runs what is marked so."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.examples import rows_by_day

TESTS = Path(__file__).parent
SAMPLES = {
    "sampled",
    "sizes",
    "scenes_by_size",
}  # functions that leave rows or numbers to the night


# Rooms whose tables are about danger: every row of theirs is read by day.
OF_DANGER = ("safety", "danger", "after_danger", "no_sign", "red_flags", "emergency", "crisis")


def naming(*names: str) -> dict[Path, ast.Module]:
    """The code of the test files in which one of the names stands; no other file can call it."""
    return {
        file: code_of(file)
        for file, text in all_texts().items()
        if any(name in text for name in names)
    }


@cache
def all_texts() -> dict[Path, str]:
    return {file: file.read_text("utf-8") for file in TESTS.rglob("test_*.py")}


@cache
def code_of(file: Path) -> ast.Module:
    return ast.parse(all_texts()[file])


def takes_a_sample(code: ast.Module) -> bool:
    called = (node.func for node in ast.walk(code) if isinstance(node, ast.Call))
    return any(isinstance(one, ast.Name) and one.id in SAMPLES for one in called)


def leaves_rows(code: ast.Module) -> bool:
    """Whether a table of the file is marked `sampled(rows=20)`."""
    called = [node for node in ast.walk(code) if isinstance(node, ast.Call) and node.keywords]
    return any(ast.unparse(one.func) == "pytest.mark.sampled" for one in called)


def is_marked(code: ast.Module) -> bool:
    named = (node for node in ast.walk(code) if isinstance(node, ast.Attribute))
    return any(one.attr == "sampled" and ast.unparse(one.value) == "pytest.mark" for one in named)


@pytest.mark.parametrize(
    ("code", "samples", "marked"),
    [
        ("for n in range(sampled(9, 1)): pass", True, False),
        ("@pytest.mark.sampled\ndef test(): assert sampled(9, 1)", True, True),
        ("pytestmark = [pytest.mark.slow, pytest.mark.sampled]", False, True),
        ("samples = sampled", False, False),
    ],
)
def test_sampled_sweeps_sample_and_mark_are_seen(code: str, samples: bool, marked: bool) -> None:
    read = ast.parse(code)
    assert takes_a_sample(read) is samples
    assert is_marked(read) is marked


@pytest.mark.slow
def test_sampled_sweeps_no_file_takes_a_sample_without_the_mark() -> None:
    code = naming(*SAMPLES)
    sampling = {file for file, read in code.items() if takes_a_sample(read)}
    assert len(sampling) > 20
    assert [file.name for file in sampling if not is_marked(code[file])] == []


def test_sampled_sweeps_leave_no_row_about_danger_to_the_night() -> None:
    code = naming("sampled")
    leaving = [file.relative_to(TESTS) for file, read in code.items() if leaves_rows(read)]
    assert len(leaving) > 5
    parts = {str(file): {*file.parts, *file.stem.split("_")} for file in leaving}
    assert [file for file, words in parts.items() if words.intersection(OF_DANGER)] == []


def table(count: int) -> list[dict[str, int]]:
    return [{"text": number} for number in range(count)]


@pytest.mark.parametrize(
    ("rows", "most", "reason"),
    [(3, 5, "fewer than are wanted"), (5, 5, "as many"), (200, 20, "more")],
)
def test_sampled_sweeps_have_the_first_rows_and_a_draw(rows: int, most: int, reason: str) -> None:
    drawn = [row["text"] for row in rows_by_day("one table", table(rows), most)]
    assert len(set(drawn)) == len(drawn) == min(rows, most), reason
    assert drawn == sorted(drawn)
    assert drawn[:2] == [0, 1]
    again = rows_by_day("one table", table(rows), most)
    assert drawn == [row["text"] for row in again], "the same each time"


def test_sampled_sweeps_draw_other_rows_of_another_table() -> None:
    names = ("one table", "another table")
    one, other = ([row["text"] for row in rows_by_day(name, table(200), 20)] for name in names)
    assert one != other
    assert max(one) > 100, "not the first ones alone"


def test_sampled_sweeps_have_every_text_and_every_stage() -> None:
    rows = [{"text": text, "stage": stage} for text in range(15) for stage in range(6)]
    drawn = rows_by_day("texts at stages", rows, 20)
    assert 20 <= len(drawn) < 30
    assert {row["text"] for row in drawn} == set(range(15))
    assert {row["stage"] for row in drawn} == set(range(6))


TABLE = """
import pytest

@pytest.mark.sampled(rows=7)
@pytest.mark.parametrize("number", range(40))
def test_sampled_table(number): pass

@pytest.mark.parametrize("number", range(40))
def test_whole_table(number): pass
"""


@pytest.mark.slow
@pytest.mark.parametrize(("at_night", "sampled"), [("", 7), ("1", 40)], ids=["by day", "at night"])
def test_sampled_sweeps_have_every_row_at_night(
    at_night: str, sampled: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "test_tables.py").write_text(TABLE)
    monkeypatch.setenv("PLUMBLINE_ALL", at_night)
    config = ("-c", str(TESTS.parent / "pyproject.toml"), "--rootdir", str(tmp_path))
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "tests.conftest", *config, "-rA", str(tmp_path)],
        cwd=TESTS.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    passed = [line for line in ran.stdout.splitlines() if line.startswith("PASSED")]
    assert sum("test_sampled_table" in line for line in passed) == sampled
    assert sum("test_whole_table" in line for line in passed) == 40
