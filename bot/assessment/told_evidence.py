"""The evidence in what a person told: regions, days, habits, what makes it worse."""

from __future__ import annotations

from dataclasses import dataclass

from bot.assessment.evidence import Evidence
from bot.assessment.one_place import met_in_one_place
from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.assessment.evidence_weights import (
    EvidenceCondition,
    EvidenceWeights,
    Hours,
    load_evidence_weights,
)
from bot.knowledge.conversation.worse_words import worse_words
from bot.language.facts import Facts

KINDS = ("sit", "drive", "stand")


@dataclass(frozen=True)
class _Day:
    """Hours a day by kind, and which of them are assumed because no number was told."""

    hours: dict[str, float]
    assumed: frozenset[str]


def told_evidence(facts: Facts) -> tuple[Evidence, ...]:
    """Return the told evidence that holds for these facts, in the order of the weights file.

    A habit told without hours counts as the assumed hours of decision_rules.yml. Driving is
    sitting: the longer of the two counts as the hours sat.
    """
    day = _day(facts)
    hours = {f"{kind}_hours": day.hours.get(kind) for kind in KINDS}
    known = {**vars(facts), **hours}
    found = []
    for key, entry in load_evidence_weights().items():
        line = next((one for one in entry.when if met_in_one_place(one, facts, known)), None)
        if line is not None:
            found.append(Evidence(key, entry.by, "yes", _words(entry, line, day, facts)))
    return tuple(found)


def _day(facts: Facts) -> _Day:
    assumed_hours = load_decision_rules().assumed_hours
    hours: dict[str, float] = {}
    assumed = set()
    for kind, told, habit, assumption in (
        ("drive", facts.drive_hours, "driving", assumed_hours.drive),
        ("stand", facts.stand_hours, "standing", assumed_hours.stand),
        ("sit", facts.sit_hours, "sitting", assumed_hours.sit),
    ):
        if told is not None:
            hours[kind] = told
        elif habit in facts.lifestyle:
            hours[kind] = assumption
            assumed.add(kind)
    if facts.drive_hours is not None and facts.drive_hours >= hours.get("sit", 0):
        hours["sit"] = facts.drive_hours
        assumed.discard("sit")
    return _Day(hours, frozenset(assumed))


def _bands(when: EvidenceCondition) -> tuple[tuple[str, Hours | None], ...]:
    return (
        ("sit", when.sit_hours),
        ("drive", when.drive_hours),
        ("stand", when.stand_hours),
    )


def _words(entry: EvidenceWeights, line: EvidenceCondition, day: _Day, facts: Facts) -> str:
    if line.aggravated_by:
        return entry.says.format(worse=worse_words(line.aggravated_by, facts.worse_with))
    kind = next((kind for kind, band in _bands(line) if band is not None), None)
    if kind is None or entry.says_without_number is None:
        return entry.says
    if kind in day.assumed:
        return entry.says_without_number
    return entry.says.format(hours=f"{day.hours[kind]:g}")
