"""One run of pytest that meets many mutants: tests are collected once, each mutant has a fork.

First all tests run once as the code stands, watched line by line, in a process of its own: what
each test runs, how long it takes, and which fail or only sometimes pass (those do not count). Then
each mutant, in a process of its own, meets the tests that run its line, the quickest first, until
one fails.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest

from bench.mutant_graft import NoPlaceError, graft
from bench.mutant_reach import Reach, Watching
from bench.mutants_made import Mutant
from bench.silent_fork import in_silent_fork

NOTICED, SURVIVED, NO_PLACE = 1, 0, 3


class MutantSession:
    """A plugin of pytest that runs the tests against mutants in the place of its own loop."""

    def __init__(
        self,
        folder: Path,
        drawn: Sequence[Mutant],
        wanted: int,
        seconds: int,
        tell: Callable[[str], None],
    ) -> None:
        self._folder, self._drawn, self._wanted = folder, drawn, wanted
        self._seconds, self._tell = seconds, tell
        self._failed = False
        self.met: list[tuple[Mutant, int, int]] = []  # the mutant, how it ended, tests that reach

    def pytest_sessionstart(self) -> None:
        """Try the same few examples of each property against every mutant."""
        from hypothesis import settings  # pytest rewrites it, so it is not imported before

        from tests.examples import FAST

        known = settings.get_profile(FAST)
        settings.register_profile(FAST, known, derandomize=True, database=None)
        settings.load_profile(FAST)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note that a test failed."""
        self._failed = self._failed or report.failed

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Watch the tests once, then let each mutant meet those that run its line."""
        items = {item.nodeid: item for item in session.items}
        began = time.monotonic()
        reach, broken = self._reach(items)
        self._tell(
            f"watched {len(items)} tests in {time.monotonic() - began:.0f} s;"
            f" {len(broken)} fail as it is: {', '.join(sorted(broken)[:5])}"
        )
        for mutant in self._drawn:
            if len(self.met) == self._wanted:
                break
            reached = reach.of(mutant.path, mutant.line, mutant.until, mutant.begins)
            tests = [one for one in reached if one not in broken]
            ended = self._meet(mutant, [items[one] for one in tests])
            if ended == NO_PLACE:
                self._tell(f"left out {mutant.where}: {mutant.now[:80]}")
                continue
            self.met.append((mutant, ended, len(tests)))
            if ended == SURVIVED:
                self._tell(f"survived {mutant.where} ({len(tests)} tests): {mutant.now[:80]}")
        return True

    def _meet(self, mutant: Mutant, tests: Sequence[pytest.Item]) -> int:
        def run() -> int:
            try:
                graft(mutant.module, mutant.statement)
            except NoPlaceError:
                return NO_PLACE
            return NOTICED if self._fails(tests) else SURVIVED

        return in_silent_fork(run, self._seconds * 10) if tests else SURVIVED

    def _fails(self, tests: Sequence[pytest.Item]) -> bool:
        """Whether one of the tests fails, of as many as there is time for."""
        ends = time.process_time() + self._seconds
        for item, following in zip(tests, [*tests[1:], None], strict=True):
            self._run(item, following)
            if self._failed or time.process_time() > ends:
                break
        return self._failed

    def _run(self, item: pytest.Item, following: pytest.Item | None) -> None:
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)

    def _reach(self, items: dict[str, pytest.Item]) -> tuple[Reach, set[str]]:
        with tempfile.TemporaryDirectory() as work:
            told = Path(work) / "reach.json"
            in_silent_fork(lambda: self._watch(list(items.values()), told))
            lines, seconds, broken = json.loads(told.read_text(encoding="utf-8"))
        by_line = {path: {int(at): run for at, run in of.items()} for path, of in lines.items()}
        return Reach(by_line, seconds), set(broken)

    def _watch(self, items: Sequence[pytest.Item], told: Path) -> int:
        watching, seconds, broken = Watching(self._folder), {}, []
        watching.begin()
        for item, following in zip(items, [*items[1:], None], strict=True):
            watching.test(item.nodeid)
            began, self._failed = time.monotonic(), False
            self._run(item, following)
            seconds[item.nodeid] = time.monotonic() - began
            broken += [item.nodeid] if self._failed else []
        watching.end()
        told.write_text(json.dumps((watching.found, seconds, broken), default=sorted), "utf-8")
        return 0


def ends_of(met: Iterable[tuple[Mutant, int, int]]) -> tuple[int, int]:
    """Return how many mutants were noticed, and of how many."""
    ended = [how for _, how, _ in met]
    return len(ended) - ended.count(SURVIVED), len(ended)
