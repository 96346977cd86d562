"""Runs the nodes of Rasa's graph one after the other, in the order of their needs.

Rasa's own runner hands the graph to dask, anew for every message and every prediction; the order
of nodes is the same each time, and nothing of it runs beside something else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import ExecutionContext, GraphNode, GraphNodeHook, GraphSchema
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.storage import ModelStorage

Order = tuple[tuple[str, tuple[str, ...]], ...]


class StraightGraphRunner(GraphRunner):  # type: ignore[misc]
    """A graph runner without a scheduler; nodes are made once, the order is worked out once."""

    def __init__(self, schema: GraphSchema, nodes: Mapping[str, GraphNode]) -> None:
        """Keep the nodes; `create` makes them."""
        self._schema = schema
        self._nodes = nodes
        self._orders: dict[tuple[str, ...], Order] = {}

    @classmethod
    def create(
        cls,
        graph_schema: GraphSchema,
        model_storage: ModelStorage,
        execution_context: ExecutionContext,
        hooks: list[GraphNodeHook] | None = None,
    ) -> StraightGraphRunner:
        """Make the component of each node (called by Rasa)."""
        nodes = {
            name: GraphNode.from_schema_node(name, node, model_storage, execution_context, hooks)
            for name, node in graph_schema.nodes.items()
        }
        return cls(graph_schema, nodes)

    def run(
        self, inputs: Mapping[str, Any] | None = None, targets: Sequence[str] | None = None
    ) -> dict[str, Any]:
        """Run what the targets need, or all target nodes; return the results by node.

        Raises `GraphRunError` where an input has the name of a node, or a node fails with a
        `RuntimeError`, as Rasa's own runner does.
        """
        for name in (inputs or {}).values():
            if isinstance(name, str) and name in self._nodes:
                raise GraphRunError(f"Input value '{name}' clashes with a node name.")
        wanted = tuple(targets or self._schema.target_names)
        # A node takes (name, result) pairs and gives one.
        pairs = {name: (name, value) for name, value in (inputs or {}).items()}
        try:
            for name, needs in self._order(wanted):
                if name not in pairs:  # a need without a result goes in as its bare name
                    pairs[name] = self._nodes[name](*(pairs.get(need, need) for need in needs))
        except RuntimeError as error:
            raise GraphRunError("Error running runner.") from error
        return dict(pairs[name] for name in wanted)

    def _order(self, targets: tuple[str, ...]) -> Order:
        """Nodes with what each needs, needs first; inputs of the run are no nodes."""
        if targets in self._orders:
            return self._orders[targets]
        order: dict[str, tuple[str, ...]] = {}

        def visit(name: str) -> None:
            if name in order or name not in self._schema.nodes:
                return
            needs = tuple(self._schema.nodes[name].needs.values())
            for need in needs:
                visit(need)
            order[name] = needs

        for target in targets:
            visit(target)
        self._orders[targets] = tuple(order.items())
        return self._orders[targets]
