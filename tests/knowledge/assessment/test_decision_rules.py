from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.checks.check_batteries import load_check_batteries
from bot.knowledge.checks.check_choice import load_check_choice
from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.patterns.muscle_patterns import load_patterns
from tests.knowledge.spoiled import spoiled


def test_decision_rules_hold_the_thresholds_of_the_spec() -> None:
    rules = load_decision_rules()

    assert (rules.told_cap, rules.likely_from, rules.possible_from, rules.shown) == (5, 7, 4, 2)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("instead: D8", "instead: D18", "no pattern 'D18'"),
        ("[D4, D5, D6]", "[D4, D5, X6]", "no pattern 'X6'"),
        ("slr_nerve", "slr_nrve", "no evidence 'slr_nrve'"),
        ("better: bend_forward_better", "better: flexes", "no evidence 'flexes'"),
        ("told_cap", "tld_cap", "'told_cap' is missing|unknown key 'tld_cap'"),
        ("decision_rules:", "rules:", "one entry"),
    ],
)
def test_decision_rules_refuse_what_does_not_fit(
    tmp_path: Path, old: str, new: str, problem: str
) -> None:
    path = spoiled(tmp_path, "assessment/decision_rules.yml", old, new)
    with pytest.raises(KnowledgeError, match=problem):
        load_decision_rules(path)


def test_decision_rules_every_check_is_in_a_battery() -> None:
    asked = {key for one in load_check_batteries().values() for key in (*one.checks, *one.short)}

    assert asked == set(load_home_checks())


def test_decision_rules_a_battery_names_only_checks(tmp_path: Path) -> None:
    path = tmp_path / "batteries.yml"
    path.write_text("low: {area: lower, checks: [ST99], source: clinical 5}")

    with pytest.raises(KnowledgeError, match="entry 'low': there is no check 'ST99'"):
        load_check_batteries(path)


def test_decision_rules_every_need_of_a_check_has_a_cost() -> None:
    needs = {need for check in load_home_checks().values() for need in check.needs}

    assert needs <= set(load_check_choice().needs_cost)


def test_decision_rules_every_half_of_a_pattern_has_regions() -> None:
    rules = load_decision_rules()

    assert {pattern.body for pattern in load_patterns().values()} == {"lower", "upper"}
    assert "low_back" in rules.lower_regions
    assert "neck" in rules.upper_regions
