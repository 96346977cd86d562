"""Lines made wrong: what is made of a line, and that a test that fails is seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.mutants_made import mutants


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("ok = a < b", ["a <= b"]),
        ("ok = a == 3", ["a != 3", "4"]),
        ("ok = a and b", ["a or b"]),
        ("ok = a if b else c", ["a if not b else c"]),
        ("ok = 'text'", []),
        ("ok = a not in b", ["a in b"]),
    ],
)
def test_mutants_of_a_line(tmp_path: Path, line: str, wrong: list[str]) -> None:
    path = tmp_path / "one.py"
    path.write_text(line, encoding="utf-8")
    assert sorted(one.now for one in mutants(path)) == sorted(wrong)


def test_mutants_leave_out_a_result(tmp_path: Path) -> None:
    path = tmp_path / "one.py"
    path.write_text("def twice(x):\n    return x * 2\n", encoding="utf-8")
    assert [(one.line, one.now) for one in mutants(path)] == [(2, "return None"), (2, "3")]
