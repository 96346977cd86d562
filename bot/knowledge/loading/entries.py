"""Read one YAML file of entries into typed, closed models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.misfits import misfits

# No key but those that are named, and nothing changes after loading.
_CLOSED = ConfigDict(extra="forbid", frozen=True)


class Entry(BaseModel):
    """One entry of a knowledge file: an id, a source, and nothing its model does not name."""

    model_config = _CLOSED

    id: str
    source: str


class Part(BaseModel):
    """A nested part of an entry, closed like the entry itself."""

    model_config = _CLOSED


def read_entries[EntryT: Entry](path: Path, model: type[EntryT]) -> dict[str, EntryT]:
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


def does_not_fit(
    file: str,
    entry: str,
    error: ValidationError,
    given: Mapping[str, Any],
    allowed: Sequence[str],
) -> KnowledgeError:
    """Return what to say of the first thing in an entry that does not fit its model."""
    first = misfits(error, given)[0]
    if first.unknown:
        problem = f"unknown key '{first.place}'"
    elif first.missing:
        problem = f"the key '{first.place}' is missing"
    elif first.place:
        problem = f"'{first.place}': {first.reason}"
    else:
        problem = first.reason
    return KnowledgeError(file, entry, problem, allowed)


def _entry[EntryT: Entry](file: str, entry_id: str, value: Any, model: type[EntryT]) -> EntryT:
    allowed = [key for key in model.model_fields if key != "id"]
    if not isinstance(value, dict):
        raise KnowledgeError(file, entry_id, "an entry must be a mapping", allowed)
    if "id" in value:
        raise KnowledgeError(file, entry_id, "the key 'id' is given by the name", allowed)
    given = {"id": entry_id, **value}
    try:
        return model.model_validate(given)
    except ValidationError as error:
        raise does_not_fit(file, entry_id, error, given, allowed) from error


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
