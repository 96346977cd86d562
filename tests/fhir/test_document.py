"""The document for a clinician's program: what is in it, no name in it, nothing lost on the way."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle

from bot.conversation import slots
from bot.conversation.papers.clinical_document import clinical_document, clinical_record
from bot.fhir.bundle_reading import record_of
from bot.fhir.required_codes import faults_of
from tests.conversation.papers_of import VALUES
from tests.conversation.weeks_of import weeks
from tests.examples import ALL, sampled
from tests.fhir.people import person

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)
KNOWN = {**VALUES, slots.WEEKS: weeks(60).as_dict()}
# Of how many people: a few in the fast suite, more in the whole one, five hundred at night.
MANY = [pytest.mark.slow, pytest.mark.sampled]
PEOPLE = (pytest.param(40, id="few"), pytest.param(sampled(500, 75), id="many", marks=MANY))
HERE = Path(__file__).parent
INSTALL = HERE.parents[1] / "scripts" / "install-document-check.sh"


def made(values: dict[str, Any]) -> dict[str, Any]:
    document = clinical_document(values, NOW)
    assert document is not None
    return document


def resources(document: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    found = (one["resource"] for one in document["entry"])
    return [one for one in found if one["resourceType"] == kind]


@pytest.fixture(scope="module", params=PEOPLE)
def documents(request: pytest.FixtureRequest) -> list[dict[str, Any]]:
    return [made(person(number)) for number in range(request.param)]


def test_document_begins_with_the_composition_and_its_author_is_a_device() -> None:
    document = made(KNOWN)
    (composition,) = resources(document, "Composition")
    (device,) = resources(document, "Device")
    assert document["entry"][0]["resource"] is composition
    assert composition["author"] == [{"reference": f"urn:uuid:{device['id']}"}]
    assert composition["status"] == "preliminary"  # nobody has verified it


def test_document_holds_no_name_and_no_birthday() -> None:
    (patient,) = resources(made(KNOWN), "Patient")
    assert patient.keys() <= {"resourceType", "id", "gender"}


def test_document_has_pain_by_its_loinc_code_with_a_number() -> None:
    pain = [
        one
        for one in resources(made(KNOWN), "Observation")
        if one["code"]["coding"][0]["code"] == "72514-3"
    ]
    assert [one["valueQuantity"]["value"] for one in pain] == [5, 4, 2]
    assert pain[0]["effectiveDateTime"] == "2026-03-02"


def test_document_has_flags_for_open_signs_only() -> None:
    document = made(KNOWN)
    assert len(resources(document, "Flag")) == 2  # told of, and not sure
    (risk,) = resources(document, "RiskAssessment")
    assert risk["prediction"][0]["outcome"]["coding"][0]["code"] == "E"
    cleared = {**VALUES, slots.SAFETY: {"cleared": [["ces_saddle", 3, "denied"]]}}
    assert resources(made(cleared), "Flag") == []


def test_document_tells_negatives_too() -> None:
    asked = {one["id"]: one for one in resources(made(KNOWN), "QuestionnaireResponse")}
    items = [item for one in asked.values() for item in one["item"]]
    answers = {
        item["linkId"]: item["answer"][0]["valueCoding"]["code"]
        for item in items
        if "valueCoding" in item["answer"][0]
    }
    assert answers["sign.ces_saddle"] == "denied"
    assert "not_ticked" in answers.values()


def test_document_goals_are_the_persons_words_with_their_scores() -> None:
    first, second = resources(made(KNOWN), "Goal")
    assert first["description"] == {"text": "carry the shopping"}
    assert len(first["outcomeReference"]) == 2
    assert "outcomeReference" not in second


def test_document_has_what_the_person_wants_to_ask_in_their_words() -> None:
    asked = replace(weeks(60), questions=("could an injection help?",))
    document = made({**KNOWN, slots.WEEKS: asked.as_dict()})
    (composition,) = resources(document, "Composition")
    (section,) = (one for one in composition["section"] if one["title"] == "My questions")
    assert "could an injection help?" in section["text"]["div"]
    assert "___" not in section["text"]["div"]  # the lines to write on
    assert len(section["entry"]) == 1
    (none,) = resources(made(KNOWN), "Composition")
    assert "My questions" not in [one["title"] for one in none["section"]]


def test_document_of_nobody_is_none() -> None:
    assert clinical_document({}, NOW) is None


def test_document_can_be_read_without_a_program() -> None:
    (composition,) = resources(made(KNOWN), "Composition")
    told = " ".join(section["text"]["div"] for section in composition["section"])
    assert "carry the shopping" in told
    assert "5 (2 Mar)" in told


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"status": "done"}, "Composition.status"),  # a code R4 does not know
        ({"author": []}, "Composition.author"),  # what must be there
        ({"section": [{"text": {"status": "made", "div": "<div/>"}}]}, "Narrative.status"),
        ({"subject": {"reference": "urn:uuid:none"}}, "refers to nothing"),
        ({"resourceType": "Letter"}, "begins with a Composition"),
    ],
)
def test_required_codes_finds_what_is_wrong(change: dict[str, Any], fault: str) -> None:
    document = made(KNOWN)
    document["entry"][0]["resource"] |= change
    assert any(fault in one for one in faults_of(document))


def test_document_of_many_people_has_no_fault_and_loses_nothing(
    documents: list[dict[str, Any]],
) -> None:
    for number, document in enumerate(documents):
        assert faults_of(document) == (), number
        read = record_of(json.loads(json.dumps(document)))
        assert read == clinical_record(person(number), NOW, read.document), number


def test_document_of_many_people_is_read_by_another_library(
    documents: list[dict[str, Any]],
) -> None:
    """Its R4B differs from R4 in none of the resources that are used here."""
    for document in documents:
        assert Bundle.model_validate(document).entry


@pytest.mark.slow
def test_document_of_many_people_is_valid_by_the_definitions_of_r4(
    documents: list[dict[str, Any]],
) -> None:
    node = shutil.which("node")
    installed = subprocess.run([INSTALL], capture_output=True, text=True, timeout=120)
    if node is None or installed.returncode:
        missing = f"npm's `fhir` is not there, and could not be put there: {installed.stdout}"
        pytest.fail(missing) if ALL else pytest.skip(missing)  # at night nothing is left out
    wrong = made(KNOWN)
    wrong["entry"][0]["resource"]["status"] = "done"
    lines = "\n".join(json.dumps(one) for one in (*documents, wrong))
    told = subprocess.run(
        [node, str(HERE / "validate.js")],
        input=lines, capture_output=True, text=True, check=True, cwd=HERE, timeout=200,
    )  # fmt: skip
    *found, last = (json.loads(line) for line in told.stdout.splitlines())
    assert len(found) == len(documents)
    assert [one for one in found if one] == []
    assert last  # it does find faults
