"""Which tests run which lines of a room, so that a mutant meets those that can notice it."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

from bench.silent_fork import in_silent_fork

ALL, FAST = "not nightly", "not slow"  # which tests
QUIET = ("-q", "-n", "0", "-p", "no:cacheprovider")
_LINE = sys.monitoring.events.LINE
_TOOL = sys.monitoring.COVERAGE_ID


@dataclass(frozen=True)
class Reach:
    """The tests that run a line, by file and line; of how many lines each test runs."""

    tests: Mapping[str, Mapping[int, Sequence[str]]]
    breadth: Mapping[str, int]

    def of(self, path: Path, line: int) -> list[str]:
        """Return the tests that run a line, first those that run little else.

        A line inside a statement stands for the statement; one that runs while the module is
        imported is run by all tests of the module.
        """
        lines = self.tests.get(str(path), {})
        at = max((known for known in lines if known <= line), default=None)
        found = {one for tests in lines.values() for one in tests} if at is None else lines[at]
        return sorted(found, key=lambda test: (self.breadth[test], test))


class _Watching:
    """A plugin of pytest that notes what each test runs of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = f"{folder}{os.sep}"
        self._test = ""
        self.found: dict[str, dict[int, set[str]]] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[Any]:
        self._test = item.nodeid
        sys.monitoring.restart_events()
        return (yield)

    def begin(self) -> None:
        sys.monitoring.use_tool_id(_TOOL, "mutants")
        sys.monitoring.register_callback(_TOOL, _LINE, self._seen)
        sys.monitoring.set_events(_TOOL, _LINE)

    def _seen(self, code: CodeType, line: int) -> Any:
        if self._test and code.co_filename.startswith(self._folder):
            self.found.setdefault(code.co_filename, {}).setdefault(line, set()).add(self._test)
        return sys.monitoring.DISABLE


def reach_of(folder: Path, tests: Sequence[str], marks: str = ALL) -> Reach:
    """Run tests once, in a process of its own, and return what they run of a folder."""
    with tempfile.TemporaryDirectory() as work:
        told = Path(work) / "reach.json"
        in_silent_fork(lambda: _watch(folder, tests, marks, told))
        raw = json.loads(told.read_text(encoding="utf-8"))
    lines = {path: {int(at): run for at, run in found.items()} for path, found in raw.items()}
    breadth: dict[str, int] = {}
    for found in lines.values():
        for run in found.values():
            for test in run:
                breadth[test] = breadth.get(test, 0) + 1
    return Reach(lines, breadth)


def _watch(folder: Path, tests: Sequence[str], marks: str, told: Path) -> int:
    watching = _Watching(folder)
    watching.begin()
    pytest.main([*QUIET, "-m", marks, *tests], plugins=[watching])
    told.write_text(json.dumps(watching.found, default=sorted), encoding="utf-8")
    return 0
