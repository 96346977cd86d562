"""Lines made wrong on purpose, one at a time: what share of them the tests notice.

    python -m bench.mutants --each 10 --seed 1
    python -m bench.mutants --near --rooms safety --files rules_

A comparison is turned or its bound moved, `and` becomes `or`, a number grows by one, a condition is
turned round, a result left out. Of every room a sample is drawn; each mutant runs, in a process of
its own that is forked after the content is loaded, first the tests of its room that go through the
line, then all of them, until one fails. What survives is printed: a test is missing there, or the
mutant means the same. With `--near` only those that go through the line run, of many every so
many-th, the particular first, and of them the fast alone: sooner done, and the share that all tests
notice is no less.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

from bench.mutant_reach import ALL, FAST, QUIET, Reach, reach_of
from bench.silent_fork import in_silent_fork

ROOT = Path(__file__).resolve().parents[1]
# The rooms, and the folders that test each; half of the conversation is tested by talks.
TESTED_BY = {
    "safety": ("safety",),
    "routine": ("routine",),
    "assessment": ("assessment",),
    "conversation": ("conversation", "conversations"),
}
LOADED = ("bot.language.pipeline", "bot.knowledge.safety.red_flags", "pytest")  # before the fork
SECONDS = 240  # for the tests of one mutant; one that never ends is noticed
MOST_NEAR = 100
_TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}


@dataclass(frozen=True)
class Mutant:
    """One wrong line: the file, the line, what it says now, and the whole source."""

    path: Path
    line: int
    now: str
    source: str

    @property
    def module(self) -> str:
        """The dotted name of the module."""
        return ".".join(self.path.relative_to(ROOT).with_suffix("").parts)


def mutants(path: Path) -> Iterator[Mutant]:
    """Yield every mutant of a file, in the order of its nodes."""
    source = path.read_text(encoding="utf-8")
    for number in range(sum(1 for _ in ast.walk(ast.parse(source)))):
        tree = ast.parse(source)
        node = list(ast.walk(tree))[number]
        if _spoil(node):
            text = ast.unparse(node).splitlines()[0]
            yield Mutant(path, getattr(node, "lineno", 0), text, ast.unparse(tree))


def _spoil(node: ast.AST) -> bool:
    """Make a node wrong; False where nothing of it can be."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in _TURNED:
        node.ops[0] = _TURNED[type(node.ops[0])]()
    elif isinstance(node, ast.BoolOp):
        node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    elif isinstance(node, ast.Constant) and type(node.value) in (int, float):
        node.value += 1
    elif isinstance(node, ast.IfExp | ast.If):
        node.test = ast.UnaryOp(ast.Not(), node.test)
    elif isinstance(node, ast.Return) and not isinstance(node.value, ast.Constant | None):
        node.value = ast.Constant(None)
    else:
        return False
    ast.fix_missing_locations(node)
    return True


class _MutantFinder(importlib.abc.MetaPathFinder):
    """Finds the wrong file in the place of one module."""

    def __init__(self, name: str, file: Path) -> None:
        self._name, self._file = name, file

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Return the wrong file for the one module, nothing for the others."""
        if name != self._name:
            return None
        return importlib.util.spec_from_file_location(name, self._file)


def noticed(mutant: Mutant, room: str, reach: Reach, near: bool = False) -> bool:
    """Whether a test of the room fails with this mutant, or never ends."""
    reaching = reach.of(mutant.path, mutant.line)
    nearest = reaching[:: -(-len(reaching) // MOST_NEAR) or 1]
    if nearest and _fails(mutant, nearest, FAST if near else ALL):
        return True
    return not near and _fails(mutant, tests_of(room), ALL)


def tests_of(room: str) -> list[str]:
    """Return the folders with the tests of a room."""
    return [str(ROOT / "tests" / folder) for folder in TESTED_BY[room]]


def _fails(mutant: Mutant, tests: Sequence[str], marks: str) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / mutant.path.name
        file.write_text(mutant.source, encoding="utf-8")
        return in_silent_fork(lambda: _run_tests(mutant, file, tests, marks), SECONDS) != 0


def _run_tests(mutant: Mutant, file: Path, tests: Sequence[str], marks: str) -> int:
    sys.meta_path.insert(0, _MutantFinder(mutant.module, file))
    return int(pytest.main(["-x", *QUIET, "-m", marks, *tests]))


def main() -> None:
    """Draw a sample of each room, run it and print the share that was noticed."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--each", type=int, default=10, help="mutants of each room")
    asked.add_argument("--seed", type=int, default=1, help="of the sample")
    asked.add_argument("--rooms", nargs="*", default=list(TESTED_BY))
    asked.add_argument("--near", action="store_true", help="only fast tests that run the line")
    asked.add_argument("--files", default="", help="only files whose name begins so")
    given = asked.parse_args()
    for name in LOADED:
        importlib.import_module(name)
    for room in given.rooms:
        files = sorted((ROOT / "bot" / room).rglob("*.py"))
        named = (path for path in files if path.stem.startswith(given.files))
        known = [one for path in named if path.stem != "__init__" for one in mutants(path)]
        sample = random.Random(given.seed).sample(known, min(given.each, len(known)))
        marks = FAST if given.near else ALL
        reach = reach_of(ROOT / "bot" / room, tests_of(room), marks)
        left = 0
        for one in sample:
            if not noticed(one, room, reach, given.near):
                left += 1
                where = one.path.relative_to(ROOT)
                sys.stdout.write(f"survived {where}:{one.line}: {one.now[:80]}\n")
                sys.stdout.flush()
        share = f"{len(sample) - left} of {len(sample)}"
        sys.stdout.write(f"{room}: noticed {share} (of {len(known)} that can be made)\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
