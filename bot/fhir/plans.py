"""What the person wants to do again, as Goals, and the routine as a CarePlan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.fhir.clinical_record import (
    ClinicalRecord,
    DayRating,
    NamedMove,
    OwnActivity,
    SuggestedPlan,
)
from bot.fhir.observations import day_of, observation, on_day
from bot.fhir.parts import EXERCISES, Json, Whose, own_concept

MINUTES = "urn:x-plumbline:minutes-a-day"


def goals(record: ClinicalRecord, whose: Whose) -> list[Json]:
    """Return each goal, followed by its scores."""
    return [part for n, one in enumerate(record.activities) for part in _goal(whose, n, one)]


def _goal(whose: Whose, number: int, one: OwnActivity) -> Iterator[Json]:
    key = f"goal{number}"
    scores = [
        observation(
            whose,
            f"{key}score{n}",
            "activity_score",
            on_day(score.on),
            focus=[whose.reference(key)],
            valueInteger=score.value,
        )
        for n, score in enumerate(one.scores)
    ]
    yield whose.resource(
        "Goal",
        key,
        lifecycleStatus="active",
        description={"text": one.words},
        subject=whose.patient,
        expressedBy=whose.patient,
        outcomeReference=[whose.reference(f"{key}score{n}") for n in range(len(scores))],
    )
    yield from scores


def care_plan(record: ClinicalRecord, whose: Whose) -> list[Json]:
    """Return the routine as it stands, or nothing before there is one."""
    plan = record.plan
    if plan is None:
        return []
    details = [
        {
            "detail": {
                "code": own_concept(EXERCISES, one.exercise, one.name),
                "status": "in-progress",
                "description": one.dose,
            }
        }
        for one in plan.moves
    ]
    made = whose.resource(
        "CarePlan",
        "plan",
        extension=[{"url": MINUTES, "valueInteger": plan.minutes}],
        status="active",
        intent="plan",
        title=plan.name,
        subject=whose.patient,
        author=whose.device,
        goal=[whose.reference(f"goal{n}") for n in range(len(record.activities))],
        activity=details,
    )
    return [made]


def activities_of(
    resources: Sequence[Json], by_address: dict[str, Json]
) -> tuple[OwnActivity, ...]:
    """Return the goals with their scores."""
    found = []
    for one in resources:
        if one["resourceType"] == "Goal":
            scores = (by_address[each["reference"]] for each in one.get("outcomeReference", ()))
            rated = tuple(DayRating(day_of(each), each["valueInteger"]) for each in scores)
            found.append(OwnActivity(one["description"]["text"], rated))
    return tuple(found)


def plan_of(resources: Sequence[Json]) -> SuggestedPlan | None:
    """Return the routine, or None."""
    for one in resources:
        if one["resourceType"] == "CarePlan":
            minutes = next(e["valueInteger"] for e in one["extension"] if e["url"] == MINUTES)
            return SuggestedPlan(one["title"], minutes, tuple(_moves(one)))
    return None


def _moves(plan: Json) -> Iterator[NamedMove]:
    for one in plan.get("activity", ()):
        code = one["detail"]["code"]["coding"][0]
        yield NamedMove(code["code"], code["display"], one["detail"].get("description", ""))
