"""The home checks that come into question for one person, and which of their questions."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from bot.assessment.gates import allowed
from bot.assessment.one_place import met_in_one_place
from bot.knowledge.checks.check_batteries import load_check_batteries
from bot.knowledge.checks.check_choice import load_check_choice
from bot.knowledge.checks.home_checks import CheckQuestion, HomeCheck, load_home_checks
from bot.language.facts import Facts


@dataclass(frozen=True)
class Candidate:
    """A check with its open questions for this person; `short` when in a short battery."""

    check: HomeCheck
    questions: tuple[CheckQuestion, ...]
    short: bool


def located(facts: Facts) -> Facts:
    """Return the facts with a region: a pain with no part named is taken for the usual one."""
    return facts if facts.regions else replace(facts, regions=(load_check_choice().unnamed_region,))


def candidates(
    facts: Facts, cautions: Collection[str], evidence: Mapping[str, str], done: Collection[str]
) -> tuple[Candidate, ...]:
    """Return the checks of the person's batteries in the order of the checks file.

    Left out: what the gate forbids, what is in `done`, and what the evidence has answered.
    """
    placed = located(facts)
    batteries = [
        one
        for one in load_check_batteries().values()
        if met_in_one_place(one.when, placed, vars(placed))
    ]
    areas = {battery.area for battery in batteries}
    short = {check for battery in batteries for check in battery.short}
    full = {check for battery in batteries for check in battery.checks}
    found = []
    for check_id, check in load_home_checks().items():
        if check_id not in short | full or check_id in done:
            continue
        questions = tuple(
            question
            for question in check.questions
            if question.area in areas and not answered(question, evidence)
        )
        leading = any(not question.only_after for question in questions)
        if leading and allowed(check, facts, cautions, evidence):
            found.append(Candidate(check, questions, check_id in short))
    return tuple(found)


def measured_by(evidence: Mapping[str, str]) -> set[str]:
    """Return what the answers so far have looked at."""
    return {
        question.measures
        for check in load_home_checks().values()
        for question in check.questions
        if answered(question, evidence)
    }


def answered(question: CheckQuestion, evidence: Mapping[str, str]) -> bool:
    """Whether the evidence holds an answer to this question."""
    return any(key in evidence for answer in question.answers for key in answer.evidence)
