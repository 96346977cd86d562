"""Where on a seat somebody sits, and what the hands do there: rules over every pose on one."""

from __future__ import annotations

import re

import pytest

from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.pictures.pose_parts import FrontPose
from bot.knowledge.pictures.poses import Picture, load_pictures
from bot.pictures.body.distances import gap
from bot.pictures.body.touch import limbs
from bot.pictures.exercises.exercise_svg import props_of
from bot.pictures.panel.blend import Pose, solve
from bot.pictures.things.props import prop_part
from tests.pictures.posed import poses_of

AT_THE_FRONT, OFF_THE_REST, OFF_THE_ANKLE = 10.0, 6.0, 10.0
FRONT, MIDDLE = re.compile(r"\bSit\b.*\bfront of a\b"), re.compile(r"\bSit in the middle of\b")
FIRST_STEPS = {
    **{move.picture: move.steps[0] for move in load_exercises().values()},
    **{check.picture: check.steps[0] for check in load_home_checks().values()},
}


def sits_where_it_says(place: re.Pattern[str]) -> list[str]:
    found = sorted(key for key, step in FIRST_STEPS.items() if place.search(step))
    assert found, "a rule about no picture"
    return found


def seat(picture_id: str) -> tuple[float, float]:
    """How far the hip is from the front of the seat, and the back from the back rest."""
    picture = load_pictures()[picture_id]
    assert picture.start is not None
    (chair,) = [prop for prop in props_of(picture, "start") if prop.k == "chair"]
    figure = solve(picture.start)
    rest = prop_part(chair, figure).shapes[-1].outline.points
    from_front = chair.x + chair.depth - figure.joints["near.hip"].real
    return from_front, gap(figure.outlines["torso"].points, rest)


@pytest.mark.parametrize("picture_id", sits_where_it_says(FRONT))
def test_who_sits_at_the_front_of_a_chair_is_seen_there(picture_id: str) -> None:
    """A body in the middle of the seat reads as one that may lean back (P27, M12)."""
    assert seat(picture_id)[0] <= AT_THE_FRONT


@pytest.mark.parametrize("picture_id", sits_where_it_says(MIDDLE))
def test_who_sits_in_the_middle_of_a_chair_leans_on_nothing(picture_id: str) -> None:
    """The back on the rest is the end of the seat (ST18)."""
    from_front, from_rest = seat(picture_id)
    assert from_front > AT_THE_FRONT
    assert from_rest >= OFF_THE_REST


def grips_a_seat(picture: Picture, name: str, pose: Pose) -> bool:
    return isinstance(pose, FrontPose) and any(limb.hand_on == "chair" for _, limb in limbs(pose))


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(grips_a_seat))
def test_hand_that_holds_a_seat_closes_over_its_edge(
    picture: Picture, name: str, pose: Pose
) -> None:
    """An open hand before the thigh holds no shoulder down (T10, T11)."""
    figure = solve(pose)
    (chair,) = [prop for prop in props_of(picture, name) if prop.k == "chairf"]
    seat = prop_part(chair, figure).shapes[-1].outline.points
    edges = (min(spot.real for spot in seat), max(spot.real for spot in seat))
    for side, limb in limbs(pose):
        if limb.hand_on == "chair":
            assert limb.hand == "grip", side
            hand = figure.outlines[f"{side}.hand"].points
            low, high = min(spot.real for spot in hand), max(spot.real for spot in hand)
            assert any(low < edge < high for edge in edges), side


@pytest.mark.parametrize(("picture_id", "leaning"), [("T05-sit", "end"), ("ST07", "end")])
def test_hand_at_a_crossed_leg_holds_its_shin_and_leaves_the_ankle_seen(
    picture_id: str, leaning: str
) -> None:
    """A wrist over the raised knee presses it down, which T05 calls a mistake.

    Two hands on the shin once hid the ankle and the knee that it lies on.
    """
    picture = load_pictures()[picture_id]
    assert picture.start is not None
    for pose, crossed in ((picture.start, "left"), (getattr(picture, leaning), "near")):
        figure = solve(pose)
        holds = [side for side, limb in limbs(pose) if limb.hand_on == "shin"]
        assert holds == [crossed]
        shin = figure.outlines[f"{crossed}.shin"].points
        assert gap(figure.outlines[f"{crossed}.hand"].points, shin) == 0
        for side in {"left", "right", "near"} & set(dict(limbs(pose))):  # a far hand lies behind it
            off = abs(figure.joints[f"{side}.hand"] - figure.joints[f"{crossed}.ankle"])
            assert off >= OFF_THE_ANKLE, side
