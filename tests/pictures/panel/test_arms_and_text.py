"""Arms and hands are where the text has them: thumbs up, hands lifted, backs on the wall."""

from __future__ import annotations

import pytest

from bot.knowledge.pictures.pose_parts import FrontPose, SidePose
from bot.pictures.body.distances import gap, gap_to_line
from bot.pictures.drawn.geometry import turned
from bot.pictures.exercises.exercise_svg import props_of
from bot.pictures.panel.blend import solve
from bot.pictures.panel.lift_shade import lift_shade
from bot.pictures.things.props import prop_part
from tests.pictures.text_beside_pictures import EXERCISES, EYES, PICTURES, poses, text_of

TOUCHES, LIFTED_OFF = 1.0, 4.0  # cm

SIDES_OF_ARMS = [(name, pose) for name in sorted(PICTURES) for _, pose in poses(name)
                 if isinstance(pose, SidePose)]  # fmt: skip
TARGETS = {"shoulder": ("hand_at", "forearm_on"), "elbow": ("hand_at", "forearm_on"),
           "hip": ("foot_at", "knee_at"), "knee": ("foot_at", "knee_at")}  # fmt: skip


def test_picture_bends_a_far_limb_as_its_pose_says() -> None:
    """A far arm that should hang was once laid where the near hand lay."""
    checked = 0
    for name, pose in SIDES_OF_ARMS:
        own, angles = pose.far, solve(pose).angles
        for joint, targets in TARGETS.items():
            given = any(getattr(own, target) is not None for target in targets)
            if joint not in own.model_fields_set or given or f"far.{joint}" not in angles:
                continue
            checked += 1
            off = abs(turned(angles[f"far.{joint}"] - getattr(own, joint)))
            assert off < 1, f"{name}: far.{joint} is {angles[f'far.{joint}']:.0f}"
    assert checked > 40


def test_picture_turns_the_thumbs_up_where_the_text_does() -> None:
    """Thumbs towards the feet turn the shoulder inwards, the way that pinches."""
    assert "thumbs up" in text_of(EXERCISES["P14"])
    for name, pose in poses("P14"):
        assert isinstance(pose, FrontPose)
        assert (pose.left.hand, pose.right.hand) == ("edge", "edge"), name


@pytest.mark.parametrize(
    ("picture_id", "thing", "says"),
    [("P14-wall", "wall", "forehead on it"), ("P14-stand", "cushion", "forehead supported")],
)
def test_picture_lays_the_forehead_on_what_holds_it_and_lifts_the_hands(
    picture_id: str, thing: str, says: str
) -> None:
    """The forehead was off the wall and the hands on it; the nose lay on the pad."""
    exercise = EXERCISES["P14"]
    assert says in " ".join((*exercise.in_position.values(), *exercise.adjust.values()))
    picture = PICTURES[picture_id]
    assert picture.aside is not None
    figure = solve(picture.aside)
    (prop,) = (prop for prop in props_of(picture, "aside") if prop.k == thing)
    points = prop_part(prop, figure).shapes[0].outline.points
    skull = figure.joints["skull"]
    axis = (figure.joints["head"] - skull) / abs(figure.joints["head"] - skull) / 1j
    head = [(spot - skull) / axis for spot in figure.outlines["head"].points]
    nearest = min(head, key=lambda spot: gap_to_line(points, (skull + spot * axis,) * 2))
    assert gap(figure.outlines["head"].points, points) <= TOUCHES
    assert nearest.imag > EYES.imag, "the forehead is above the eyes"
    for side in ("near", "far"):
        assert gap(figure.outlines[f"{side}.hand"].points, points) >= LIFTED_OFF, side
    for name, pose in poses(picture_id):
        assert isinstance(pose, FrontPose)
        assert pose.lifted, name
        assert (pose.left.hand_on, pose.right.hand_on) == ("free", "free"), name


def test_picture_lets_the_arm_sink_beside_the_bed_not_on_it() -> None:
    """It lay on a floor mat: nothing could sink (T09 lying)."""
    assert "let it sink" in EXERCISES["T09"].in_position["supine"]
    picture = PICTURES["T09-supine"]
    assert isinstance(picture.end, FrontPose)
    figure = solve(picture.end)
    assert "mat" not in {prop.tone for prop in picture.props} | {prop.k for prop in picture.props}
    bed = min(prop.box[0] for prop in picture.props if prop.tone in ("prop", "prop_dark"))
    shade = lift_shade(picture.end, figure)
    assert len(shade.shapes) == 1, "the other arm lies on the bed"
    assert figure.joints["left.elbow"].real < bed
    assert min(spot.real for spot in shade.shapes[0].outline.points) < bed


@pytest.mark.parametrize("picture_id", ["P13", "ST12"])
def test_picture_lays_the_backs_of_the_hands_on_the_wall(picture_id: str) -> None:
    assert "backs of the hands on the wall" in text_of(EXERCISES["P13"])
    for name, pose in poses(picture_id):
        figure = solve(pose)
        for side in ("left", "right"):
            thumb = figure.parts[f"{side}.arm"].shapes[0].outline.points
            middle = sum(thumb) / len(thumb)
            out = abs(figure.joints[f"{side}.hand"].real)
            assert abs(middle.real) < out, f"{name}: the thumb points away from the head"
