"""Which tests a mutant meets: those that run its line, the most particular first."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.mutant_reach import Reach, reach_of

ONE = Path("/room/one.py")
REACH = Reach(
    {str(ONE): {3: ["wide", "narrow"], 7: ["wide"]}}, {"wide": 9, "narrow": 1, "elsewhere": 4}
)


@pytest.mark.parametrize(
    ("line", "tests"),
    [
        pytest.param(3, ["narrow", "wide"], id="what runs little else comes first"),
        pytest.param(5, ["narrow", "wide"], id="a line inside a statement stands for it"),
        pytest.param(8, ["wide"], id="only the tests that come there"),
        pytest.param(1, ["narrow", "wide"], id="run while it is imported: all of the module"),
    ],
)
def test_mutant_reach_of_a_line(line: int, tests: list[str]) -> None:
    assert REACH.of(ONE, line) == tests


def test_mutant_reach_of_a_module_that_no_test_runs() -> None:
    assert REACH.of(Path("/room/two.py"), 3) == []


def test_mutant_reach_is_what_tests_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room, tests = tmp_path / "lonely_room", tmp_path / "looks"
    room.mkdir()
    tests.mkdir()
    (room / "halves.py").write_text("def half(x):\n    if x:\n        return x / 2\n    return 0\n")
    (tests / "test_halves.py").write_text(
        "from lonely_room.halves import half\n"
        "def test_nothing():\n    assert half(0) == 0\n"
        "def test_four():\n    assert half(4) == 2\n"
    )
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.chdir(tmp_path)
    reach = reach_of(room, [str(tests)])
    halves = room / "halves.py"
    assert [name.split("::")[-1] for name in reach.of(halves, 3)] == ["test_four"]
    assert [name.split("::")[-1] for name in reach.of(halves, 4)] == ["test_nothing"]
    assert len(reach.of(halves, 2)) == 2
