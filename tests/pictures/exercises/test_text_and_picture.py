"""The picture shows what the text says: straight is straight, level is level, no named mistake."""

from __future__ import annotations

import re

import pytest

from bot.knowledge.pictures.pose_parts import FrontPose, SidePose
from bot.pictures.body.distances import inside
from bot.pictures.body.figure import Figure
from bot.pictures.body.measures import DEPTH
from bot.pictures.drawn.geometry import turned, unit
from bot.pictures.panel.blend import solve
from tests.pictures.text_beside_pictures import EXERCISES, EYES, NOSE, PICTURES, poses, text_of

STRAIGHT, LEVEL, FOOT_LENGTH = 12.0, 2.5, 27.0
PRESSED = re.compile(r"[Pp]ressing the (\w+) down with the hand")


def bend(figure: Figure, first: str, second: str) -> float:
    return abs(turned(figure.bones[second].heading - figure.bones[first].heading))


@pytest.mark.parametrize(
    ("picture_id", "says", "pose", "bones"),
    [
        ("P17", "until the arms are straight", "end", [("near.upper", "near.fore")]),
        ("P21", "Both knees stay straight", "start",
         [("left.thigh", "left.shin"), ("right.thigh", "right.shin")]),
        ("P21", "Both knees stay straight", "end",
         [("left.thigh", "left.shin"), ("right.thigh", "right.shin")]),
        ("M07", "knees straight", "end", [("near.thigh", "near.shin")]),
        ("P04", "upper leg straight", "end", [("right.thigh", "right.shin")]),
        ("T08", "knee straight", "end", [("near.thigh", "near.shin")]),
        ("P22", "with the knee straight", "end", [("near.thigh", "near.shin")]),
        ("P02", "straighten one knee", "end", [("far.thigh", "far.shin")]),
        ("M09", "arms straight out in front", "start", [("right.upper", "right.fore")]),
        ("P16", "Keep the arms long", "start", [("near.upper", "near.fore")]),
        ("P16-sit", "Keep the arms long", "start", [("near.upper", "near.fore")]),
        ("P16", "Keep the arms long", "end",
         [("left.upper", "left.fore"), ("right.upper", "right.fore")]),
    ],
)  # fmt: skip
def test_picture_shows_straight_what_the_text_calls_straight(
    picture_id: str, says: str, pose: str, bones: list[tuple[str, str]]
) -> None:
    assert says in text_of(EXERCISES[picture_id.partition("-")[0]])
    figure = solve(dict(poses(picture_id))[pose])
    for first, second in bones:
        assert bend(figure, first, second) <= STRAIGHT, (first, second)


def test_picture_keeps_side_by_side_what_the_text_says_stays_so() -> None:
    """The far thigh sank below the near one as its knee was straightened (P02)."""
    assert "thighs stay side by side" in text_of(EXERCISES["P02"])
    figure = solve(dict(poses("P02"))["end"])
    assert bend(figure, "near.thigh", "far.thigh") <= LEVEL


@pytest.mark.parametrize(
    ("picture_id", "says", "pose", "joints"),
    [
        ("P21", "until the pelvis is level", "end", ("left.hip", "right.hip")),
        ("P28", "elbows at your sides and bent", "start", ("left.elbow", "left.wrist")),
        ("P28", "Turn both forearms outwards", "end", ("left.elbow", "left.wrist")),
        ("P28", "Turn both forearms outwards", "end", ("right.elbow", "right.wrist")),
        ("P23", "shoulders level", "end", ("left.shoulder", "right.shoulder")),
    ],
)
def test_picture_shows_level_what_the_text_calls_level(
    picture_id: str, says: str, pose: str, joints: tuple[str, str]
) -> None:
    assert says in text_of(EXERCISES[picture_id.partition("-")[0]])
    figure = solve(dict(poses(picture_id))[pose])
    one, other = (figure.joints[joint] for joint in joints)
    assert abs((one - other).imag) <= LEVEL


def test_picture_lifts_the_leg_no_higher_than_the_text_allows() -> None:
    assert "a foot's length is enough" in EXERCISES["P04"].caution
    low, high = (solve(pose).joints["right.ankle"] for _, pose in poses("P04"))
    assert (high - low).imag <= FOOT_LENGTH


@pytest.mark.parametrize(("picture_id", "says"), [("M09", "knees bent up"), ("P08", "")])
def test_picture_bends_the_knees_about_square(picture_id: str, says: str) -> None:
    assert says in text_of(EXERCISES[picture_id])
    figure = solve(dict(poses(picture_id))["end"])
    assert 25 <= bend(figure, "right.thigh", "right.shin") <= 110  # seen shortened


@pytest.mark.parametrize(
    "exercise_id",
    sorted(key for key, one in EXERCISES.items() if PRESSED.search(one.common_mistake)),
)
def test_picture_lays_no_hand_where_the_text_calls_it_a_mistake(exercise_id: str) -> None:
    found = PRESSED.search(EXERCISES[exercise_id].common_mistake)
    assert found
    for name, pose in poses(EXERCISES[exercise_id].picture):
        limbs = (pose.left, pose.right) if isinstance(pose, FrontPose) else (pose.near, pose.far)
        places = {limb.hand_on for limb in limbs}
        assert not places & {found[1], f"other_{found[1]}"}, name


def test_picture_table_of_mistakes_is_not_empty() -> None:
    assert any(PRESSED.search(one.common_mistake) for one in EXERCISES.values())


@pytest.mark.parametrize(
    ("picture_id", "hand"), [("M08", "near"), ("M14", "near"), ("T14", "far"), ("T14-sit", "far")]
)
def test_picture_leaves_the_face_free_where_hands_carry_the_head(
    picture_id: str, hand: str
) -> None:
    seen_aside = [(name, pose) for name, pose in poses(picture_id) if isinstance(pose, SidePose)]
    assert seen_aside
    for name, pose in seen_aside:
        assert getattr(pose, hand).hand_on == "back_of_head", name
        figure = solve(pose)
        skull = figure.joints["skull"]
        axis = (figure.joints["head"] - skull) / 7 * unit(-90)
        for bone in ("near.upper", "near.fore"):
            points = figure.outlines[bone].points
            for spot in (NOSE, EYES):
                covered = inside(points, skull + DEPTH / 2 + spot * axis)
                assert not covered, f"{name}: {bone} lies over the face"


def test_picture_turns_the_head_that_the_text_turns() -> None:
    assert "head turned to one side" in text_of(EXERCISES["R11"])
    start = dict(poses("R11"))["start"]
    assert isinstance(start, SidePose)
    assert start.look == "front"


@pytest.mark.parametrize("picture_id", ["P15", "P16", "P28"])
def test_picture_shows_both_hands_and_the_band_at_the_start(picture_id: str) -> None:
    """Seen from behind, the body once hid the band and the arms that hold it."""
    picture = PICTURES[picture_id]
    assert isinstance(picture.start, SidePose) or picture.start.look == "front"
    bands = [prop for prop in picture.props if prop.k == "strap" and prop.panel != "end"]
    assert bands
    if isinstance(picture.start, FrontPose):
        assert all(band.front for band in bands), "the body would hide it"
    figure = solve(picture.start)
    for side in ("left", "right") if figure.mirrored_sides else ("near",):
        later = figure.order[figure.order.index(f"{side}.arm") + 1 :]
        hiding = [shape.outline.points for name in later if name != "tint"
                  for shape in figure.parts[name].shapes]  # fmt: skip
        assert not any(inside(points, figure.joints[f"{side}.hand"]) for points in hiding)


@pytest.mark.parametrize("picture_id", ["P15", "P16", "P28"])
def test_picture_lets_the_body_hide_a_band_that_is_before_it(picture_id: str) -> None:
    picture = PICTURES[picture_id]
    assert isinstance(picture.end, FrontPose)
    assert picture.end.look == "back"
    bands = [prop for prop in picture.props if prop.k == "strap" and prop.panel != "start"]
    assert bands
    assert not any(band.front for band in bands)


BEHIND = {
    "rotator_cuff_post", "lower_trap", "mid_trap", "rhomboids", "thoracic_ext",
    "lumbar_erectors", "multifidus",
}  # fmt: skip


@pytest.mark.parametrize("picture_id", sorted(PICTURES))
def test_picture_marks_a_muscle_of_the_back_only_where_the_back_is_seen(picture_id: str) -> None:
    picture = PICTURES[picture_id]
    own = {"start": picture.tint_start, "middle": picture.tint_middle, "aside": picture.tint_aside}
    if picture.layout == "ghost":
        own = {"start": picture.tint}
    for name, pose in poses(picture_id):
        if not isinstance(pose, FrontPose):
            continue
        if any(tint.muscle in BEHIND for tint in own.get(name, picture.tint)):
            assert pose.look == "back", f"{name}: the mark would lie on the chest"


@pytest.mark.parametrize(("picture_id", "pose"), [("T05-sit", "end"), ("ST07", "end")])
def test_picture_of_the_crossed_leg_leans_from_the_hips_with_a_long_back(
    picture_id: str, pose: str
) -> None:
    """Clinical 7.3 T05, 5 ST07: who only sits upright feels nothing."""
    leant = dict(poses(picture_id))[pose]
    assert isinstance(leant, SidePose)
    assert leant.trunk <= 75
    assert abs(leant.spine.lumbar) + abs(leant.spine.thorax) <= 10
    assert leant.near.foot_on == "other_thigh"


def test_picture_of_the_crossed_leg_shows_it_lying_too() -> None:
    pose = dict(poses("T05"))["end"]
    assert isinstance(pose, SidePose)
    assert (pose.trunk, pose.near.hand_on) == (180, "other_thigh")


EYES_SHUT = {"R14": "who sleeps has shut eyes"}


def test_picture_shows_open_eyes_but_in_sleep() -> None:
    """To stand on one leg with shut eyes is another test, and one to fall at."""
    shut = {name for name in PICTURES for _, pose in poses(name) if pose.eyes == "shut"}
    assert shut == set(EYES_SHUT)
