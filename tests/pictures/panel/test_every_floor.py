"""What a picture stands on, and what keeps clear in it: rules over every pose."""

from __future__ import annotations

import itertools

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.pictures.pose_parts import Prop, SidePose
from bot.knowledge.pictures.poses import Picture, load_pictures
from bot.pictures.body.distances import farther, gap, gap_to_line
from bot.pictures.body.measures import NEUTRAL
from bot.pictures.body.spine import SKULL
from bot.pictures.body.touch import limbs
from bot.pictures.drawn.geometry import direction, turned
from bot.pictures.drawn.outlines import Outline
from bot.pictures.exercises.exercise_svg import laid_out, props_of
from bot.pictures.panel.arrows import arrow_outlines
from bot.pictures.panel.blend import Pose, solve
from bot.pictures.things.props import FLOOR_FAR, prop_part
from tests.examples import swept
from tests.pictures.posed import every_pose, poses_of

SUNK, OVER, ANKLE, RIM, TWO_FLOORS = 1.5, 4.0, 3.5, 2.2, 10.0
LONG_ARM, TOES_UP, BESIDE, STANDS = 15.0, 25.0, 5.0, 40.0
ON_THE_FOREHEAD = 40.0


def floors(picture: Picture, name: str) -> list[Prop]:
    return [prop for prop in props_of(picture, name) if prop.k == "floor"]


def stands_on_a_floor(picture: Picture, name: str, pose: Pose) -> bool:
    stands = any(limb.foot_on == "floor" for _, limb in limbs(pose))
    return isinstance(pose, SidePose) and stands and bool(floors(picture, name))


@pytest.mark.parametrize(("picture", "name", "pose"), swept(poses_of(stands_on_a_floor)))
def test_floor_lies_under_every_foot_that_stands_on_it(
    picture: Picture, name: str, pose: Pose
) -> None:
    """Far feet once hovered over a bare line, toes lay beyond its end (M12, P27, ST19, T01)."""
    figure = solve(pose)
    (floor,) = floors(picture, name)
    for side, limb in limbs(pose):
        if limb.foot_on == "floor":
            foot = figure.outlines[f"{side}.foot"].points
            low = min(foot, key=lambda spot: spot.imag)
            assert -SUNK <= low.imag <= FLOOR_FAR, side
            xs = [spot.real for spot in foot if spot.imag <= FLOOR_FAR + OVER]
            assert floor.x0 <= min(xs), side
            assert max(xs) <= floor.x1, side


def test_floor_is_as_deep_as_far_feet_stand() -> None:
    picture = load_pictures()["P24"]
    (floor,) = floors(picture, "end")
    figure = solve(picture.end)
    band = prop_part(floor, figure).shapes[0].outline
    assert max(spot.imag for spot in band.points) >= figure.outlines["far.foot"].lowest()


@pytest.mark.parametrize("picture_id", swept(sorted(load_pictures())))
def test_arrow_keeps_clear_of_ankles_and_hands(picture_id: str) -> None:
    """A rim cuts a foot off its shin, a head hides an ankle or finger tips (M15, P13, T03)."""
    for _, panel in laid_out(load_pictures()[picture_id])[0]:
        for line in panel.arrows:
            for joint, spot in panel.figure.joints.items():
                if joint.endswith((".ankle", ".wrist", ".hand")):
                    off = min(distance(part, spot) for part in arrow_outlines(line))
                    assert off >= ANKLE, f"{joint}: {off:.1f} cm"


def distance(part: Outline, spot: complex) -> float:
    return gap_to_line(part.points, (spot, spot))


SEEN_FROM_ABOVE = {"M02", "T06"}
ON_THE_BODY = {"T06"}
"""The body fills the mat there: the arrow lies on the part that moves."""
MOVES = {key for key, picture in load_pictures().items() if picture.tug is None}


@pytest.mark.parametrize("picture_id", swept(sorted(MOVES - ON_THE_BODY)))
def test_rim_of_an_arrow_cuts_nothing_off_the_body(picture_id: str) -> None:
    """Toes, a forehead and a belly once ended in the rim of an arrow (ST06, P04, T05, ST17)."""
    for _, panel in laid_out(load_pictures()[picture_id])[0]:
        arrows = [each.points for line in panel.arrows for each in arrow_outlines(line)]
        for arrow, (name, part) in itertools.product(arrows, panel.figure.parts.items()):
            for shape in part.shapes:
                outline = shape.outline.points
                off = farther(arrow, outline, RIM)
                assert off, f"{name}: {gap(arrow, outline):.1f} cm"


A_LEVEL_LINE = {"ST04"}
"""The thigh is held against this line, and the arrow crosses it on its way down."""


@pytest.mark.parametrize("picture_id", swept(sorted(MOVES - A_LEVEL_LINE)))
def test_rim_of_an_arrow_breaks_no_edge_of_a_thing(picture_id: str) -> None:
    """Half on a mat or a wall it cuts a white gap into its edge (P12, P29, ST12, M09, P22)."""
    for _, panel in laid_out(load_pictures()[picture_id])[0]:
        between = [part for _, part in panel.between]
        for line, part in itertools.product(panel.arrows, (*panel.behind, *between, *panel.front)):
            for arrow, shape in itertools.product(arrow_outlines(line), part.shapes):
                edge = shape.outline.points
                edge = edge if shape.line else (*edge, edge[0])
                assert gap_to_line(arrow.points, edge) >= RIM


SIDE_BY_SIDE = sorted(
    name for name, picture in load_pictures().items() if picture.layout in ("two", "three")
)


@pytest.mark.parametrize("picture_id", swept(SIDE_BY_SIDE))
def test_arrow_lies_on_nothing_of_another_panel(picture_id: str) -> None:
    """On the edge of the next wall it is read as the next body's (P13)."""
    panels = laid_out(load_pictures()[picture_id])[0]
    for (place, panel), (beside, other) in itertools.permutations(panels, 2):
        for line, part in itertools.product(panel.arrows, other.drawn):
            arrows = [
                [spot + place - beside for spot in one.points] for one in arrow_outlines(line)
            ]
            for arrow, shape in itertools.product(arrows, part.shapes):
                assert gap(arrow, shape.outline.points) >= RIM


def lies_on_a_mat(picture: Picture, name: str, pose: Pose) -> bool:
    mats = [prop for prop in props_of(picture, name) if prop.k == "mat"]
    rests = any("floor" in (limb.hand_on, limb.foot_on) for _, limb in limbs(pose))
    return picture.id not in SEEN_FROM_ABOVE | {"P14"} and rests and bool(mats)


@pytest.mark.parametrize(("picture", "name", "pose"), swept(poses_of(lies_on_a_mat)))
def test_mat_is_as_long_as_who_lies_on_it(picture: Picture, name: str, pose: Pose) -> None:
    """Hands, toes and a head once hung over its end (P07, ST09, M06, P05, P03, M04)."""
    figure = solve(pose)
    (mat,) = [prop for prop in props_of(picture, name) if prop.k == "mat"]
    lying = [
        f"{side}.{part}"
        for side, limb in limbs(pose)
        for part, lies_on in (("hand", limb.hand_on), ("foot", limb.foot_on))
        if lies_on == "floor"
    ]
    if isinstance(pose, SidePose) and pose.head_on is not None:
        lying.append("head")
    for part in lying:
        xs = [spot.real for spot in figure.outlines[part].points]
        assert mat.x0 <= min(xs), part
        assert max(xs) <= mat.x1, part


ROWS = sorted(
    name
    for name, picture in load_pictures().items()
    if picture.layout in ("two", "three") and picture.last_at is None
)


@pytest.mark.parametrize("picture_id", swept(ROWS))
def test_panels_in_a_row_have_floors_of_their_own(picture_id: str) -> None:
    """Floors that touch make one row of people out of one person in three steps (P25)."""
    picture = load_pictures()[picture_id]
    names = [name for name, _ in every_pose(picture)]
    rows = [(index * picture.gap, floors(picture, name)) for index, name in enumerate(names)]
    if picture.aside_at is not None:
        rows[-1] = (picture.aside_at[0], floors(picture, "aside"))
    for (x, one), (y, two) in itertools.pairwise(rows):
        if one and two:
            assert y + two[0].x0 - (x + one[0].x1) >= TWO_FLOORS


def lies_face_down(_: Picture, __: str, pose: Pose) -> bool:
    return isinstance(pose, SidePose) and pose.look != "front" and face_down(pose) is not None


def face_down(pose: SidePose) -> float | None:
    """How far the face of a head that lies is turned from the floor; none if it looks up."""
    if pose.head_on is None:
        return None
    tip = turned(solve(pose).spine.heading(SKULL) - pose.spine.head - NEUTRAL["head"])
    return abs(tip) if abs(tip) < 90 else None


@pytest.mark.parametrize(("picture", "name", "pose"), swept(poses_of(lies_face_down)))
def test_head_that_sinks_lies_on_its_forehead(picture: Picture, name: str, pose: Pose) -> None:
    """On the crown it bends the neck and carries weight (M06)."""
    assert isinstance(pose, SidePose)
    tip = face_down(pose)
    assert tip is not None
    assert tip <= ON_THE_FOREHEAD


STANDING = sorted(
    key
    for key, exercise in load_exercises().items()
    if exercise.steps[0].startswith("Stand")
    and load_pictures()[exercise.picture].layout == "ghost"
    and isinstance(load_pictures()[exercise.picture].start, SidePose)
)


@pytest.mark.parametrize("exercise_id", swept(STANDING))
def test_who_begins_standing_stands_on_long_legs(exercise_id: str) -> None:
    """A start half-way down is no start (P24)."""
    start = load_pictures()[load_exercises()[exercise_id].picture].start
    assert start is not None
    bones = solve(start).bones
    for side in ("near", "far"):
        bend = abs(turned(bones[f"{side}.thigh"].heading - bones[f"{side}.shin"].heading))
        assert bend <= STANDS, f"{side}: {bend:.0f} degrees"


def test_arm_that_reaches_makes_the_stretch_with_a_long_elbow() -> None:
    """ "Until your arms are long": a bent elbow stretches no flank (T12)."""
    assert "arms are long" in " ".join(load_exercises()["T12"].steps)
    figure = solve(load_pictures()["T12"].end)
    upper, fore = figure.bones["left.upper"], figure.bones["left.fore"]
    assert abs(turned(upper.heading - fore.heading)) <= LONG_ARM


def test_foot_of_a_crossed_leg_points_up_from_somebody_who_lies() -> None:
    """In line with its shin it is a curl of the hamstrings (T05)."""
    end = load_pictures()["T05"].end
    assert isinstance(end, SidePose)
    assert end.near.foot_dir is not None
    assert abs(turned(end.near.foot_dir - 90)) <= TOES_UP


def test_both_hands_draw_the_knee_up() -> None:
    """The far arm once lay wholly behind the near one, then stood as a box above the knee (M05)."""
    end = load_pictures()["M05"].end
    assert isinstance(end, SidePose)
    assert (end.near.hand_on, end.far.hand_on) == ("shin", "other_shin")
    joints = solve(end).joints
    assert abs(joints["near.hand"] - joints["far.hand"]) >= BESIDE
    for side in ("near", "far"):
        assert joints[f"{side}.elbow"].imag < joints["near.knee"].imag - 2 * BESIDE, side


def test_shin_of_a_butterfly_lies_before_its_thigh_and_below_its_mark() -> None:
    """Knee to groin was one dark shape out of which a foot came (T07)."""
    end = load_pictures()["T07"].end
    order = list(end.order)
    figure = solve(end)
    for side in ("left", "right"):
        assert order.index(f"{side}.shin") > order.index("tint") > order.index(f"{side}.leg")
        shin = figure.bones[f"{side}.shin"]
        assert abs(turned(direction(shin.b - shin.a) - figure.bones[f"{side}.thigh"].heading)) > 90
        assert shin.b.imag < figure.joints[f"{side}.hip"].imag - 2 * BESIDE
