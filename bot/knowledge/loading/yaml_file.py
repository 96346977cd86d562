"""Read a YAML file that is a mapping from id to entry."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from bot.knowledge.loading.knowledge_error import KnowledgeError


def read_mapping(path: Path, name: str) -> dict[str, Any]:
    """Return the raw entries of a file by id. Raises `KnowledgeError` with the name of the file."""
    try:
        raw = yaml.load(path.read_text(encoding="utf-8"), Loader=_UniqueKeyLoader)  # noqa: S506
    except OSError as error:
        raise KnowledgeError(name, "-", f"the file cannot be read ({error.strerror})") from error
    except yaml.YAMLError as error:
        place = getattr(error, "problem_mark", None)
        line = f" at line {place.line + 1}" if place else ""
        problem = getattr(error, "problem", None) or "not valid YAML"
        raise KnowledgeError(name, "-", f"{problem}{line}") from error
    if not isinstance(raw, dict):
        raise KnowledgeError(name, "-", "the file must be a mapping from id to entry")
    return {str(key): value for key, value in raw.items()}


class _UniqueKeyLoader(yaml.CSafeLoader):
    """Refuses an id that stands twice in a file, which plain YAML would silently overwrite."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        found: dict[Any, Any] = super().construct_mapping(node, deep)
        if len(found) < len(node.value):
            self._refuse_the_double(node)
        return found

    def _refuse_the_double(self, node: Any) -> None:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key '{key}' stands twice", key_node.start_mark
                )
            seen.add(key)
