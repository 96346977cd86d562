"""What stands in one line, what sits, what is seen of it: rules over all poses they are about."""

from __future__ import annotations

import pytest

from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.pictures.pose_parts import SidePose
from bot.knowledge.pictures.poses import Picture, load_pictures
from bot.pictures.body.distances import gap_to_line
from bot.pictures.body.measures import SHOULDER_S, TORSO_SIDE
from bot.pictures.body.touch import limbs
from bot.pictures.drawn.geometry import direction, turned, widths
from bot.pictures.exercises.exercise_svg import laid_out, props_of
from bot.pictures.panel.blend import Pose, solve
from bot.pictures.things.props import prop_part
from bot.pictures.tug.tug_of_war import _groups
from tests.pictures.posed import every_pose, poses_of

IN_LINE, LIFTED, SITS, ON_THE_REST, FINGERS = 5.0, 20.0, 66.0, 4.0, 7.5
PICTURES = load_pictures()


def bridges(picture: Picture, name: str, pose: Pose) -> bool:
    lies = isinstance(pose, SidePose) and pose.head_on is not None and abs(turned(pose.trunk)) > 100
    return lies and solve(pose).joints["near.hip"].imag > LIFTED and stands(pose)


def stands(pose: Pose) -> bool:
    return isinstance(pose, SidePose) and pose.near.foot_on == "floor"


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(bridges))
def test_bridge_is_one_line_from_shoulder_to_knee(picture: Picture, name: str, pose: Pose) -> None:
    """Hips above the line are the very mistake (P01, P02, ST08)."""
    figure = solve(pose)
    hip, knee = figure.joints["near.hip"], figure.joints["near.knee"]
    trunk = direction(hip - figure.spine.at(SHOULDER_S))
    assert abs(turned(trunk - direction(knee - hip))) < IN_LINE


def crosses_a_leg(picture: Picture, name: str, pose: Pose) -> bool:
    crossed = any(limb.foot_on == "other_thigh" for _, limb in limbs(pose))
    return isinstance(pose, SidePose) and crossed and abs(turned(pose.trunk)) < 100


@pytest.mark.parametrize(("picture", "name", "pose"), poses_of(crosses_a_leg))
def test_knee_of_a_crossed_leg_is_seen_round_before_its_thigh(
    picture: Picture, name: str, pose: Pose
) -> None:
    """Without knee and shin it is a short leg laid on the other (T05, ST07)."""
    order = list(pose.order)
    assert order.index("near.shin") > order.index("near.leg")
    figure = solve(pose)
    thigh, shin = figure.bones["near.thigh"], figure.bones["near.shin"]
    assert abs(turned(shin.heading - thigh.heading)) > LIFTED, "a knee is a bend"


STEPS = {key: one.steps[0] for key, one in load_exercises().items()} | {
    key: one.steps[0] for key, one in load_home_checks().items()
}
SITTING = sorted(
    key for key, step in STEPS.items() if step.startswith("Sit") and " or " not in step
)


@pytest.mark.parametrize("key", SITTING)
def test_who_sits_in_the_words_sits_in_the_picture(key: str) -> None:
    """Arms that hang past the hips, and no chair: they stood (M10, ST14)."""
    name, first = next(every_pose(PICTURES[key]))
    figure = solve(first)
    hip = figure.joints["near.hip" if isinstance(first, SidePose) else "hip"]
    assert hip.imag <= SITS, name


@pytest.mark.parametrize("key", ["M10", "ST14", "T10", "T11"])
def test_arrow_of_an_ear_that_sinks_ends_lower_than_it_begins(key: str) -> None:
    """Beside the head it rose, and said "up" (T10)."""
    (_, panel) = laid_out(PICTURES[key])[0][-1]
    for line in panel.arrows:
        assert line[-1].imag < line[0].imag


def test_low_back_is_against_the_chair_where_the_text_keeps_it_there() -> None:
    """A hollow of a hand's breadth is the mistake beside it (M08)."""
    assert "low back still against the chair" in " ".join(load_exercises()["M08"].steps)
    picture = PICTURES["M08"]
    figure = solve(picture.end)
    (chair,) = [prop for prop in props_of(picture, "end") if prop.k == "chair"]
    rest = prop_part(chair, figure).shapes[-1].outline.points
    for along in range(12, 24, 2):
        back = figure.spine.beside(along, -widths(TORSO_SIDE, along)[1])
        assert gap_to_line(rest, (back, back)) <= ON_THE_REST


def test_lean_before_standing_up_is_seen_whole() -> None:
    """Behind the body that stands it was a grey lump (P18)."""
    assert "Lean forward from the hips" in load_exercises()["P18"].steps[1]
    assert PICTURES["P18"].layout == "two"


def test_third_angel_has_its_wall() -> None:
    """From behind and with no wall it said "turn round and step away" (P13)."""
    for name, _ in every_pose(PICTURES["P13"]):
        kinds = {prop.k for prop in props_of(PICTURES["P13"], name)}
        assert kinds & {"wallf", "guide"}, name


def test_gap_of_the_shoulder_is_hardly_more_than_the_three_fingers_asked_about() -> None:
    assert "more than 3 fingers" in load_home_checks()["ST20"].questions[0].text
    (gap,) = [prop for prop in PICTURES["ST20"].props if prop.k == "gap"]
    low, high = (complex(*place) for place in gap.pts if not isinstance(place, str))
    assert (high - low).imag <= FINGERS


TUGS = sorted(key for key, picture in PICTURES.items() if picture.tug and picture.view == "side")


@pytest.mark.parametrize("key", TUGS)
def test_pattern_from_the_side_shows_no_arm(key: str) -> None:
    """Its outline ran through the spine and the bars (D4, D5, D6)."""
    ((_, panel),), box = laid_out(PICTURES[key])
    assert not [name for group in _groups(panel.figure, box) for name in group if "arm" in name]
