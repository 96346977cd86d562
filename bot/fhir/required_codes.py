"""What a document must have and which codes it may hold, checked where it is made.

The library for it accepts wrong codes; these are the ones R4 requires.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.fhir.parts import Json
from bot.knowledge.staying.fhir import Demands, load_demands

NARRATIVE = "Narrative"


def faults_of(bundle: Json) -> tuple[str, ...]:
    """Return what is wrong with a document, each as one line; nothing where it is right."""
    return (*_misfits("Bundle", bundle), *_as_document(bundle), *_in_resources(bundle))


def _as_document(bundle: Json) -> Iterator[str]:
    entries = bundle.get("entry", [])
    if not entries or entries[0]["resource"].get("resourceType") != "Composition":
        yield "Bundle.entry: a document begins with a Composition"
    addresses = [one.get("fullUrl", "") for one in entries]
    if len(set(addresses)) < len(addresses):
        yield "Bundle.entry.fullUrl: one address twice"
    if not {"system", "value"} <= bundle.get("identifier", {}).keys():
        yield "Bundle.identifier: a system and a value are needed"
    for one in entries:
        for address in _values_of(one["resource"], "reference"):
            if address not in addresses:
                yield f"{one['resource']['resourceType']}: refers to nothing, {address}"


def _in_resources(bundle: Json) -> Iterator[str]:
    for one in bundle.get("entry", []):
        resource = one["resource"]
        kind = str(resource.get("resourceType"))
        yield from _misfits(kind, resource)
        for section in resource.get("section", ()):
            yield from _misfits(NARRATIVE, section["text"])


def _misfits(kind: str, resource: Json) -> Iterator[str]:
    demands: Demands | None = load_demands().get(kind)
    if demands is None:
        yield f"{kind}: no resource of this document"
        return
    for part in demands.must:
        if resource.get(part) in (None, "", [], {}):
            yield f"{kind}.{part}: missing"
    for path, allowed in demands.codes.items():
        for code in _at(resource, path.split(".")):
            if code not in allowed:
                yield f"{kind}.{path}: {code!r} is no code of it"


def _at(part: Any, path: list[str]) -> Iterator[Any]:
    if isinstance(part, list):
        for one in part:
            yield from _at(one, path)
    elif not path:
        yield part
    elif isinstance(part, dict) and path[0] in part:
        yield from _at(part[path[0]], path[1:])


def _values_of(part: Any, name: str) -> Iterator[Any]:
    if isinstance(part, list):
        for one in part:
            yield from _values_of(one, name)
    elif isinstance(part, dict):
        for key, one in part.items():
            if key == name and isinstance(one, str):
                yield one
            else:
                yield from _values_of(one, name)
