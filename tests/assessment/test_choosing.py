from __future__ import annotations

import pytest
from hypothesis import given

from bot.assessment import choose_checks
from bot.assessment.gates import allowed
from bot.knowledge.checks.home_checks import load_home_checks
from bot.language.facts import Facts
from tests.assessment.people import DRIVER, INACTIVE, LAPTOP, NURSE, RUNNER, UNTESTED, people


def ids(
    facts: Facts,
    limit: int = 3,
    evidence: dict[str, str] | None = None,
    done: tuple[str, ...] = (),
) -> list[str]:
    return [one.check_id for one in choose_checks(facts, (), limit, evidence, done)]


def test_choosing_asks_for_the_checks_of_the_untested_desk_worker() -> None:
    assert ids(UNTESTED) == ["ST01", "ST04", "ST08"], "X9 of clinical 6.5"


@pytest.mark.parametrize(
    ("facts", "wanted", "reason"),
    [
        (RUNNER, {"ST07", "ST13"}, "buttock on one side: ankle on knee, one leg"),
        (DRIVER, {"ST01", "ST05"}, "a flat back: the wall, the straight leg"),
        (LAPTOP, {"ST01", "ST14"}, "a forward head: the wall, the neck"),
        (NURSE, {"ST02"}, "standing all day: only a photo shows sway"),
        (INACTIVE, {"ST08"}, "capacity: the bridge"),
        (Facts(regions=("low_back",), nrs=8), {"ST00", "ST01"}, "much pain: looking only"),
        (Facts(), {"ST01", "ST04"}, "no part named: taken for the low back"),
    ],
)
def test_choosing_takes_what_would_change_the_decision(
    facts: Facts, wanted: set[str], reason: str
) -> None:
    assert wanted <= set(ids(facts)), reason


def test_choosing_asks_only_the_questions_of_the_painful_half() -> None:
    low = next(one for one in choose_checks(UNTESTED) if one.check_id == "ST01")
    neck = next(one for one in choose_checks(LAPTOP) if one.check_id == "ST01")

    assert low.questions == ("waist",)
    assert neck.questions == ("head", "shoulders")
    assert low.reason != neck.reason


def test_choosing_asks_for_the_direction_only_while_it_is_unknown() -> None:
    assert "ST16" in ids(Facts(regions=("low_back",)))
    assert "ST16" not in ids(UNTESTED)


def test_choosing_goes_on_from_what_was_done() -> None:
    rest = ids(UNTESTED, done=("ST01", "ST04"))

    assert rest
    assert not {"ST01", "ST04"} & set(rest)


def test_choosing_leaves_out_what_was_answered() -> None:
    assert "ST01" not in ids(UNTESTED, evidence={"waist_ok": "yes"})


def test_choosing_asks_only_what_is_still_open_of_a_check() -> None:
    facts = Facts(regions=("buttock", "low_back"), side="left", lifestyle=("running",))
    chosen = choose_checks(facts, limit=20, evidence={"rf_ok": "yes"})
    hips = next(one for one in chosen if one.check_id == "ST04")

    assert hips.questions == ("thigh", "drift")


def test_choosing_a_follow_up_alone_does_not_bring_a_check_back() -> None:
    facts = Facts(regions=("low_back",), side="left")

    assert "ST03" in ids(facts, limit=20)
    assert "ST03" not in ids(facts, limit=20, evidence={"hip_high": "left"})


def test_choosing_refuses_unknown_evidence() -> None:
    with pytest.raises(ValueError, match="no evidence 'waist'"):
        choose_checks(UNTESTED, evidence={"waist": "yes"})


@given(people)
def test_choosing_never_passes_the_gate_the_limit_or_repeats(facts: Facts) -> None:
    chosen = choose_checks(facts, ("BAL",))
    checks = load_home_checks()

    assert len({one.check_id for one in chosen}) == len(chosen) <= 3
    for one in chosen:
        assert allowed(checks[one.check_id], facts, ("BAL",))
        assert one.questions
        assert one.reason in checks[one.check_id].why.values()
    assert chosen == choose_checks(facts, ("BAL",))


@given(people)
def test_choosing_offers_two_where_two_are_open(facts: Facts) -> None:
    assert len(choose_checks(facts)) >= 2


@pytest.mark.parametrize(
    ("facts", "first"),
    [
        (
            Facts(regions=("low_back", "below_knee"), quality=("tingling",), nrs=5, age=45),
            True,
        ),
        (
            Facts(
                regions=("buttock", "below_knee"), quality=("shooting",), nrs=4,
                aggravated_by=("flex_agg",), eased_by=("walking",),
            ),
            True,
        ),
        (Facts(regions=("below_knee",), quality=("numb",), nrs=8), False),
        (Facts(regions=("low_back",), nrs=4), False),
        (Facts(regions=("neck", "hand"), quality=("tingling",), nrs=4), False),
    ],
)  # fmt: skip
def test_choose_checks_asks_nerve_pain_of_a_leg_which_way_eases_first(
    facts: Facts, first: bool
) -> None:
    """ST16 opens the set that draws it out of the leg (clinical 5, 8.2)."""
    chosen = [one.check_id for one in choose_checks(facts)]
    assert (chosen[:1] == ["ST16"]) is first, chosen


def test_choose_checks_asks_a_tailbone_no_way_of_bending() -> None:
    assert "ST16" not in {
        one.check_id for one in choose_checks(Facts(regions=("tailbone",), nrs=4))
    }
