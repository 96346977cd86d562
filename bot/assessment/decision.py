"""From scores to the one or two patterns that are named (clinical 6.3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.assessment.areas import areas_of
from bot.assessment.results import LIKELY, POSSIBLE, NamedPattern, ScoreTrace
from bot.assessment.scoring import PatternScores
from bot.knowledge.assessment.decision_rules import DecisionRules, Exclusive, load_decision_rules
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.wording.speaking import speak
from bot.language.facts import Facts


@dataclass(frozen=True)
class Decision:
    """The named patterns in order, whether two opposite ones were too close, and why."""

    patterns: tuple[NamedPattern, ...]
    mixed: bool
    trace: tuple[ScoreTrace, ...]


def sureness(total: int, supported: bool, rules: DecisionRules) -> str | None:
    """Return "likely", "possible", or None for a score that is not shown."""
    if total >= rules.likely_from and supported:
        return LIKELY
    return POSSIBLE if total >= rules.possible_from else None


def decide(scores: PatternScores, facts: Facts) -> Decision:
    """Return the patterns to name, at most `shown` of them, merged ones counting once."""
    rules = load_decision_rules()
    named = {}
    trace = []
    areas = areas_of(facts.regions)
    for pattern, total in scores.totals.items():
        supported = pattern in scores.supported
        sure = sureness(total, supported, rules)
        if sure is None:
            continue
        if not set(load_patterns()[pattern].not_with).isdisjoint(facts.conditions):
            words = speak("assessment", "it_is_not_of_this_body")
            trace.append(ScoreTrace("not_with", "", 0, pattern, words))
            continue
        if areas and not supported and load_patterns()[pattern].body not in areas:
            words = speak("assessment", "it_belongs_to_another_part")
            trace.append(ScoreTrace("other_half", "", 0, pattern, words))
            continue
        named[pattern] = NamedPattern(pattern, sure, total, seen=_seen(pattern, scores))
    mixed = False
    for exclusive in rules.exclusives:
        lines, replaced = _exclude(named, exclusive, scores)
        trace += lines
        mixed = mixed or replaced
    ranked = sorted(named.values(), key=lambda one: _rank(one, facts, rules))
    return Decision(_merged(ranked, rules)[: rules.shown], mixed, tuple(trace))


def _seen(pattern: str, scores: PatternScores) -> bool:
    """Whether a check saw the posture that gives the pattern its name."""
    unseen = load_patterns()[pattern].unseen
    if unseen is None:
        return True
    return any(line.pattern == pattern and line.evidence in unseen.seen_by for line in scores.trace)


def _exclude(
    named: dict[str, NamedPattern], exclusive: Exclusive, scores: PatternScores
) -> tuple[list[ScoreTrace], bool]:
    """Take one or both of a pair out of `named`; True when another takes their place.

    That signs point both ways is said where a check spoke for each, or none was done.
    """
    first, second = exclusive.pair
    if first not in named or second not in named:
        return [], False
    lead = named[first].score - named[second].score
    if exclusive.instead and abs(lead) < exclusive.margin:
        del named[first], named[second]
        if len({first, second} & set(scores.supported)) == 1:
            words = speak("assessment", "one_check_for_one_side")
            return [
                ScoreTrace("one_side", "", 0, pattern, words) for pattern in exclusive.pair
            ], False
        instead = exclusive.instead
        named.setdefault(instead, NamedPattern(instead, POSSIBLE, scores.totals[instead]))
        words = speak("assessment", "signs_point_both_ways_too")
        return [ScoreTrace("mixed", "", 0, pattern, words) for pattern in exclusive.pair], True
    weaker = first if lead < 0 else second
    del named[weaker]
    return [
        ScoreTrace(
            "exclusive", "", 0, weaker, speak("assessment", "the_opposite_signs_are_stronger")
        )
    ], False


def _rank(one: NamedPattern, facts: Facts, rules: DecisionRules) -> tuple[int, bool, int]:
    patterns = load_patterns()
    low = any(region in rules.tie_prefers_lower_for for region in facts.regions)
    behind = low and patterns[one.pattern_id].body != "lower"
    return (-one.score, behind, list(patterns).index(one.pattern_id))


def _merged(ranked: Iterable[NamedPattern], rules: DecisionRules) -> tuple[NamedPattern, ...]:
    """Fold the lower-ranked members of a merge into the first as companions."""
    together: list[NamedPattern] = []
    for one in ranked:
        merge = next((m for m in rules.merges if one.pattern_id in m.members), None)
        place = next(
            (i for i, other in enumerate(together) if merge and other.pattern_id in merge.members),
            None,
        )
        if place is None:
            together.append(one)
        else:
            lead = together[place]
            together[place] = replace(lead, companions=(*lead.companions, one))
    return tuple(together)
