"""Why a pattern is named: the pieces of evidence behind it, in words, from the trace."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bot.assessment.results import Assessment, ScoreTrace
from bot.knowledge.assessment.explanation_words import words
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.wording.first_letter import capitalised, uncapitalised

_STRENGTHS = ((3, "why_strong_for"), (2, "why_for"), (1, "why_slight_for"))


def why(assessment: Assessment, pattern_id: str) -> tuple[str, ...]:
    """Return one line for each piece of evidence on a pattern, the weightiest first."""
    lines = [line for line in assessment.trace if line.pattern == pattern_id and line.evidence]
    said = [_line(line) for line in sorted(lines, key=lambda line: -abs(line.weight))]
    checks = {piece.key for piece in assessment.evidence if piece.by == "check"}
    if not any(line.evidence in checks for line in lines):
        said.append(words("why_not_tested"))
    return tuple(said)


def why_mixed(assessment: Assessment) -> tuple[str, ...]:
    """Return the lines of both patterns that were too close to call, each under its name."""
    said: list[str] = []
    for line in assessment.trace:
        if line.rule_id == "mixed":
            said += [words("why_mixed", name=load_patterns()[line.pattern].name)]
            said += why(assessment, line.pattern)
    return tuple(said)


def why_nothing(assessment: Assessment) -> tuple[str, ...]:
    """Return which pattern came closest and its lines; empty when nothing spoke for any."""
    closest = max(load_patterns(), key=lambda pattern: assessment.scores[pattern])
    if assessment.scores[closest] <= 0:
        return ()
    name = uncapitalised(load_patterns()[closest].name_possible)
    return (words("why_closest", name=name), *why(assessment, closest))


def strongest(
    assessment: Assessment, patterns: Collection[str], by: str, count: int
) -> tuple[str, ...]:
    """Return the words of the weightiest evidence for these patterns, told or from checks."""
    kinds = {piece.key: piece.by for piece in assessment.evidence}
    points: dict[str, int] = {}
    says: Mapping[str, str] = {piece.key: piece.words for piece in assessment.evidence}
    for line in assessment.trace:
        if line.pattern in patterns and line.weight > 0 and kinds.get(line.evidence) == by:
            points[line.evidence] = points.get(line.evidence, 0) + line.weight
    ranked = sorted(points, key=lambda key: -points[key])[:count]
    return tuple(says[key] for key in says if key in ranked)


def contradicting(assessment: Assessment, patterns: Collection[str], count: int) -> tuple[str, ...]:
    """Return the words of the checks that speak against these patterns, the weightiest first."""
    checks = {piece.key: piece.words for piece in assessment.evidence if piece.by == "check"}
    points: dict[str, int] = {}
    for line in assessment.trace:
        if line.pattern in patterns and line.evidence in checks:
            points[line.evidence] = points.get(line.evidence, 0) + line.weight
    against = sorted((key for key in points if points[key] < 0), key=lambda key: points[key])
    return tuple(checks[key] for key in against[:count])


def _line(line: ScoreTrace) -> str:
    for least, wording in _STRENGTHS:
        if line.weight >= least:
            return words(wording, says=capitalised(line.words))
    return words("why_against", says=capitalised(line.words))
