"""Rules of arms that hold in every pose of every picture."""

from __future__ import annotations

import re

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.pictures.pose_parts import SidePose
from bot.knowledge.pictures.poses import Picture, load_pictures
from bot.pictures.body.distances import inside
from bot.pictures.body.figure import Figure
from bot.pictures.body.limbs import SLEEVE
from bot.pictures.body.measures import SHOULDER_R, SHOULDER_S
from bot.pictures.body.profile_head import CHIN, ROOT_OF_NOSE
from bot.pictures.body.touch import limbs
from bot.pictures.drawn.geometry import turned, unit
from bot.pictures.exercises.exercise_svg import laid_out
from bot.pictures.panel.blend import Pose, solve
from tests.pictures.posed import poses_of

BEHIND, TOO_HIGH, SEEN_ARM, ALIKE, ROUND_IT = 5.0, 1.5, 6.0, 15.0, 5.0


def hand_at_the_back_of_the_head(picture: Picture, name: str, pose: Pose) -> bool:
    at_head = any(limb.hand_on == "back_of_head" for _, limb in limbs(pose))
    return isinstance(pose, SidePose) and at_head


def forearm_under_the_shirt(picture: Picture, name: str, pose: Pose) -> bool:
    return isinstance(pose, SidePose) and lies_under(pose.order, "near.hand", "shirt")


def lies_under(order: tuple[str, ...], one: str, other: str) -> bool:
    return one in order and order.index(one) < order.index(other)


def before_the_trunk(figure: Figure, spot: complex, along: float) -> float:
    """How far a spot lies before (positive) or behind the spine at this height."""
    forward = unit(figure.spine.heading(along) - 90)
    return float(((spot - figure.spine.at(along)) * forward.conjugate()).real)


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(hand_at_the_back_of_the_head))
def test_elbow_of_a_hand_at_the_head_lies_not_behind_the_back(
    picture: Picture, name: str, pose: Pose
) -> None:
    """Out of the nape it reads as a third arm (T14): it points aside, or a little ahead."""
    figure = solve(pose)
    for side, limb in limbs(pose):
        if limb.hand_on == "back_of_head":
            elbow, shoulder = (figure.joints[f"{side}.{at}"] for at in ("elbow", "shoulder"))
            ahead = (elbow - shoulder) * unit(figure.spine.heading(SHOULDER_S) - 90).conjugate()
            assert ahead.real >= -BEHIND, side


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(forearm_under_the_shirt))
def test_forearm_that_goes_under_the_trunk_goes_not_through_it(
    picture: Picture, name: str, pose: Pose
) -> None:
    """An elbow before the belly and a hand behind the back: the arm goes through (ST01-waist)."""
    figure = solve(pose)
    along = nearest(figure, figure.joints["near.elbow"])
    assert before_the_trunk(figure, figure.joints["near.elbow"], along) <= 0
    along = nearest(figure, figure.joints["near.hand"])
    assert before_the_trunk(figure, figure.joints["near.hand"], along) <= 0


def nearest(figure: Figure, spot: complex) -> int:
    return min(range(60), key=lambda along: abs(figure.spine.at(along) - spot))


TOLD = {
    key: max(map(float, found.groups()))
    for key, exercise in load_exercises().items()
    if (found := re.search(r"Lift (?:the )?head .*?(\d+)(?: or \d+)? cent", exercise.steps[1]))
}


@pytest.mark.parametrize("exercise_id", sorted(TOLD))
def test_head_rises_no_more_than_the_text_tells(exercise_id: str) -> None:
    """ "1 or 2 centimetres" was drawn as 6, with a measure on them (P10)."""
    picture = load_pictures()[exercise_id]
    start, end = picture.start, picture.end
    assert isinstance(start, SidePose)
    assert isinstance(end, SidePose)
    risen = (end.head_on or 0) - (start.head_on or 0)
    assert 0 < risen <= TOLD[exercise_id] + TOO_HIGH
    assert not [prop for prop in picture.props if prop.k == "gap"], "a measure makes it a goal"


def test_palms_that_meet_have_their_thumbs_towards_the_head() -> None:
    """Palm to palm on the side: the back of a hand has its thumb on the other side (M09)."""
    assert "palms together" in " ".join(load_exercises()["M09"].steps)
    picture = load_pictures()["M09"]
    for pose in (picture.start, picture.end):
        assert pose is not None
        figure = solve(pose)
        for side, _ in limbs(pose):
            part = figure.parts[f"{side}.arm"]
            thumb = part.shapes[0].outline.points
            middle = sum(thumb) / len(thumb)
            assert middle.real < figure.joints[f"{side}.hand"].real, f"{side}: the head is there"


def near_hand_on_the_body(picture: Picture, name: str, pose: Pose) -> bool:
    return isinstance(pose, SidePose) and pose.near.hand_on in ("belly", "chest")


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(near_hand_on_the_body))
def test_near_arm_on_the_body_shows_its_elbow(picture: Picture, name: str, pose: Pose) -> None:
    """A forearm that stands out of a bare sleeve belongs to no arm (M01, R08)."""
    figure = solve(pose)
    off = abs(figure.joints["near.elbow"] - figure.joints["near.shoulder"])
    assert off >= SHOULDER_R + SEEN_ARM, f"{off:.1f} cm"


def both_hands_on_a_wall(picture: Picture, name: str, pose: Pose) -> bool:
    walls = all(limb.hand_on == "wall" for _, limb in limbs(pose))
    return isinstance(pose, SidePose) and walls


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(both_hands_on_a_wall))
def test_arms_that_push_alike_bend_alike(picture: Picture, name: str, pose: Pose) -> None:
    """The far arm once sagged below the near one, though both push to the end (P17)."""
    bones = solve(pose).bones
    near, far = (
        abs(turned(bones[f"{side}.fore"].heading - bones[f"{side}.upper"].heading))
        for side in ("near", "far")
    )
    assert abs(near - far) <= ALIKE


def takes_an_ankle(picture: Picture, name: str, pose: Pose) -> bool:
    fists = [limb for _, limb in limbs(pose) if limb.hand == "fist"]
    return any(limb.hand_on == "ankle" for limb in fists)


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(takes_an_ankle))
def test_hand_that_takes_an_ankle_is_round_it(picture: Picture, name: str, pose: Pose) -> None:
    """ "Take the ankle": a fist on heel and arch takes the foot (T03)."""
    joints = solve(pose).joints
    for side, limb in limbs(pose):
        if limb.hand_on == "ankle":
            assert abs(joints[f"{side}.hand"] - joints[f"{side}.ankle"]) <= ROUND_IT, side


FRAMED = sorted(
    key for key, picture in load_pictures().items() if picture.box and not picture.whole
)


@pytest.mark.parametrize("picture_id", FRAMED)
def test_frame_cuts_no_hand(picture_id: str) -> None:
    """A hand is in the picture or outside of it, not half (M11)."""
    panels, box = laid_out(load_pictures()[picture_id])
    for offset, panel in panels:
        for name, outline in panel.figure.outlines.items():
            if name.endswith(".hand"):
                seen = {box.holds(spot + offset) for spot in outline.points}
                assert len(seen) == 1, name


def has_an_arm_behind_the_face(picture: Picture, name: str, pose: Pose) -> bool:
    if not isinstance(pose, SidePose) or pose.look != "profile":
        return False
    figure = solve(pose)
    bare = [figure.bones["far.upper"].outline(SLEEVE, 1), figure.outlines["far.fore"]]
    face = figure.outlines["head"].points[ROOT_OF_NOSE:CHIN]
    return any(inside(part.points, spot) for part in bare for spot in face)


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(has_an_arm_behind_the_face))
def test_face_before_a_bare_arm_has_a_line(picture: Picture, name: str, pose: Pose) -> None:
    """Skin on pale skin: nose and chin were a smudge (P06)."""
    assert solve(pose).parts["head"].shapes[0].edge
