"""What was measured or happened, as Observations, and read back from them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from bot.fhir.clinical_record import (
    ClinicalRecord,
    DayRating,
    NamedMove,
    Spell,
    WorseEvent,
)
from bot.fhir.parts import (
    EXERCISES,
    Json,
    Whose,
    coding,
    concept,
    is_a,
    own_concept,
    quantity,
)

SCORE, YEARS, HOURS = "{score}", "a", "h"


def observations(record: ClinicalRecord, whose: Whose) -> list[Json]:
    """Return all of them but the scores of activities, which stand with their goals."""
    return [*_of_the_person(record, whose), *_of_the_weeks(record, whose)]


def observation(whose: Whose, key: str, code: str, when: Json, **parts: Any) -> Json:
    """Return one; told by the person, written down by the guide."""
    return whose.resource(
        "Observation",
        key,
        status="final",
        category=[concept("survey")],
        code=concept(code),
        subject=whose.patient,
        **when,
        performer=[whose.patient],
        device=whose.device,
        **parts,
    )


def on_day(day: date) -> Json:
    """Return when something was, as the day."""
    return {"effectiveDateTime": day.isoformat()}


def _of_the_person(record: ClinicalRecord, whose: Whose) -> Iterator[Json]:
    made = on_day(record.made_at.date())
    if record.age is not None:
        yield observation(whose, "age", "age", made, valueQuantity=quantity(record.age, YEARS))
    for number, one in enumerate(record.pain):
        value = quantity(one.value, SCORE)
        yield observation(whose, f"pain{number}", "pain_now", on_day(one.on), valueQuantity=value)
    if record.pattern is not None:
        what, sure = record.pattern
        note = [{"text": sure}] if sure else None
        yield observation(whose, "pattern", "pattern", made, valueString=what, note=note)


def _of_the_weeks(record: ClinicalRecord, whose: Whose) -> Iterator[Json]:
    made = on_day(record.made_at.date())
    if record.practice is not None:
        days, weeks = record.practice
        part = [{"code": concept("weeks"), "valueInteger": weeks}]
        yield observation(whose, "practice", "practice", made, valueInteger=days, component=part)
    for number, flare in enumerate(record.flares):
        period = {"start": flare.began.isoformat()}
        if flare.ended is not None:
            period["end"] = flare.ended.isoformat()
        when = {"effectivePeriod": period}
        yield observation(whose, f"flare{number}", "flare", when, valueBoolean=True)
    for number, event in enumerate(record.worse_after):
        which = own_concept(EXERCISES, event.exercise, event.exercise) if event.exercise else None
        yield observation(
            whose,
            f"worse{number}",
            "worse_after",
            on_day(event.on),
            valueCodeableConcept=which,
            component=list(_worse_parts(event)),
        )
    for number, move in enumerate(record.tried):
        done = {"code": own_concept(EXERCISES, move.exercise, move.name), "valueInteger": move.days}
        yield observation(whose, f"tried{number}", "tried", made, component=[done])
    for number, move in enumerate(record.left_out):
        which = own_concept(EXERCISES, move.exercise, move.name)
        yield observation(whose, f"out{number}", "left_out", made, valueCodeableConcept=which)


def _worse_parts(event: WorseEvent) -> Iterator[Json]:
    if event.rise is not None:
        yield {"code": concept("rise"), "valueInteger": event.rise}
    if event.hours is not None:
        yield {"code": concept("hours"), "valueQuantity": quantity(event.hours, HOURS)}
    yield {"code": concept("spread"), "valueBoolean": event.spread}


def ratings_of(resources: Sequence[Json], code: str) -> tuple[DayRating, ...]:
    """Return the numbers of the days that have this code."""
    return tuple(
        DayRating(day_of(one), int(one["valueQuantity"]["value"]))
        for one in resources
        if is_a(one, code)
    )


def day_of(resource: Json) -> date:
    """Return the day of an Observation."""
    return date.fromisoformat(resource["effectiveDateTime"])


def flares_of(resources: Sequence[Json]) -> tuple[Spell, ...]:
    """Return the flares."""
    periods = (one["effectivePeriod"] for one in resources if is_a(one, "flare"))
    return tuple(
        Spell(
            date.fromisoformat(one["start"]),
            date.fromisoformat(one["end"]) if "end" in one else None,
        )
        for one in periods
    )


def worse_of(resources: Sequence[Json]) -> tuple[WorseEvent, ...]:
    """Return when it was worse after an exercise."""
    return tuple(_worse(one) for one in resources if is_a(one, "worse_after"))


def _worse(one: Json) -> WorseEvent:
    which = one.get("valueCodeableConcept")
    parts = {part["code"]["coding"][0]["code"]: part for part in one["component"]}
    rise = parts.get(coding("rise")["code"])
    hours = parts.get(coding("hours")["code"])
    return WorseEvent(
        day_of(one),
        which["coding"][0]["code"] if which else None,
        rise["valueInteger"] if rise else None,
        float(hours["valueQuantity"]["value"]) if hours else None,
        parts[coding("spread")["code"]]["valueBoolean"],
    )


def tried_of(resources: Sequence[Json]) -> tuple[NamedMove, ...]:
    """Return the exercises that were done, with their days."""
    parts = (one["component"][0] for one in resources if is_a(one, "tried"))
    named = ((part["code"]["coding"][0], part["valueInteger"]) for part in parts)
    return tuple(NamedMove(one["code"], one["display"], days=days) for one, days in named)


def left_out_of(resources: Sequence[Json]) -> tuple[NamedMove, ...]:
    """Return the exercises that were too much."""
    found = (one["valueCodeableConcept"] for one in resources if is_a(one, "left_out"))
    return tuple(NamedMove(o["coding"][0]["code"], o["coding"][0]["display"]) for o in found)


def practice_of(resources: Sequence[Json]) -> tuple[int, int] | None:
    """Return on how many days in how many weeks something was done."""
    for one in resources:
        if is_a(one, "practice"):
            return one["valueInteger"], one["component"][0]["valueInteger"]
    return None


def pattern_of(resources: Sequence[Json]) -> tuple[str, str] | None:
    """Return what the guide made of it, and how sure it was."""
    for one in resources:
        if is_a(one, "pattern"):
            return one["valueString"], one["note"][0]["text"] if "note" in one else ""
    return None


def age_of(resources: Sequence[Json]) -> int | None:
    """Return the age in years."""
    return next((int(r["valueQuantity"]["value"]) for r in resources if is_a(r, "age")), None)
