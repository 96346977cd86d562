"""A document of ours read back, so that nothing is lost on the way."""

from __future__ import annotations

from datetime import datetime

from bot.fhir.asked import COMPLETED, checks_of, items_of, questions_of, signs_of, told_of
from bot.fhir.clinical_record import ClinicalRecord
from bot.fhir.observations import (
    age_of,
    flares_of,
    left_out_of,
    pattern_of,
    practice_of,
    ratings_of,
    tried_of,
    worse_of,
)
from bot.fhir.parts import Json
from bot.fhir.plans import activities_of, plan_of


def record_of(bundle: Json) -> ClinicalRecord:
    """Return what a document of `document_of` tells; raises `KeyError` for another one."""
    by_address = {one["fullUrl"]: one["resource"] for one in bundle["entry"]}
    resources = list(by_address.values())
    _, told = items_of(resources, "told")
    status, signs = items_of(resources, "signs")
    _, checks = items_of(resources, "checks")
    _, questions = items_of(resources, "questions")
    patient = next(one for one in resources if one["resourceType"] == "Patient")
    return ClinicalRecord(
        document=bundle["identifier"]["value"].removeprefix("urn:uuid:"),
        made_at=datetime.fromisoformat(bundle["timestamp"]),
        language=bundle["language"],
        complaint=told_of(told),
        signs=signs_of(signs),
        screened=status == COMPLETED,
        sex=patient.get("gender"),
        age=age_of(resources),
        checks=checks_of(checks),
        pattern=pattern_of(resources),
        plan=plan_of(resources),
        pain=ratings_of(resources, "pain_now"),
        activities=activities_of(resources, by_address),
        flares=flares_of(resources),
        worse_after=worse_of(resources),
        tried=tried_of(resources),
        left_out=left_out_of(resources),
        practice=practice_of(resources),
        questions=questions_of(questions),
    )
