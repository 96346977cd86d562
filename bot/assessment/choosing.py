"""Two or three home checks that would change the decision most for this person."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from bot.assessment.candidates import Candidate, candidates, located, measured_by
from bot.assessment.evidence import gathered_evidence
from bot.assessment.expected_gain import standing, teaches, worth
from bot.assessment.scoring import score
from bot.assessment.told_evidence import told_evidence
from bot.knowledge.checks.check_choice import load_check_choice
from bot.knowledge.checks.home_checks import Area, load_home_checks
from bot.language.facts import Facts


@dataclass(frozen=True)
class ChosenCheck:
    """One check to do, a plain reason, and the keys of its questions still open to this person."""

    check_id: str
    reason: str
    questions: tuple[str, ...]


def choose_checks(
    facts: Facts,
    cautions: Collection[str] = (),
    limit: int | None = None,
    evidence: Mapping[str, str] | None = None,
    done: Collection[str] = (),
    impossible: Collection[str] = (),
) -> tuple[ChosenCheck, ...]:
    """Return the checks in the order to do them, at most `limit`. Pure and deterministic.

    One after the other, the check with the highest worth is taken until none is worth its time;
    check_choice.yml says how many there are at least and, without a `limit`, at most. `evidence`
    is what checks have shown so far; `done` are ids of checks that were done or declined,
    `impossible` those that cannot be done where the person is.
    Raises `ValueError` for an unknown evidence key.
    """
    given = dict(evidence or {})
    scores = score((*told_evidence(located(facts)), *gathered_evidence(given)))
    now = standing(scores, facts, given)
    choice = load_check_choice()
    left = list(candidates(facts, cautions, given, {*done, *impossible}))
    chosen: list[Candidate] = []
    measured = measured_by(given)
    while left and len(chosen) < (choice.at_most if limit is None else limit):
        worths = {one.check.id: worth(one, now, measured) for one in left}
        best = max(left, key=lambda one: worths[one.check.id])
        if worths[best.check.id] < choice.worth_from:
            if len(chosen) + len(done) >= choice.at_least:
                break
            best = next((one for one in left if one.short), left[0])
        left.remove(best)
        chosen.append(best)
        measured.update(question.measures for question in best.questions)
    order = list(load_home_checks())
    chosen.sort(key=lambda one: (not (now.leg_nerve and teaches(one)), order.index(one.check.id)))
    return tuple(_chosen(one) for one in chosen)


def _chosen(candidate: Candidate) -> ChosenCheck:
    keys = tuple(question.key for question in candidate.questions)
    area: Area = candidate.questions[0].area
    return ChosenCheck(candidate.check.id, candidate.check.why[area], keys)
