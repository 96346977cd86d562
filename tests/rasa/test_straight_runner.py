"""The graph gives what its nodes give, whatever their order and their needs."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import GraphSchema, SchemaNode

from bot.rasa.straight_runner import StraightGraphRunner


class Node:
    """Stands where Rasa's node stands: takes (name, result) pairs, gives one."""

    def __init__(self, name: str, log: list[str], fails: type[Exception] | None = None) -> None:
        self._name, self._log, self._fails = name, log, fails

    def __call__(self, *pairs: Any) -> tuple[str, Any]:
        if self._fails:
            raise self._fails(self._name)
        self._log.append(self._name)
        return self._name, (
            self._name,
            *(pair[1] if isinstance(pair, tuple) else pair for pair in pairs),
        )


def runner_of(
    needs: dict[str, list[str]], targets: set[str], fails: type[Exception] | None = None
) -> tuple[StraightGraphRunner, list[str]]:
    log: list[str] = []
    schema = GraphSchema(
        {
            name: SchemaNode(
                needs={need: need for need in wanted},
                uses=object,
                constructor_name="load",
                fn="process",
                config={},
                is_target=name in targets,
            )
            for name, wanted in needs.items()
        }
    )
    return StraightGraphRunner(schema, {name: Node(name, log, fails) for name in needs}), log


def test_straight_runner_gives_what_the_targets_give() -> None:
    runner, log = runner_of({"last": ["first", "input"], "first": ["input"]}, {"last"})
    assert runner.run({"input": 5}) == {"last": ("last", ("first", 5), 5)}
    assert log == ["first", "last"]


def test_straight_runner_runs_a_node_once_and_only_what_is_needed() -> None:
    needs = {"a": [], "b": ["a"], "c": ["a"], "d": ["b", "c"], "aside": ["a"]}
    runner, log = runner_of(needs, {"d"})
    runner.run()
    assert sorted(log) == ["a", "b", "c", "d"]


def test_straight_runner_takes_targets_of_the_call() -> None:
    runner, log = runner_of({"a": [], "b": ["a"]}, {"b"})
    assert runner.run(targets=["a"]) == {"a": ("a",)}
    assert log == ["a"]


def test_straight_runner_gives_the_name_where_a_need_has_no_result() -> None:
    runner, _ = runner_of({"a": ["input"]}, {"a"})
    assert runner.run() == {"a": ("a", "input")}


def test_straight_runner_refuses_an_input_that_has_the_name_of_a_node() -> None:
    runner, _ = runner_of({"a": ["input"]}, {"a"})
    with pytest.raises(GraphRunError, match="clashes"):
        runner.run({"input": "a"})


@pytest.mark.parametrize(
    ("raised", "seen"),
    [
        pytest.param(RuntimeError, GraphRunError, id="as Rasa's own runner does"),
        pytest.param(KeyError, KeyError, id="other errors are the node's"),
    ],
)
def test_straight_runner_a_node_that_fails(raised: type[Exception], seen: type[Exception]) -> None:
    runner, _ = runner_of({"a": []}, {"a"}, raised)
    with pytest.raises(seen):
        runner.run()


@given(st.lists(st.lists(st.integers(0, 9), max_size=4, unique=True), min_size=1, max_size=10))
def test_straight_runner_needs_come_first(graph: list[list[int]]) -> None:
    needs = {
        str(at): [str(need) for need in wanted if need < at] for at, wanted in enumerate(graph)
    }
    runner, log = runner_of(needs, {str(len(graph) - 1)})
    runner.run()
    for name in log:
        assert all(log.index(need) < log.index(name) for need in needs[name])
