"""Mutants meet tests in one session: what fails notices them, what never runs them is told."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOM = """
from functools import lru_cache
LEAST = 3
def half(x):
    if x:
        return x / 2
    return 0
@lru_cache
def enough(x):
    return x >= LEAST
class Box:
    size = 4
    def fits(self, x, most=9):
        return x <= self.size and x <= most
def alone():
    return 1 == 1
"""
TESTS = """
from bot.lonely.halves import Box, LEAST, enough, half
def test_half():
    assert half(4) == 2
def test_enough():
    assert enough(3) and not enough(2)
def test_box():
    assert Box().fits(4) and not Box().fits(5) and not Box().fits(4, 3)
def test_least():
    assert LEAST == 3
def test_broken():
    assert half(0) == 1
"""
# Measures the room above in a tree of its own, and prints what was told.
RUN = """
import sys
from pathlib import Path
from bench import mutants_made
import pytest
mutants_made.ROOT = Path.cwd()
from bench.mutant_session import MutantSession, ends_of
path = Path.cwd() / "bot/lonely/halves.py"
known = list(mutants_made.mutants(path))
told = []
session = MutantSession(path.parent, known, len(known), 5, told.append)
pytest.main(["-q", "-p", "no:cacheprovider", "looks"], plugins=[session])
print(*told, ends_of(session.met), sep="\\n")
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What a run in a tree of three files tells, line by line."""
    tree, root = tmp_path_factory.mktemp("tree"), Path(__file__).parents[2]
    for name, text in (("bot/lonely/halves.py", ROOM), ("looks/test_halves.py", TESTS)):
        path = tree / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
    (tree / "bot/__init__.py").touch()
    (tree / "bot/lonely/__init__.py").touch()
    for name in ("bench", "tests"):
        (tree / name).symlink_to(root / name)
    (tree / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", RUN],
        cwd=tree,
        env={"PYTHONPATH": str(tree), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.stdout.splitlines() or [ran.stderr]


@pytest.mark.slow
def test_mutant_session_leaves_out_tests_that_fail_as_it_is(told: list[str]) -> None:
    assert "1 fail as it is: looks/test_halves.py::test_broken" in "\n".join(told)


@pytest.mark.parametrize(
    ("line", "survives", "reason"),
    [
        ("halves.py:3", False, "a constant, where it is imported too"),
        ("halves.py:6", False, "a result left out"),
        ("halves.py:10", False, "what was kept of a result is forgotten"),
        ("halves.py:12", False, "a value of a class"),
        ("halves.py:13", True, "a bound that no test comes near"),
        ("halves.py:16", True, "no test runs it"),
    ],
)
def test_mutant_session_meets_the_tests_of_the_line(
    told: list[str], line: str, survives: bool, reason: str
) -> None:
    survivors = [one for one in told if one.startswith("survived") and f"{line} " in one]
    assert bool(survivors) is survives, (reason, told)


def test_mutant_session_counts(told: list[str]) -> None:
    noticed, met = map(int, told[-1].strip("()").split(", "))
    assert 0 < noticed < met
