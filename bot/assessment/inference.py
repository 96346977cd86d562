"""The assessment itself: evidence in, patterns and muscles with their trace out."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bot.assessment.decision import decide
from bot.assessment.direction import nerve_reason, preferred_direction
from bot.assessment.evidence import gathered_evidence
from bot.assessment.muscle_aims import muscle_aims
from bot.assessment.results import Assessment, ScoreTrace
from bot.assessment.scoring import score
from bot.assessment.told_evidence import told_evidence
from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.language.facts import Facts


def infer(facts: Facts, evidence: Mapping[str, str], without: Collection[str] = ()) -> Assessment:
    """Return the assessment of one person (clinical 6.2 and 6.3). Pure and deterministic.

    `evidence` maps evidence keys of home checks to where they were found ("yes", "left",
    "right", "both"); what the facts tell is read here. `without` are keys of told evidence to
    leave out ("what if that were otherwise?"). Raises `ValueError` for an unknown key.
    """
    weights = load_evidence_weights()
    told = {piece.key: piece for piece in told_evidence(facts) if piece.key not in without}
    given = {
        p.key: p
        for p in gathered_evidence(evidence)
        if weights[p.key].holds_at(facts.age, facts.sex)
    }
    pieces = {**given, **told}
    all_pieces = tuple(pieces[key] for key in weights if key in pieces)
    scores = score(all_pieces)
    decision = decide(scores, facts)
    aims = muscle_aims(decision.patterns, all_pieces)
    nerve = nerve_reason(facts, all_pieces)
    spared = load_decision_rules().nerve.no_stretch if nerve else ()
    trace = (*scores.trace, *decision.trace, *aims.trace)
    if nerve:
        trace = (*trace, ScoreTrace("nerve_first", "", 0, "", nerve))
    return Assessment(
        patterns=decision.patterns,
        scores=scores.totals,
        lengthen=tuple(aim for aim in aims.lengthen if aim.muscle not in spared),
        build=aims.build,
        direction=preferred_direction(facts, pieces, nerve is not None),
        nerve_first=nerve is not None,
        mixed=decision.mixed,
        cautions=tuple(
            dict.fromkeys(c for p in all_pieces for c in weights[p.key].cautions_at(facts.age))
        ),
        refer=tuple(p.key for p in all_pieces if weights[p.key].refers_at(facts.age)),
        evidence=all_pieces,
        trace=trace,
    )
