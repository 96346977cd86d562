from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from _pytest.reports import TestReport

from tests.shared_out import SharedOut, told_in_short

FILES = {"a.py": 4, "b.py": 1, "c.py": 3, "d.py": 5, "e.py": 2}
TESTS = [f"{file}::test[{n}]" for file, many in FILES.items() for n in range(many)]


class Worker:
    """Stands for a worker of xdist: what it was given, and whether it may go home."""

    def __init__(self, name: str) -> None:
        self.gateway = SimpleNamespace(id=name)
        self.given: list[int] = []
        self.done = 0
        self.shutting_down = False

    def send_runtest_some(self, places: list[int]) -> None:
        self.given += places

    def shutdown(self) -> None:
        self.shutting_down = True

    def finish_one(self, shared: SharedOut) -> None:
        self.done += 1
        shared.mark_test_complete(self, self.given[self.done - 1])  # type: ignore[arg-type]


@pytest.fixture
def workers() -> list[Worker]:
    return [Worker("gw0"), Worker("gw1")]


@pytest.fixture
def shared(workers: list[Worker]) -> SharedOut:
    option = SimpleNamespace(loadscopereorder=False)
    config: Any = SimpleNamespace(
        option=option, getvalue=lambda _: ["2*popen"], getoption=lambda _: ["popen", "popen"]
    )
    made = SharedOut(config)
    for worker in workers:
        made.add_node(worker)  # type: ignore[arg-type]
    for worker in workers:
        made.add_node_collection(worker, list(TESTS))  # type: ignore[arg-type]
    made.schedule()
    return made


def test_shared_out_gives_each_test_once_and_files_whole_and_in_order(
    shared: SharedOut, workers: list[Worker]
) -> None:
    turn = 0
    while not shared.tests_finished or any(one.done < len(one.given) for one in workers):
        one = workers[turn % 2]
        if one.done < len(one.given):
            one.finish_one(shared)
        turn += 1
    assert sorted(workers[0].given + workers[1].given) == list(range(len(TESTS)))
    files = [{TESTS[place].split("::")[0] for place in one.given} for one in workers]
    assert not files[0] & files[1]
    assert all(one.given == sorted(one.given) for one in workers)
    assert not shared.has_pending
    assert all(one.shutting_down for one in workers)


def test_shared_out_gives_no_more_to_a_worker_with_three_tests_left(
    shared: SharedOut, workers: list[Worker]
) -> None:
    assert [TESTS[place][0] for place in workers[0].given] == list("aaaa")
    assert [TESTS[place][0] for place in workers[1].given] == list("bccc")  # one test is not enough
    workers[0].finish_one(shared)
    assert len(workers[0].given) == 4
    workers[0].finish_one(shared)
    assert [TESTS[place][0] for place in workers[0].given] == list("aaaaddddd")


def test_shared_out_names_the_test_a_worker_died_of_and_gives_the_rest_anew(
    shared: SharedOut, workers: list[Worker]
) -> None:
    workers[0].finish_one(shared)
    assert shared.remove_node(workers[0]) == "a.py::test[1]"  # type: ignore[arg-type]
    for _ in range(3):
        workers[1].finish_one(shared)
    while workers[1].done < len(workers[1].given):
        workers[1].finish_one(shared)
    missing = set(range(len(TESTS))) - set(workers[1].given)
    assert {TESTS[place] for place in missing} == {"a.py::test[0]", "a.py::test[1]"}


@pytest.mark.parametrize(
    ("outcome", "kept", "reason"),
    [
        ("passed", False, "nobody reads what a test printed that passed"),
        ("failed", True, "what it printed says why"),
        ("skipped", True, "the summary may list it"),
    ],
)
def test_told_in_short_keeps_all_of_what_did_not_pass(
    outcome: Any, kept: bool, reason: str
) -> None:
    report = TestReport(
        nodeid="a.py::test",
        location=("a.py", 1, "test"),
        keywords={"slow": 1},
        outcome=outcome,
        longrepr=None,
        when="call",
        sections=[("Captured stdout call", "words")],
    )
    told = told_in_short(report._to_json())
    assert bool(told["keywords"]) is kept, reason
    assert bool(told["sections"]) is kept, reason
    assert TestReport._from_json(told).outcome == outcome


def test_told_in_short_leaves_alone_what_is_no_report() -> None:
    assert told_in_short({}) == {}
