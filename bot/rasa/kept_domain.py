"""The domain as a trained model keeps it: JSON, read once.

Rasa's own provider keeps YAML and parses it three times with a parser in Python; that was three
quarters of the time a model takes to load.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.graph_components.providers.domain_provider import DomainProvider
from rasa.shared.core.domain import Domain

_FILE = "domain.json"


class KeptDomain(DomainProvider):  # type: ignore[misc]
    """Rasa's provider of the domain with a file of its own."""

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> KeptDomain:
        """Load what `_persist` kept (called by Rasa)."""
        with model_storage.read_from(resource) as folder:
            told = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        return cls(model_storage, resource, Domain.from_dict(told))

    def _persist(self, domain: Domain) -> None:
        with self._model_storage.write_to(self._resource) as folder:
            text = json.dumps(domain.as_dict(), ensure_ascii=False)
            (folder / _FILE).write_text(text, encoding="utf-8")


def with_kept_domain(schema: GraphSchema) -> GraphSchema:
    """Return a graph in which `KeptDomain` stands for Rasa's provider."""
    return GraphSchema(
        {
            name: replace(node, uses=KeptDomain) if node.uses is DomainProvider else node
            for name, node in schema.nodes.items()
        }
    )
