"""Read one YAML file of entries into typed, closed models."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, Extra, ValidationError

from bot.knowledge.errors import KnowledgeError

CONTENT = Path(__file__).parent / "content"


class Entry(BaseModel):
    """One entry of a knowledge file: an id, a source, and nothing its model does not name."""

    id: str
    source: str

    class Config:
        """Closed key set; entries never change after loading."""

        extra = Extra.forbid
        frozen = True


class Part(BaseModel):
    """A nested part of an entry, closed like the entry itself."""

    class Config:
        """Closed key set; parts never change after loading."""

        extra = Extra.forbid
        frozen = True


EntryT = TypeVar("EntryT", bound=Entry)


def read_entries(path: Path, model: type[EntryT]) -> dict[str, EntryT]:
    """Return the entries of one YAML file by id, in file order.

    The file is a mapping from id to the entry's keys. Raises `KnowledgeError` that names the
    file, the entry and the allowed keys when an entry does not fit its model.
    """
    name = path.name
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
    return {str(key): _entry(name, str(key), value, model) for key, value in raw.items()}


def _entry(file: str, entry_id: str, value: Any, model: type[EntryT]) -> EntryT:
    allowed = [key for key in model.__fields__ if key != "id"]
    if not isinstance(value, dict):
        raise KnowledgeError(file, entry_id, "an entry must be a mapping", allowed)
    try:
        return model(id=entry_id, **value)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(step) for step in first["loc"])
        raise KnowledgeError(file, entry_id, _problem(where, first), allowed) from error
    except TypeError as error:
        raise KnowledgeError(
            file, entry_id, "the key 'id' is given by the name", allowed
        ) from error


def _problem(where: str, error: Mapping[str, Any]) -> str:
    if error["type"] == "value_error.extra":
        return f"unknown key '{where}'"
    if error["type"] == "value_error.missing":
        return f"the key '{where}' is missing"
    return f"'{where}': {error['msg']}"


class _UniqueKeyLoader(yaml.CSafeLoader):
    """Refuses an id that stands twice in a file, which plain YAML would silently overwrite."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key '{key}' stands twice", key_node.start_mark
                )
            seen.add(key)
        return super().construct_mapping(node, deep)
