"""The small parts that all resources are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5
from xml.sax.saxutils import escape

from bot.knowledge.staying.fhir import load_fhir_codes

Json = dict[str, Any]
XHTML = "http://www.w3.org/1999/xhtml"
UCUM = "http://unitsofmeasure.org"
EXERCISES = "urn:x-plumbline:exercise"
SIGNS = "urn:x-plumbline:sign"
ANSWERS = "urn:x-plumbline:sign-answer"
LEVELS = "urn:x-plumbline:level"


@dataclass(frozen=True)
class Whose:
    """The document a resource is part of, and the addresses of its patient and its author."""

    document: str

    def address(self, key: str) -> str:
        """Return the address of a resource within the document; the same key gives the same."""
        return f"urn:uuid:{uuid5(UUID(self.document), key)}"

    def reference(self, key: str) -> Json:
        """Return a reference to a resource of the document."""
        return {"reference": self.address(key)}

    @property
    def patient(self) -> Json:
        """Return the reference to the person."""
        return self.reference("patient")

    @property
    def device(self) -> Json:
        """Return the reference to the guide."""
        return self.reference("device")

    def resource(self, kind: str, key: str, **parts: Any) -> Json:
        """Return a resource; parts that are None or empty are left out."""
        number = self.address(key).rpartition(":")[2]
        said = {name: part for name, part in parts.items() if part not in (None, [], {}, "")}
        return {"resourceType": kind, "id": number, **said}


def coding(key: str) -> Json:
    """Return one of the codes of the content."""
    one = load_fhir_codes()[key]
    return {"system": one.system, "code": one.code, "display": one.display}


def concept(key: str) -> Json:
    """Return the same as a concept."""
    return {"coding": [coding(key)]}


def own_concept(system: str, code: str, words: str) -> Json:
    """Return a concept of our own vocabulary with its words."""
    return {"coding": [{"system": system, "code": code, "display": words}], "text": words}


def quantity(value: float, unit: str) -> Json:
    """Return a number with its UCUM unit."""
    return {"value": value, "unit": unit, "system": UCUM, "code": unit}


def is_a(resource: Json, key: str) -> bool:
    """Return whether a resource has this code of the content."""
    one = load_fhir_codes()[key]
    codes = resource.get("code", {}).get("coding", ())
    return any((c.get("system"), c.get("code")) == (one.system, one.code) for c in codes)


def narrative(rows: list[tuple[str, str]]) -> Json:
    """Return rows of (label, words) as text that everybody can read."""
    lines = (
        f"<p><b>{escape(label)}:</b> {escape(said)}</p>" if label else f"<p>{escape(said)}</p>"
        for label, said in rows
    )
    return {"status": "generated", "div": f'<div xmlns="{XHTML}">{"".join(lines)}</div>'}
