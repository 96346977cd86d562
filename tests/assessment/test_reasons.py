"""What speaks for a pattern and what against it: points of merged patterns are added."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from bot.assessment.evidence import Evidence
from bot.assessment.reasons import contradicting, strongest, why
from bot.assessment.results import Assessment, ScoreTrace

ONE, OTHER = "D1", "D2"


def assessed(*points: tuple[str, str, int], told: tuple[str, ...] = ()) -> Assessment:
    """An assessment with so many points of a piece of evidence for or against a pattern."""
    keys = dict.fromkeys(key for key, _, _ in points)
    evidence = [
        Evidence(key, "told" if key in told else "check", "yes", f"words of {key}") for key in keys
    ]
    trace = [
        ScoreTrace(f"{key}.{pattern}", key, weight, pattern, f"words of {key}")
        for key, pattern, weight in points
    ]
    return cast(Assessment, SimpleNamespace(evidence=evidence, trace=trace))


@pytest.mark.parametrize(
    ("points", "against", "reason"),
    [
        ([("a", ONE, 2), ("a", OTHER, -2)], [], "even points are never against a pattern"),
        ([("a", ONE, 2), ("a", OTHER, -3)], ["a"], "more against the one than for the other"),
        ([("a", ONE, 3), ("a", OTHER, -2)], [], "more for the one than against the other"),
        ([("a", ONE, -1), ("a", OTHER, -1)], ["a"], "against both, told once"),
        ([("a", ONE, -1), ("b", ONE, -3)], ["b", "a"], "the weightiest first"),
        ([("a", ONE, -1), ("b", ONE, -3), ("c", ONE, -2)], ["b", "c"], "no more than asked for"),
        ([("a", "D3", -2)], [], "against another pattern"),
    ],
)
def test_reasons_against_patterns_add_their_points(
    points: list[tuple[str, str, int]], against: list[str], reason: str
) -> None:
    found = contradicting(assessed(*points), (ONE, OTHER), 2)
    assert found == tuple(f"words of {key}" for key in against), reason


def test_reasons_against_patterns_are_checks_alone() -> None:
    """Nobody is told that their own words speak against what is said."""
    assert contradicting(assessed(("a", ONE, -2), told=("a",)), (ONE,), 2) == ()


def test_reasons_for_patterns_stand_in_the_order_of_the_evidence() -> None:
    points = [("a", ONE, 1), ("b", ONE, -4), ("c", ONE, 2), ("c", OTHER, 2), ("d", ONE, 3)]
    told = assessed(*points)
    assert strongest(told, (ONE, OTHER), "check", 2) == ("words of c", "words of d")
    assert strongest(told, (ONE, OTHER), "told", 2) == ()


@pytest.mark.parametrize(
    ("weight", "says"),
    [(3, "strong"), (2, "for"), (1, "slight"), (-1, "against"), (-3, "against")],
)
def test_reasons_are_worded_by_their_weight(weight: int, says: str) -> None:
    lines = {
        kind: why(assessed(("a", ONE, at)), ONE)
        for kind, at in (("strong", 9), ("for", 2), ("slight", 1), ("against", -9))
    }
    assert len(set(lines.values())) == 4
    assert why(assessed(("a", ONE, weight)), ONE) == lines[says]
