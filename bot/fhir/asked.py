"""What was asked and answered, negatives too: responses, flags that are open, the risk."""

from __future__ import annotations

from collections.abc import Sequence

from bot.fhir.clinical_record import (
    AskedSign,
    CheckedAnswer,
    ClinicalRecord,
    ToldFact,
)
from bot.fhir.parts import ANSWERS, LEVELS, SIGNS, Json, Whose, own_concept
from bot.knowledge.staying.fhir import load_risk_words, load_sign_answers
from bot.safety.levels import Level, highest

TOLD, SIGN, CHECK, QUESTION = "told.", "sign.", "check.", "question."
QUESTIONNAIRE = "urn:x-plumbline:questionnaire:"
COMPLETED, IN_PROGRESS = "completed", "in-progress"


def responses(record: ClinicalRecord, whose: Whose) -> list[Json]:
    """Return what was told, the signs that were asked, and the home checks."""
    told = [_words(f"{TOLD}{one.field}", one.label, one.words) for one in record.complaint]
    signs = [_sign(one) for one in record.signs]
    checks = [_words(f"{CHECK}{one.key}", one.question, one.answer) for one in record.checks]
    screened = COMPLETED if record.screened else IN_PROGRESS
    return [
        _response(record, whose, "told", COMPLETED, told),
        _response(record, whose, "signs", screened, signs),
        *([_response(record, whose, "checks", COMPLETED, checks)] if checks else []),
    ]


def own_questions(record: ClinicalRecord, whose: Whose, title: str) -> list[Json]:
    """Return what the person wants to ask; nothing where there is no question."""
    asked = [
        _words(f"{QUESTION}{number}", title, one) for number, one in enumerate(record.questions, 1)
    ]
    return [_response(record, whose, "questions", COMPLETED, asked)] if asked else []


def open_signs(record: ClinicalRecord) -> list[AskedSign]:
    """Return the signs that nobody has cleared."""
    known = load_sign_answers()
    return [one for one in record.signs if known[one.answer].open]


def flags(record: ClinicalRecord, whose: Whose) -> list[Json]:
    """Return one flag for each sign that is open, and none for any other."""
    return [
        whose.resource(
            "Flag",
            f"flag{one.slug}",
            status="active",
            code=own_concept(SIGNS, one.slug, one.name),
            subject=whose.patient,
            author=whose.device,
        )
        for one in open_signs(record)
    ]


def risk(record: ClinicalRecord, whose: Whose) -> Json:
    """Return how urgent the most urgent open sign is."""
    level = highest(*(Level(one.level) for one in open_signs(record)))
    words = load_risk_words()[level.value].say
    return whose.resource(
        "RiskAssessment",
        "risk",
        status="preliminary",
        subject=whose.patient,
        occurrenceDateTime=record.made_at.isoformat(),
        performer=whose.device,
        basis=[whose.reference("signs")],
        prediction=[{"outcome": own_concept(LEVELS, level.value, words)}],
    )


def _response(
    record: ClinicalRecord, whose: Whose, key: str, status: str, items: list[Json]
) -> Json:
    return whose.resource(
        "QuestionnaireResponse",
        key,
        questionnaire=f"{QUESTIONNAIRE}{key}",
        status=status,
        subject=whose.patient,
        authored=record.made_at.isoformat(),
        author=whose.device,
        source=whose.patient,
        item=items,
    )


def _words(link: str, text: str, answer: str) -> Json:
    return {"linkId": link, "text": text, "answer": [{"valueString": answer}]}


def _sign(one: AskedSign) -> Json:
    said = {
        "system": ANSWERS,
        "code": one.answer,
        "display": load_sign_answers()[one.answer].say,
    }
    level = {"linkId": f"{SIGN}{one.slug}.level", "answer": [{"valueString": one.level}]}
    return {
        "linkId": f"{SIGN}{one.slug}",
        "text": one.name,
        "answer": [{"valueCoding": said, "item": [level]}],
    }


def items_of(resources: Sequence[Json], key: str) -> tuple[str, Sequence[Json]]:
    """Return the status and the items of a response; nothing where there is none."""
    for one in resources:
        if one.get("questionnaire") == f"{QUESTIONNAIRE}{key}":
            return one["status"], one.get("item", ())
    return "", ()


def told_of(items: Sequence[Json]) -> tuple[ToldFact, ...]:
    """Return what was told."""
    return tuple(
        ToldFact(one["linkId"].removeprefix(TOLD), one["text"], one["answer"][0]["valueString"])
        for one in items
    )


def signs_of(items: Sequence[Json]) -> tuple[AskedSign, ...]:
    """Return the signs that were asked."""
    return tuple(
        AskedSign(
            one["linkId"].removeprefix(SIGN),
            one["text"],
            one["answer"][0]["valueCoding"]["code"],
            one["answer"][0]["item"][0]["answer"][0]["valueString"],
        )
        for one in items
    )


def questions_of(items: Sequence[Json]) -> tuple[str, ...]:
    """Return what the person wants to ask."""
    return tuple(one["answer"][0]["valueString"] for one in items)


def checks_of(items: Sequence[Json]) -> tuple[CheckedAnswer, ...]:
    """Return the answers to home checks."""
    return tuple(
        CheckedAnswer(
            one["linkId"].removeprefix(CHECK), one["text"], one["answer"][0]["valueString"]
        )
        for one in items
    )
