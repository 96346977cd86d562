from __future__ import annotations

import pytest

from bot.assessment.gates import allowed
from bot.knowledge.checks.home_checks import load_home_checks
from bot.language.facts import Facts

OBSERVED = {"ST00", "ST01", "ST02", "ST03", "ST19"}


def open_checks(facts: Facts, cautions: tuple[str, ...] = ()) -> set[str]:
    checks = load_home_checks()
    return {key for key, check in checks.items() if allowed(check, facts, cautions)}


def test_gates_pain_over_six_leaves_only_looking() -> None:
    assert open_checks(Facts(nrs=7)) == OBSERVED


@pytest.mark.parametrize(
    ("facts", "cautions", "shut", "reason"),
    [
        (Facts(nrs=4), (), set(), "4 keeps nothing away"),
        (Facts(nrs=5), (), {"ST09"}, "no plank over 4"),
        (Facts(nrs=6), (), {"ST09"}, "6 is within the gate"),
        (Facts(nrs=5, aggravated_by=("ext_agg",)), (), {"ST04", "ST09"}, "hanging leg arches"),
        (Facts(), ("NCK",), {"ST11", "ST14"}, "a neck with a warning sign"),
        (Facts(radiation="arm"), (), {"ST11"}, "arm symptoms"),
        (Facts(), ("OST",), {"ST04", "ST11", "ST15", "ST16"}, "no bending of fragile bones"),
        (Facts(), ("FLOOR",), {"ST08", "ST09", "ST10", "ST19", "ST20"}, "the floor is out"),
        (Facts(), ("BAL",), {"ST04", "ST06", "ST08", "ST13", "ST16", "ST18"}, "nothing on one leg"),
        (Facts(), ("CAES",), {"ST04", "ST08", "ST09"}, "nothing that pulls on the scar"),
        (Facts(duration_days=0), (), {"ST11"}, "no head lift on the first day"),
        (Facts(duration_days=4), (), set(), "from day 4 on"),
        (Facts(), (), set(), "nothing known keeps nothing away"),
    ],
)
def test_gates_shut_what_does_not_suit(
    facts: Facts, cautions: tuple[str, ...], shut: set[str], reason: str
) -> None:
    assert set(load_home_checks()) - open_checks(facts, cautions) == shut, reason


@pytest.mark.parametrize(
    "facts",
    [Facts(lifestyle=("pregnancy",)), Facts(conditions=("pregnancy",))],
    ids=["told as a part of life", "told as a condition"],
)
def test_gates_pregnancy_needs_no_code_to_keep_off_the_back(facts: Facts) -> None:
    lying = {key for key, one in load_home_checks().items() if one.position in ("supine", "prone")}

    assert not lying & open_checks(facts)
    assert lying, "there are checks done lying down"


def test_gates_nothing_within_twelve_weeks_of_an_operation() -> None:
    assert open_checks(Facts(), ("SURG",)) == set()


def test_gates_a_nerve_is_not_pulled_again() -> None:
    assert "ST05" not in open_checks(Facts(regions=("below_knee",), quality=("burning",)))


@pytest.mark.parametrize(
    ("position", "caution", "open_still"),
    [
        ("kneel", "FLOOR", False),
        ("supine", "FLOOR", False),
        ("stand", "FLOOR", True),
        ("prone", "CAES", False),
        ("stand", "SIT", False),
        ("sit", "SIT", True),
    ],
)
def test_gates_a_code_closes_its_positions_for_a_check_that_says_nothing_of_it(
    position: str, caution: str, open_still: bool
) -> None:
    plain = load_home_checks()["ST00"]
    nothing = type(plain.skip_when)()
    check = plain.model_copy(update={"position": position, "skip_when": nothing, "needs": ()})
    assert allowed(check, Facts(), (caution,)) is open_still
