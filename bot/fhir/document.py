"""The whole document: a Composition first, then everything it refers to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.fhir.asked import flags, own_questions, responses, risk
from bot.fhir.clinical_record import ClinicalRecord
from bot.fhir.observations import observations
from bot.fhir.parts import Json, Whose, concept, narrative
from bot.fhir.plans import care_plan, goals

NAME = "Plumbline"
IDENTIFIERS = "urn:ietf:rfc:3986"
Rows = list[tuple[str, str]]
# Headings of the paper, by the code of the section they become.
SECTIONS = ("complaint", "signs", "course", "goals", "plan", "questions")


def document_of(
    record: ClinicalRecord, title: str, rows: Mapping[str, tuple[str, Rows]], version: str
) -> Json:
    """Return the document Bundle. `rows` has (heading, rows) to read for each of `SECTIONS`."""
    whose = Whose(record.document)
    parts = {
        "course": observations(record, whose),
        "goals": goals(record, whose),
        "plan": care_plan(record, whose),
    }
    if "questions" in rows:
        parts["questions"] = own_questions(record, whose, rows["questions"][0])
    told, signs, *checks = responses(record, whose)
    parts["complaint"] = [told, *checks]
    parts["signs"] = [signs, *flags(record, whose), risk(record, whose)]
    sections = [_section(key, *rows[key], parts[key]) for key in SECTIONS if key in rows]
    composition = whose.resource(
        "Composition",
        "composition",
        status="preliminary",
        type=concept("document"),
        subject=whose.patient,
        date=record.made_at.isoformat(),
        author=[whose.device],
        title=title,
        language=record.language,
        section=sections,
    )
    patient = whose.resource("Patient", "patient", gender=record.sex)
    device = whose.resource(
        "Device",
        "device",
        status="active",
        deviceName=[{"name": NAME, "type": "user-friendly-name"}],
        version=[{"value": version}],
    )
    whole = [composition, patient, device, *(one for key in SECTIONS for one in parts.get(key, ()))]
    return {
        "resourceType": "Bundle",
        "language": record.language,
        "identifier": {"system": IDENTIFIERS, "value": f"urn:uuid:{record.document}"},
        "type": "document",
        "timestamp": record.made_at.isoformat(),
        "entry": [{"fullUrl": f"urn:uuid:{one['id']}", "resource": one} for one in whole],
    }


def _section(key: str, title: str, rows: Rows, resources: Sequence[Json]) -> Json:
    section = {"title": title, "code": concept(key), "text": narrative(rows)}
    entries = [{"reference": f"urn:uuid:{one['id']}"} for one in resources]
    return {**section, "entry": entries} if entries else section
