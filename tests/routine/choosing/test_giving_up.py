"""No wish, and no wishes together, leave a routine without moves."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.exercises.kit import load_kit
from bot.knowledge.routine.places import load_places
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine import PlanInputs, Routine, Setting, build_from
from bot.routine.building.care import care_first
from bot.routine.choosing.giving_up import UPRIGHT
from bot.routine.situation.history import History
from bot.routine.situation.plan_situation import situation_of
from tests.examples import examples
from tests.routine.people import PLACES, POSITIONS, people, with_pattern

LIBRARY = tuple(load_exercises())
SAYS_WHICH = (
    *("place_given_up", "bed_instead", "lying_given_up", "left_out_given_up"),
    "nothing_left",
)
any_wishes = st.builds(
    Setting,
    kit=st.none() | st.frozensets(st.sampled_from(("band", "ball", "roller", "bike"))),
    no_kit=st.frozensets(st.sampled_from(tuple(load_kit()))),
    place=st.frozensets(st.sampled_from(PLACES), max_size=3),
    no_positions=st.frozensets(st.sampled_from(POSITIONS)) | st.just(UPRIGHT),
    left_out=st.frozensets(st.sampled_from(LIBRARY), max_size=12),
    gentle=st.booleans(),
)


def session(routine: Routine) -> list[str]:
    return [one.exercise_id for one in routine.items if one.in_session]


def rules(routine: Routine) -> set[str]:
    return {line.rule for line in routine.trace} & {*SAYS_WHICH}


@given(one=people, wishes=any_wishes)
@examples(150)
def test_build_leaves_no_session_empty_whatever_is_wished(one: PlanInputs, wishes: Setting) -> None:
    one = replace(one, setting=wishes)
    if care_first(situation_of(one, "week", History())) is not None:
        return  # a clinician comes first
    routine = build_from(one, "week")
    least = load_selection().least_moves if routine.phase > 0 else 1
    possible = len(session(build_from(replace(one, setting=never_given_up(wishes)), "week")))
    assert len(session(routine)) >= min(possible, least), session(routine)
    assert routine.items or "nothing_left" in rules(routine), wishes


def never_given_up(wishes: Setting) -> Setting:
    """What always holds: off the floor, positions that a body cannot take, kit that is missing."""
    bounds = frozenset(key for key in wishes.place if load_places()[key].codes)
    lying = UPRIGHT if wishes.no_positions >= UPRIGHT else frozenset[str]()
    shut = wishes.no_positions - lying
    return Setting(no_kit=wishes.no_kit, no_positions=shut, place=bounds, gentle=wishes.gentle)


@pytest.mark.parametrize(
    ("wishes", "codes", "rule"),
    [
        (Setting(no_positions=UPRIGHT), ("FLOOR",), "bed_instead"),
        (Setting(place=frozenset({"no_floor"}), no_positions=UPRIGHT), (), "bed_instead"),
        (Setting(place=frozenset({"desk"}), no_positions=UPRIGHT), (), "place_given_up"),
        (Setting(no_positions=frozenset(POSITIONS)), (), "lying_given_up"),
        (Setting(left_out=frozenset(LIBRARY)), (), "left_out_given_up"),
        (
            Setting(no_positions=frozenset(POSITIONS) - {"sit"}, place=frozenset({"standing"})),
            (),
            "place_given_up",
        ),
    ],
)
def test_build_says_which_wish_left_nothing(
    wishes: Setting, codes: tuple[str, ...], rule: str
) -> None:
    one = replace(with_pattern(None), setting=wishes, cautions=codes)
    routine = build_from(one, "week")
    assert len(session(routine)) >= load_selection().least_moves
    assert rules(routine) == {rule}


def test_build_keeps_two_moves_and_the_place_in_a_small_plan() -> None:
    """A pack leaves its place to a second move, so no wish has to be given up for one."""
    nowhere = Setting(place=frozenset({"desk", "chair", "bed"}))  # nothing stands at all three
    one = PlanInputs(radicular=True, yellow=("fear", "low_self_efficacy"), setting=nowhere)
    routine = build_from(one, "week")
    assert len(session(routine)) >= load_selection().least_moves
    assert not rules(routine)


@pytest.mark.parametrize("place", [frozenset(), *(frozenset({one}) for one in PLACES)])
def test_build_gives_up_no_wish_that_leaves_a_session(place: frozenset[str]) -> None:
    for phase in range(4):
        one = replace(with_pattern("D1", phase), setting=Setting(place=place))
        assert not rules(build_from(one, "week")), (place, phase)
