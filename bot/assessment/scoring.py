"""Additive weights: what was told, capped, and what the checks showed, uncapped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.assessment.evidence import Evidence
from bot.assessment.results import ScoreTrace
from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.wording.speaking import speak


@dataclass(frozen=True)
class PatternScores:
    """Totals by pattern id, the patterns with a positive check, and the lines behind them."""

    totals: dict[str, int]
    supported: frozenset[str]
    trace: tuple[ScoreTrace, ...]


def score(evidence: Iterable[Evidence]) -> PatternScores:
    """Return the scores of all patterns; the told part of each is capped (clinical 6.3)."""
    weights = load_evidence_weights()
    cap = load_decision_rules().told_cap
    told = dict.fromkeys(load_patterns(), 0)
    checked = dict.fromkeys(load_patterns(), 0)
    supported = set()
    trace = []
    for piece in evidence:
        for pattern, weight in weights[piece.key].weights.items():
            trace.append(
                ScoreTrace(f"{piece.key}.{pattern}", piece.key, weight, pattern, piece.words)
            )
            if piece.by == "told":
                told[pattern] += weight
                continue
            checked[pattern] += weight
            if weight > 0:
                supported.add(pattern)
    for pattern, subtotal in told.items():
        if subtotal > cap:
            words = speak("assessment", "what_you_told_me_counts", cap=cap)
            trace.append(ScoreTrace("told_cap", "", cap - subtotal, pattern, words))
    totals = {pattern: min(told[pattern], cap) + checked[pattern] for pattern in told}
    return PatternScores(totals, frozenset(supported), tuple(trace))
