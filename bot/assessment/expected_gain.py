"""What the answers to a check could change in the decision: its worth to one person."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from bot.assessment.areas import areas_of
from bot.assessment.candidates import Candidate, located
from bot.assessment.decision import sureness
from bot.assessment.direction import nerve_reason, preferred_direction
from bot.assessment.evidence import gathered_evidence
from bot.assessment.results import LIKELY, POSSIBLE
from bot.assessment.scoring import PatternScores
from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.knowledge.checks.check_choice import load_check_choice
from bot.knowledge.checks.home_checks import CheckQuestion
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.language.facts import Facts

DIRECTION = "direction"  # what a check may teach: which way of bending eases
_STEP = {None: 0, POSSIBLE: 1, LIKELY: 2}


@dataclass(frozen=True)
class Standing:
    """Where a person stands before the next check is chosen.

    `ranks` gives each pattern its weight in the choice; `taught` is what the plan knows already.
    `leg_nerve` says whether a nerve of a leg hurts.
    """

    scores: PatternScores
    ranks: Mapping[str, float]
    taught: frozenset[str]
    leg_nerve: bool = False


def standing(scores: PatternScores, facts: Facts, evidence: Mapping[str, str]) -> Standing:
    """Return the standing: patterns of the painful half by score, each half the weight before."""
    areas = areas_of(located(facts).regions)
    patterns = [key for key, pattern in load_patterns().items() if pattern.body in areas]
    ranked = sorted(patterns, key=lambda pattern: -scores.totals[pattern])
    falloff = load_check_choice().rank_falloff
    ranks = {pattern: falloff**place for place, pattern in enumerate(ranked)}
    nerve = nerve_reason(facts, gathered_evidence(evidence)) is not None
    asked = set(located(facts).regions) - set(load_decision_rules().no_direction_for)
    known = preferred_direction(facts, evidence, nerve) is not None or not asked
    leg = nerve and "lower" in areas and facts.radiation != "arm"
    return Standing(scores, ranks, frozenset({DIRECTION} if known else ()), leg)


def worth(candidate: Candidate, now: Standing, measured: Collection[str]) -> float:
    """Return the worth of a check in threshold steps, less the time and things it asks for.

    `measured` is what earlier checks look at: a second look is worth less.
    """
    choice = load_check_choice()
    total = 0.0
    for question in candidate.questions:
        if not question.only_after:
            discount = choice.repeat_discount if question.measures in measured else 1.0
            total += discount * _expected_move(question, now)
    if candidate.check.learns and candidate.check.learns not in now.taught:
        total += choice.learns
        if teaches(candidate) and now.leg_nerve:
            total += choice.direction_with_nerve
    if candidate.short:
        total += choice.short_bonus
    needs = sum(choice.needs_cost[need] for need in candidate.check.needs)
    return total - needs - choice.minute_cost * candidate.check.minutes


def teaches(candidate: Candidate) -> bool:
    """Whether a check shows which way of bending eases; with nerve pain of a leg it comes first."""
    return candidate.check.learns == DIRECTION


def _expected_move(question: CheckQuestion, now: Standing) -> float:
    """Return the mean move over the different outcomes; sides are one outcome."""
    outcomes = {frozenset(answer.evidence) for answer in question.answers}
    return sum(_move(sorted(outcome), now) for outcome in outcomes) / len(outcomes)


def _move(keys: Sequence[str], now: Standing) -> float:
    rules = load_decision_rules()
    step = load_check_choice().score_step
    change = dict.fromkeys(now.ranks, 0)
    for key in keys:
        for pattern, weight in load_evidence_weights()[key].weights.items():
            if pattern in change:
                change[pattern] += weight
    moved = 0.0
    for pattern, points in change.items():
        before = now.scores.totals[pattern]
        supported = pattern in now.scores.supported
        old = _STEP[sureness(before, supported, rules)]
        new = _STEP[sureness(before + points, supported or points > 0, rules)]
        moved += now.ranks[pattern] * (abs(new - old) + step * abs(points))
    return moved
