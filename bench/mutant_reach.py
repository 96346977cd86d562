"""Which tests run which lines of a room, so that a mutant meets those that can notice it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import CodeType
from typing import Any

_LINE = sys.monitoring.events.LINE
_TOOL = sys.monitoring.COVERAGE_ID


@dataclass(frozen=True)
class Reach:
    """The tests that run a line, by file and line, and the seconds that each test takes."""

    tests: Mapping[str, Mapping[int, Sequence[str]]]
    seconds: Mapping[str, float]

    def of(self, path: Path, line: int, until: int, begins: int) -> list[str]:
        """Return the tests that run a line of a function that begins there, the quickest first.

        A condition may begin before the first of its lines that runs (`if (`); a line inside a
        statement stands for the statement; one that runs while the module is imported (`begins`
        is 0) is run by all tests of the module.
        """
        lines = self.tests.get(str(path), {})
        if not begins:
            found = {one for tests in lines.values() for one in tests}
        elif own := [known for known in lines if line <= known <= until]:
            found = {one for known in own for one in lines[known]}
        else:
            at = max((known for known in lines if begins < known <= line), default=0)
            found = set(lines.get(at, ()))
        return sorted(found, key=lambda test: (self.seconds[test], test))


class Watching:
    """Notes what each test runs of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = f"{folder}{os.sep}"
        self._test = ""
        self.found: dict[str, dict[int, set[str]]] = {}

    def begin(self) -> None:
        """Watch the lines of this process from here on."""
        sys.monitoring.use_tool_id(_TOOL, "mutants")
        sys.monitoring.register_callback(_TOOL, _LINE, self._seen)
        sys.monitoring.set_events(_TOOL, _LINE)

    def end(self) -> None:
        """Watch no more."""
        sys.monitoring.set_events(_TOOL, sys.monitoring.events.NO_EVENTS)
        sys.monitoring.free_tool_id(_TOOL)

    def test(self, name: str) -> None:
        """Take what runs from here on as run by this test."""
        self._test = name
        sys.monitoring.restart_events()

    def _seen(self, code: CodeType, line: int) -> Any:
        if self._test and code.co_filename.startswith(self._folder):
            self.found.setdefault(code.co_filename, {}).setdefault(line, set()).add(self._test)
        return sys.monitoring.DISABLE
