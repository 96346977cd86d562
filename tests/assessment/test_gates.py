from __future__ import annotations

import pytest

from bot.assessment.gates import allowed
from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercises import load_exercises
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
        (Facts(radiation="arm"), (), {"ST11", "ST12"}, "arm symptoms"),
        (
            Facts(),
            ("OST",),
            {"ST04", "ST09", "ST11", "ST15", "ST16"},
            "no bending of fragile bones",
        ),
        (Facts(), ("FLOOR",), {"ST08", "ST09", "ST10", "ST19", "ST20"}, "the floor is out"),
        (
            Facts(),
            ("BAL",),
            {"ST04", "ST06", "ST08", "ST09", "ST10", "ST13", "ST16", "ST18", "ST20"},
            "nothing on one leg, nor on the floor before ST19 has shown it safe",
        ),
        (Facts(age=76), (), {"ST08", "ST09", "ST10", "ST20"}, "nobody of 75 is sent to the floor"),
        (Facts(), ("CAES",), {"ST04", "ST08", "ST09", "ST10", "ST16"}, "what pulls on the scar"),
        (
            Facts(conditions=("caesarean", "birth_months_ago")),
            (),
            set(),
            "months after, the scar keeps nothing away",
        ),
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


def test_gates_who_gets_up_from_the_floor_may_be_tested_on_it() -> None:
    bridge = load_home_checks()["ST08"]
    assert not allowed(bridge, Facts(age=80), ())
    assert allowed(bridge, Facts(age=80), (), {"floor_ok"})


KIN = {
    # the moves that do what a check asks for: what keeps them away keeps the check away
    "ST04": ("T02", "M05"),
    "ST05": ("T04",),
    "ST06": ("T03",),
    "ST07": ("T05",),
    "ST08": ("P01",),
    "ST09": ("P07",),
    "ST10": ("P08",),
    "ST11": ("P12",),
    "ST12": ("P13",),
    "ST14": ("M10", "T10", "T11"),
    "ST15": ("M09",),
    "ST16": ("M07",),
    "ST17": ("T08",),
    "ST18": ("P18",),
}
WISHES = {
    "SOFT",
    "LOOSE",
}  # what is wished for, and what grows longer by stretching again and again
BENDS = {"EXT", "FLX", "ROT", "NCEN"}  # which way hurts is what the checks are there to find
ALL_THE_SAME = {
    # code of a kin move that keeps the check itself from nobody
    "ST04": {"FLOOR": "it is done on a bed"},
    "ST06": {"ONE": "one hand is enough: it lies on the wall"},
    "ST09": {"HIGH": "it has a limit of its own, 4 out of 10"},
    "ST10": {"HIGH": "it has a limit of its own, over 6, and is held once, on the knees"},
    "ST11": {"FLOOR": "it is done on a bed"},
    "ST14": {
        "ARM": "one look to each side, and it stops at anything sharp",
        "TILT": "one tilt to each side shows which one hurts",
    },
    "ST15": {"FLOOR": "sitting", "CAES": "sitting, no arm swung", "BOTHHIPS": "no hip lain on"},
    "ST16": {"NCK": "without hands on the neck, chin level; the press-up is given as well"},
}  # fmt: skip


@pytest.mark.parametrize("check_id", KIN)
def test_gates_no_check_tries_what_the_plan_forbids(check_id: str) -> None:
    """Every check against every code: what keeps its kin among the moves away keeps it away."""
    library, check = load_exercises(), load_home_checks()[check_id]
    forbidden = {code for key in KIN[check_id] for code in library[key].exclude}
    forbidden &= set(load_exclusions())
    forbidden -= {*WISHES, *BENDS, *ALL_THE_SAME.get(check_id, ())}
    assert [code for code in sorted(forbidden) if allowed(check, Facts(), (code,))] == []
