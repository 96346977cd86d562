"""How high, how far and which way round the words say it is; how the picture draws it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.pictures.pose_parts import FrontPose, SidePose
from bot.knowledge.pictures.poses import load_pictures
from bot.pictures.drawn.geometry import direction, turned
from bot.pictures.drawn.view_box import Box
from bot.pictures.exercises.moving import movement
from bot.pictures.panel.blend import solve
from bot.pictures.tug.tug_of_war import shoulder_of
from tests.pictures.posed import every_pose

PICTURES, LIBRARY = load_pictures(), load_exercises()
LIFTED = re.compile(r"\b[Ll]ift that leg (\d+) to (\d+) centimetres")
A_LITTLE = re.compile(r"\b[Ll]ift one (foot) a little\b")
FROM, TO = 3.0, 10.0
"""Centimetres of "a little": less is not seen, more is as high as a step."""
STILL, SOFT, STRAIGHT = 10.0, (12.0, 30.0), 8.0
KEPT, SUNK, NOD, LAID = 3.0, 2.0, (7.0, 11.0), 0.5
"""Degrees a level face turns on its way; centimetres it sinks; degrees of a tiny nod; centimetres
the back of a head that stays down leaves the mat."""


def told_lifts() -> Iterator[tuple[str, float, float]]:
    """Yield each picture of a leg or foot that its words lift, and from how high to how high."""
    for exercise in LIBRARY.values():
        words = " ".join(exercise.steps)
        if found := LIFTED.search(words):
            for picture in (exercise.picture, *exercise.picture_in.values()):
                yield picture, float(found[1]), float(found[2])
        for position, own in exercise.in_position.items():
            if A_LITTLE.search(own) and position in exercise.picture_in:
                yield exercise.picture_in[position], FROM, TO


@pytest.mark.parametrize(("picture_id", "low", "high"), list(told_lifts()))
def test_leg_rises_as_high_as_the_words_tell(picture_id: str, low: float, high: float) -> None:
    """ "5 to 10 centimetres" was drawn as 41, standing (P22-stand); "a little" as 17 (P09-sit)."""
    picture = PICTURES[picture_id]
    assert picture.start
    start, end = solve(picture.start).joints, solve(picture.end).joints
    risen = (end["near.ankle"] - start["near.ankle"]).imag
    assert low <= risen <= high


def test_words_that_tell_how_high_a_leg_rises_are_found() -> None:
    assert {picture for picture, _, _ in told_lifts()} == {"P22", "P22-stand", "P09-sit"}


def turned_by_the_words() -> Iterator[str]:
    for exercise in LIBRARY.values():
        if "Turn your head" in " ".join(exercise.steps):
            yield from (exercise.picture, *exercise.picture_in.values())
    for check in load_home_checks().values():
        if "turn your head" in " ".join(check.steps):
            yield check.picture


@pytest.mark.parametrize("picture_id", list(turned_by_the_words()))
def test_head_turns_as_far_as_a_head_does(picture_id: str) -> None:
    """A profile on a chest seen from the front is a turn of 90 degrees; few necks do 80 (M10)."""
    looks = [pose.look for _, pose in every_pose(PICTURES[picture_id]) if pose.look != "front"]
    assert looks
    assert set(looks) == {"turned-right"}


@pytest.mark.parametrize("picture_id", ["P11", "P11-supine"])
def test_face_stays_level_where_the_words_forbid_the_nod(picture_id: str) -> None:
    """Lying, the chin tuck was drawn as the nod of P12."""
    assert "do not nod" in " ".join(LIBRARY["P11"].steps)
    picture = PICTURES[picture_id]
    faces = []
    for name, pose in every_pose(picture):
        assert isinstance(pose, SidePose)
        joints = solve(pose).joints
        level = 90 if pose.trunk == 90 else 180
        faces.append(turned(direction(joints["head"] - joints["skull"]) - level))
        assert abs(faces[-1]) <= STILL, name
    assert len(faces) == 2, "what moves is seen: the start stands in grey"
    assert abs(faces[0] - faces[1]) <= KEPT, "9 degrees tip the head back"


def test_head_that_presses_into_its_pillow_sinks_as_a_whole() -> None:
    """The forehead once sank, and the chin hardly (P11-supine)."""
    picture = PICTURES["P11-supine"]
    assert picture.start
    start, end = (solve(pose).joints for pose in (picture.start, picture.end))
    for part in ("skull", "head"):
        assert (start[part] - end[part]).imag >= SUNK, part
    (arrow,) = picture.arrows
    assert arrow.path[0][0] == arrow.path[-1][0], "straight down"
    assert abs(arrow.path[0][0] - end["head"].real) <= SUNK, "over the face, not at the crown"


def test_leg_that_is_lifted_straight_is_straight_all_the_way() -> None:
    """A bent knee that stretches as the foot travels back is a kick (P22-stand)."""
    picture = PICTURES["P22-stand"]
    for pose in movement(picture):
        figure = solve(pose)
        assert abs(figure.angles["near.knee"]) <= STRAIGHT
        assert figure.outlines["near.foot"].lowest() >= -0.3, "the toe is in the floor"
    assert isinstance(picture.start, SidePose)
    assert picture.start.near.foot_on == "floor"


def test_tiny_nod_is_tiny_and_leaves_the_head_on_the_mat() -> None:
    """A turn of 18 degrees with the back of the head in the air is a lift (T14)."""
    assert "very slightly" in " ".join(LIBRARY["T14"].steps)
    picture = PICTURES["T14"]
    assert picture.start
    start, end = solve(picture.start), solve(picture.end)
    faces = [direction(one.joints["head"] - one.joints["skull"]) for one in (start, end)]
    assert NOD[0] <= turned(faces[0] - faces[1]) <= NOD[1]
    lows = [one.outlines["head"].lowest() for one in (start, end)]
    assert abs(lows[0] - lows[1]) <= LAID


def test_knees_bend_a_little_at_the_wall() -> None:
    """48 degrees are a squat (R04)."""
    assert "Bend your knees a little" in " ".join(LIBRARY["R04"].steps)
    picture = PICTURES["R04"]
    assert picture.start
    bones = solve(picture.start).bones
    bent = bones["near.thigh"].heading - bones["near.shin"].heading
    assert SOFT[0] <= bent <= SOFT[1]


def test_palm_of_an_arm_that_sinks_lies_up_where_the_words_say_so() -> None:
    """On the back, the arm out: the thumb of a palm that lies up points to the head (T09)."""
    assert "palm up" in LIBRARY["T09"].in_position["supine"]
    figure = solve(PICTURES["T09-supine"].end)
    thumb = figure.parts["left.arm"].shapes[0].outline.points
    middle = sum(thumb) / len(thumb)
    assert middle.imag > figure.joints["left.hand"].imag


def test_hand_of_the_hanging_side_holds_the_edge_of_the_bed() -> None:
    assert "hold the edge" in LIBRARY["T02"].caution
    pose = PICTURES["T02"].end
    assert isinstance(pose, SidePose)
    assert (pose.near.hand, pose.near.hand_on, pose.far.hand_on) == ("grip", "bed", "knee")


@pytest.mark.parametrize("picture_id", ["P29", *LIBRARY["P29"].picture_in.values()])
def test_arrow_lifts_the_pelvic_floor_towards_the_head(picture_id: str) -> None:
    """Sitting and standing nothing said that something is lifted (P29)."""
    picture = PICTURES[picture_id]
    (arrow,) = picture.arrows
    way = complex(*arrow.path[-1]) - complex(*arrow.path[0])
    figure = solve(picture.end)
    up = figure.joints["head"] - figure.joints["hip"]
    assert abs(turned(direction(way) - direction(up))) <= 25


def test_knee_of_who_hangs_on_the_joints_is_straight() -> None:
    """ "You hang on your joints": a bent knee is held by muscles (D7)."""
    assert "hang" in load_patterns()["D7"].tug_of_war
    bones = solve(PICTURES["D7"].end).bones
    assert abs(bones["near.thigh"].heading - bones["near.shin"].heading) <= STRAIGHT


@pytest.mark.parametrize(
    ("pattern_id", "holds", "gives"),
    [
        ("D4", ["under the skull", "sides of the neck"], ["front of the neck", "below"]),
        ("D5", ["chest", "under the arms"], ["between the shoulder blades"]),
        ("D7", ["back of the thighs", "front of the belly"], ["front of the hips", "waist"]),
    ],
)
def test_words_of_a_tug_of_war_name_what_its_picture_numbers(
    pattern_id: str, holds: list[str], gives: list[str]
) -> None:
    """The front of the belly pulled hard in the picture and took a rest in the words (D7)."""
    words = " ".join(load_patterns()[pattern_id].tug_of_war.split())
    turn = re.search(r"hold on( all day)?\.|forward, and", words)
    assert turn
    for part in holds:
        assert words.index(part) < turn.end(), part
    for part in gives:
        assert part in words[turn.end() :], part


@pytest.mark.parametrize("picture_id", ["D4", "D5", "D6"])
def test_tug_across_the_shoulders_shows_a_shoulder(picture_id: str) -> None:
    """The words told of shoulders that roll forward; none was to be seen (D5)."""
    picture = PICTURES[picture_id]
    assert picture.box
    figure = solve(picture.end)
    (cap,) = shoulder_of(figure, Box(*picture.box)).shapes
    middle = sum(cap.outline.points) / len(cap.outline.points)
    assert middle == pytest.approx(figure.joints["near.shoulder"], abs=0.5)


def test_shoulder_that_rolls_forward_lies_ahead_of_the_line() -> None:
    picture = PICTURES["D5"]
    (line,) = [prop for prop in picture.props if prop.k == "guide"]
    (level,) = {spot[0] for spot in line.pts if not isinstance(spot, str)}
    assert solve(picture.end).joints["near.shoulder"].real >= level + 8


def test_seen_from_the_front_no_shoulder_of_a_tug_is_drawn_apart() -> None:
    picture = PICTURES["D10"]
    assert isinstance(picture.end, FrontPose)
    assert picture.box
    assert shoulder_of(solve(picture.end), Box(*picture.box)).shapes == ()
