"""One safe movement at once: gentle, never excluded, possible where somebody is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.pain.regions import load_regions
from bot.language.facts import Facts
from bot.routine import RoutineItem, Setting, one_safe_movement
from tests.examples import examples
from tests.routine.people import PLACES, POSITIONS

LIBRARY = load_exercises()
FACTS = st.builds(
    Facts,
    regions=st.lists(st.sampled_from(tuple(load_regions())), max_size=3, unique=True).map(tuple),
    quality=st.sampled_from(((), ("tingling",), ("shooting",))),
    radiation=st.sampled_from((None, "none", "leg", "arm")),
    aggravated_by=st.sampled_from(((), ("flex_agg",), ("ext_agg",), ("flex_agg", "ext_agg"))),
    eased_by=st.sampled_from(((), ("standing", "walking"), ("lying_prone",), ("sitting",))),
    conditions=st.sampled_from(((), ("pregnancy",), ("osteoporosis",), ("sits_only",))),
    nrs=st.none() | st.integers(0, 10),
    age=st.none() | st.integers(18, 95),
)
SETTINGS = st.builds(
    Setting,
    place=st.frozensets(st.sampled_from(PLACES), max_size=2),
    no_positions=st.frozensets(st.sampled_from(POSITIONS), max_size=2),
)
CODES = st.lists(st.sampled_from(tuple(load_exclusions())), max_size=4, unique=True).map(tuple)


@examples(400)
@given(
    facts=FACTS, cautions=CODES, setting=SETTINGS, level=st.sampled_from(("none", "R", "D", "S"))
)
def test_one_now_is_never_excluded_and_gentle(
    facts: Facts, cautions: tuple[str, ...], setting: Setting, level: str
) -> None:
    item = one_safe_movement(facts, cautions, setting, level=level)
    if item is None:
        return
    lifted = {"FLOOR"} if "bed" in setting.place else set()
    for key in (item.exercise_id, *item.swap_ids):
        exercise = LIBRARY[key]
        assert not set(exercise.exclude) & set(cautions) - lifted, key
        assert exercise.level == 0
        assert exercise.in_session
    assert item.position not in setting.no_positions
    assert [line.exercise_id for line in item.trace if line.chosen] == [item.exercise_id]
    assert all(line.words and "{" not in line.words for line in item.trace)
    assert RoutineItem.from_dict(item.as_dict()) == item


@examples(200)
@given(facts=FACTS, cautions=CODES)
def test_one_now_there_is_always_one_where_nothing_hinders(
    facts: Facts, cautions: tuple[str, ...]
) -> None:
    item = one_safe_movement(facts, cautions)
    assert (item is None) == ("MINOR" in cautions)  # under 18 there is none
    assert item is None or item.minutes <= 5


@pytest.mark.parametrize(
    ("facts", "cautions", "setting", "move", "reason"),
    [
        (Facts(), (), Setting(), "M13", "nothing known: a chair is enough"),
        (Facts(regions=("low_back",)), (), Setting(), "M13", "the low back"),
        (Facts(regions=("neck",)), (), Setting(), "M11", "the neck itself is left still"),
        (Facts(regions=("upper_trap",)), (), Setting(), "M11", "the shoulders"),
        (
            Facts(regions=("low_back",), aggravated_by=("flex_agg",)),
            (),
            Setting(),
            "R11",
            "sitting hurts, so arching eases: lying on the front",
        ),
        (
            Facts(regions=("low_back",), aggravated_by=("flex_agg", "ext_agg")),
            (),
            Setting(),
            "M01",
            "neither way suits: lying on the back",
        ),
        (
            Facts(regions=("low_back",), aggravated_by=("ext_agg",), eased_by=("bending",)),
            (),
            Setting(),
            "R12",
            "bending eases",
        ),
        (
            Facts(regions=("low_back",), aggravated_by=("flex_agg",)),
            (),
            Setting(place=frozenset({"desk"})),
            "M11",
            "sitting hurts, at a desk",
        ),
        (Facts(regions=("low_back",)), (), Setting(place=frozenset({"bed"})), "M01", "in bed"),
        (
            Facts(regions=("low_back",)),
            (),
            Setting(place=frozenset({"standing"})),
            "R12",
            "standing",
        ),
        (Facts(regions=("mid_back",)), ("THOR",), Setting(), "R08", "not yet explained"),
        (Facts(regions=("low_back",)), ("SURG",), Setting(), "R08", "after an operation"),
    ],
)
def test_one_now_fits_the_area(
    facts: Facts, cautions: tuple[str, ...], setting: Setting, move: str, reason: str
) -> None:
    item = one_safe_movement(facts, cautions, setting)
    got = item.exercise_id if item else None
    assert got == move, reason


def test_one_now_is_none_in_an_emergency() -> None:
    assert one_safe_movement(Facts(regions=("low_back",)), level="E") is None


def test_one_now_is_breathing_while_a_clinician_comes_first() -> None:
    item = one_safe_movement(Facts(regions=("low_back",)), level="S")
    assert item is not None
    assert item.exercise_id == "R08"
    assert any(line.rule == "care_first" for line in item.trace)


def test_one_now_is_the_same_each_time() -> None:
    facts = Facts(regions=("neck", "low_back"), nrs=5)
    assert one_safe_movement(facts) == one_safe_movement(facts)
