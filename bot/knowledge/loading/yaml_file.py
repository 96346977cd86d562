"""Read a YAML file that is a mapping from id to entry."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from bot.knowledge.loading.knowledge_error import KnowledgeError

_TEXT, _MAPPING, _LIST = (f"tag:yaml.org,2002:{kind}" for kind in ("str", "map", "seq"))


def read_mapping(path: Path, name: str = "") -> dict[str, Any]:
    """Return the raw entries of a file by id. Raises `KnowledgeError`, which says its `name`."""
    try:
        raw = yaml.load(path.read_text(encoding="utf-8"), Loader=_UniqueKeyLoader)  # noqa: S506
    except OSError as error:
        raise KnowledgeError(
            path, "", f"the file cannot be read ({error.strerror})", name=name
        ) from error
    except UnicodeDecodeError as error:
        raise KnowledgeError(path, "", "the file must be UTF-8", name=name) from error
    except yaml.YAMLError as error:
        place = getattr(error, "problem_mark", None)
        line = f" at line {place.line + 1}" if place else ""
        problem = getattr(error, "problem", None) or "not valid YAML"
        raise KnowledgeError(path, "", f"{problem}{line}", name=name) from error
    if not isinstance(raw, dict):
        raise KnowledgeError(path, "", "the file must be a mapping from id to entry", name=name)
    return {str(key): value for key, value in raw.items()}


class _UniqueKeyLoader(yaml.CSafeLoader):
    """Refuses an id that stands twice in a file, which plain YAML would silently overwrite.

    Mappings, lists and texts, which are nearly all there is, are made at once: PyYAML's own way,
    through a generator for each, takes half as long again.
    """

    def construct_document(self, node: Any) -> Any:
        return self._made(node)

    def _made(self, node: Any) -> Any:
        kind, tag = type(node), node.tag
        if kind is yaml.ScalarNode and tag == _TEXT:
            return node.value
        if kind is yaml.MappingNode and tag == _MAPPING:
            made = self._made
            try:
                found = {made(key): made(value) for key, value in node.value}
            except TypeError as error:
                raise _refused("a key must be a text or a number", node) from error
            if len(found) < len(node.value):
                self._refuse_the_double(node)
            return found
        if kind is yaml.SequenceNode and tag == _LIST:
            return [self._made(one) for one in node.value]
        return self.construct_object(node, deep=True)

    def _refuse_the_double(self, node: Any) -> None:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = self._made(key_node)
            if key in seen:
                raise _refused(f"the key '{key}' stands twice", key_node)
            seen.add(key)


def _refused(problem: str, node: Any) -> yaml.YAMLError:
    return yaml.constructor.ConstructorError(None, None, problem, node.start_mark)
