"""From an assessment and the facts to the inputs of a plan."""

from __future__ import annotations

from collections.abc import Iterable

from bot.assessment.direction import ways_told
from bot.assessment.results import Assessment
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.language.facts import Facts
from bot.routine.situation.inputs import PatternInput, PlanInputs, Setting


def inputs_from(
    assessment: Assessment,
    facts: Facts,
    cautions: Iterable[str],
    minutes: int,
    level: str = "none",
    setting: Setting | None = None,
) -> PlanInputs:
    """Return the inputs of a plan for one person.

    A muscle that a named pattern would lengthen and the assessment does not list was cleared by
    a home check, so it is not stretched.
    """
    known = load_patterns()
    named = assessment.named()
    lengthen = tuple((aim.muscle, float(aim.weight)) for aim in assessment.lengthen)
    build = tuple((aim.muscle, float(aim.weight)) for aim in assessment.build)
    listed = {muscle for muscle, _ in lengthen}
    removed = {muscle for key in named for muscle in known[key].lengthen} - listed
    checked = {piece.key for piece in assessment.evidence if piece.by == "check"}
    aims = (*assessment.lengthen, *assessment.build)
    return PlanInputs(
        patterns=tuple(PatternInput(p.pattern_id, p.sure, p.score) for p in named.values()),
        lengthen=lengthen,
        build=build,
        tested=frozenset(aim.muscle for aim in aims if checked & set(aim.evidence)),
        findings=frozenset(checked),
        removed=frozenset(removed),
        radicular=assessment.nerve_first,
        direction=assessment.direction,
        regions=facts.regions,
        radiation=facts.radiation,
        aggravated_by=ways_told(facts),
        worse_with=facts.worse_with,
        eased_by=facts.eased_by,
        lifestyle=facts.lifestyle,
        trigger=facts.trigger,
        conditions=facts.conditions,
        yellow=facts.yellow_flags,
        nrs=facts.nrs,
        stage=facts.stage,
        duration_days=facts.present_days,
        pregnant_weeks=facts.pregnant_weeks,
        age=facts.age,
        told=facts.in_one_word(),
        cautions=tuple(dict.fromkeys((*cautions, *assessment.cautions))),
        minutes=minutes,
        level=level,
        setting=setting or Setting(),
    )
