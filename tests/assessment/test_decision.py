from __future__ import annotations

import pytest

from bot.assessment.decision import decide
from bot.assessment.scoring import PatternScores
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.language.facts import Facts

LOW = Facts(regions=("low_back",))
NECK = Facts(regions=("neck",))
BOTH = Facts(regions=("low_back", "neck"))


def scores(**totals: int) -> PatternScores:
    """Scores in which every pattern with a total has a positive check."""
    return PatternScores({**dict.fromkeys(load_patterns(), 0), **totals}, frozenset(totals), ())


def names(found: PatternScores, facts: Facts = LOW) -> list[str]:
    return [one.pattern_id for one in decide(found, facts).patterns]


@pytest.mark.parametrize(
    ("totals", "expected", "reason"),
    [
        ({"D1": 8, "D2": 5}, ["D1"], "3 apart: the higher stays"),
        ({"D1": 5, "D2": 8}, ["D2"], "3 apart the other way round"),
        ({"D1": 6, "D2": 4}, ["D8"], "2 apart: neither, trunk capacity instead"),
        ({"D1": 6, "D2": 3}, ["D1"], "the lower is not shown anyway"),
        ({"D1": 6, "D7": 7}, ["D7"], "the higher stays, however close"),
        ({"D1": 6, "D7": 6}, ["D1"], "a tie goes to the first of the pair"),
        ({"D1": 9, "D3": 8, "D9": 7}, ["D1", "D3"], "the top two"),
        ({"D8": 3}, [], "under the threshold nothing is named"),
    ],
)
def test_decision_keeps_opposites_apart(
    totals: dict[str, int], expected: list[str], reason: str
) -> None:
    assert names(scores(**totals)) == expected, reason


def test_decision_mixed_is_said_and_traced() -> None:
    found = decide(scores(D1=6, D2=5), LOW)

    assert found.mixed
    assert [(line.rule_id, line.pattern) for line in found.trace] == [
        ("mixed", "D1"),
        ("mixed", "D2"),
    ]


def test_decision_seven_without_a_check_is_possible() -> None:
    untested = PatternScores({**dict.fromkeys(load_patterns(), 0), "D1": 7}, frozenset(), ())

    assert decide(untested, LOW).patterns[0].sure == "possible"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param(BOTH, ["D9", "D4"], id="low back told: the lower body first"),
        pytest.param(Facts(regions=("mid_back",)), ["D4", "D9"], id="otherwise in file order"),
    ],
)
def test_decision_ties_go_to_the_lower_body_with_low_back_pain(
    facts: Facts, expected: list[str]
) -> None:
    assert names(scores(D4=5, D9=5), facts) == expected


def test_decision_other_half_needs_a_check() -> None:
    told_only = PatternScores({**dict.fromkeys(load_patterns(), 0), "D1": 5}, frozenset(), ())

    assert names(told_only, NECK) == []
    assert names(told_only, BOTH) == ["D1"]
    assert names(scores(D1=5), NECK) == ["D1"]


def test_decision_merged_patterns_count_once() -> None:
    found = decide(scores(D4=9, D5=8, D6=7, D10=6), NECK)

    assert [one.pattern_id for one in found.patterns] == ["D4", "D10"]
    assert [one.pattern_id for one in found.patterns[0].companions] == ["D5", "D6"]


def test_decision_leaves_the_other_half_out_without_points() -> None:
    plain = PatternScores({**dict.fromkeys(load_patterns(), 0), "D3": 9}, frozenset(), ())
    found = decide(plain, LOW if load_patterns()["D3"].body == "upper" else NECK)
    assert found.patterns == ()
    assert [(line.pattern, line.weight) for line in found.trace] == [("D3", 0)]


@pytest.mark.parametrize("totals", [{"D1": 6, "D2": 4}, {"D1": 8, "D2": 5}])
def test_decision_between_opposites_adds_no_points(totals: dict[str, int]) -> None:
    trace = decide(scores(**totals), LOW).trace
    assert trace
    assert {line.weight for line in trace} == {0}
