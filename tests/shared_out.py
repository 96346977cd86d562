"""How the workers of a run share the files of tests, and what a worker tells of each test.

xdist's own scheduler counts all tests of a worker anew after every test and looks for each in the
list of all, a quarter of a minute's work for 24,000 tests. What is given when is the same here.
"""

from __future__ import annotations

from typing import Any

from xdist.scheduler import LoadFileScheduling
from xdist.workermanage import WorkerController


class SharedOut(LoadFileScheduling):
    """Gives a whole file to whoever has two tests left; tests that are done are forgotten."""

    def __init__(self, *options: Any) -> None:
        super().__init__(*options)
        self._places: dict[str, int] = {}

    def mark_test_complete(self, node: WorkerController, item_index: int, _: float = 0) -> None:
        self._forget(node, self.registered_collections[node][item_index])
        self._reschedule(node)

    def remove_node(self, node: WorkerController) -> str | None:
        """Return the test a worker died of, which is not tried again; others get the rest."""
        left = (test for unit in self.assigned_work[node].values() for test in unit)
        died_of = next(left, None)
        if died_of is not None:
            self._forget(node, died_of)
        super().remove_node(node)
        return died_of

    def _forget(self, node: WorkerController, test: str) -> None:
        file = self._split_scope(test)
        unit = self.assigned_work[node][file]
        del unit[test]
        if not unit:
            del self.assigned_work[node][file]

    def _pending_of(self, workload: dict[str, dict[str, bool]]) -> int:
        return sum(map(len, workload.values()))

    def _assign_work_unit(self, node: WorkerController) -> None:
        self._places = self._places or {test: n for n, test in enumerate(self.collection or ())}
        file, unit = self.workqueue.popitem(last=False)
        self.assigned_work[node][file] = unit
        node.send_runtest_some([self._places[test] for test in unit])


def told_in_short(data: dict[str, Any]) -> dict[str, Any]:
    """What a worker says of one phase of a test: of one that passed, no more than that it did."""
    if data.get("outcome") == "passed":
        data.update(keywords={}, sections=[])
    return data
