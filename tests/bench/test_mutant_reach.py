"""Which tests a mutant meets: those that run its line, the quickest first."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.mutant_reach import Reach

ONE = Path("/room/one.py")
REACH = Reach(
    {str(ONE): {3: ["slow", "quick"], 7: ["slow"]}}, {"slow": 9.0, "quick": 0.1, "elsewhere": 4.0}
)


@pytest.mark.parametrize(
    ("line", "until", "begins", "tests"),
    [
        pytest.param(3, 3, 2, ["quick", "slow"], id="the quickest comes first"),
        pytest.param(5, 5, 2, ["quick", "slow"], id="a line inside a statement stands for it"),
        pytest.param(6, 7, 2, ["slow"], id="its first line runs nothing, its second does"),
        pytest.param(8, 8, 6, ["slow"], id="only the tests that come there"),
        pytest.param(9, 9, 8, [], id="a function that no test runs"),
        pytest.param(5, 5, 0, ["quick", "slow"], id="run while it is imported: all of the module"),
    ],
)
def test_mutant_reach_of_a_line(line: int, until: int, begins: int, tests: list[str]) -> None:
    assert REACH.of(ONE, line, until, begins) == tests


def test_mutant_reach_of_a_module_that_no_test_runs() -> None:
    assert REACH.of(Path("/room/two.py"), 3, 3, 2) == []
