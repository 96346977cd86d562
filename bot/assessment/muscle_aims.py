"""Which muscles to lengthen and which to build: patterns and single checks together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.assessment.evidence import Evidence
from bot.assessment.results import MuscleAim, NamedPattern, ScoreTrace
from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.wording.speaking import speak


@dataclass(frozen=True)
class Aims:
    """Both lists, what a check found first, then by weight; a line for each muscle taken off."""

    lengthen: tuple[MuscleAim, ...]
    build: tuple[MuscleAim, ...]
    trace: tuple[ScoreTrace, ...]


@dataclass
class _Pull:
    """What has been gathered for one muscle on one list."""

    weight: int = 0
    patterns: list[str] = field(default_factory=list)
    evidence: list[str] = field(default_factory=list)
    places: set[str] = field(default_factory=set)


def muscle_aims(patterns: Iterable[NamedPattern], evidence: Sequence[Evidence]) -> Aims:
    """Return the muscles of the patterns, weighted by score, and those single checks showed.

    A negative check takes its muscle off even if a pattern or another check lists it. A muscle on
    both lists stays where a check put it, else where it weighs more, else with lengthening.
    """
    flat = [one for pattern in patterns for one in pattern.all()]
    lengthen = _gather(flat, evidence, "lengthen")
    build = _gather(flat, evidence, "build")
    trace = []
    for piece in evidence:
        entry = load_evidence_weights()[piece.key]
        for aims, cleared in ((lengthen, entry.no_lengthen), (build, entry.no_build)):
            for muscle in cleared:
                if aims.pop(muscle, None) is not None:
                    words = speak(
                        "assessment",
                        "so_can_be_left_out",
                        words=piece.words,
                        name=load_muscles()[muscle].name,
                    )
                    trace.append(ScoreTrace(f"cleared.{muscle}", piece.key, 0, "", words))
    for muscle in set(lengthen) & set(build):
        loser = build if _strength(lengthen[muscle]) >= _strength(build[muscle]) else lengthen
        del loser[muscle]
    return Aims(_ordered(lengthen), _ordered(build), tuple(trace))


def _gather(
    patterns: Sequence[NamedPattern], evidence: Sequence[Evidence], aim: str
) -> dict[str, _Pull]:
    gathered: dict[str, _Pull] = {}
    for one in patterns:
        for muscle in getattr(load_patterns()[one.pattern_id], aim):
            pull = gathered.setdefault(muscle, _Pull())
            pull.weight += max(one.score, 1)
            pull.patterns.append(one.pattern_id)
    for piece in evidence:
        for muscle in getattr(load_evidence_weights()[piece.key], aim):
            pull = gathered.setdefault(muscle, _Pull())
            pull.weight += load_decision_rules().muscle_check_weight
            pull.evidence.append(piece.key)
            pull.places.update({"left", "right"} if piece.where == "both" else {piece.where})
    return gathered


def _strength(pull: _Pull) -> tuple[bool, int]:
    return bool(pull.evidence), pull.weight


def _ordered(gathered: dict[str, _Pull]) -> tuple[MuscleAim, ...]:
    ranked = sorted(gathered.items(), key=lambda item: (not item[1].evidence, -item[1].weight))
    return tuple(
        MuscleAim(
            muscle, pull.weight, _side(pull.places), tuple(pull.patterns), tuple(pull.evidence)
        )
        for muscle, pull in ranked
    )


def _side(places: set[str]) -> str | None:
    sides = places & {"left", "right"}
    return "both" if len(sides) > 1 else next(iter(sides), None)
