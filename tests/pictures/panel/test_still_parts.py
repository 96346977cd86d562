"""What the words keep still stays where it is; a hand that is asked about gives no answer."""

from __future__ import annotations

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.pictures.poses import load_pictures
from bot.knowledge.pictures.tug_of_war_muscles import tug_of_war
from bot.pictures.body.distances import gap_to_line, inside
from bot.pictures.body.measures import TORSO_SIDE
from bot.pictures.drawn.geometry import direction, widths
from bot.pictures.exercises.exercise_svg import tug_laid_out
from bot.pictures.panel.blend import solve
from bot.pictures.panel.mark_places import tint_problems
from bot.pictures.panel.panels import build_panel
from bot.pictures.panel.tints import tint_line
from bot.pictures.tug.muscle_strokes import RIM, thickness
from bot.pictures.tug.skeleton import skeleton

PICTURES = load_pictures()
STILL, THIN, FREE, TILTED, FALLS = 0.5, 3.5, 1.5, (15.0, 26.0), 15.0
SWINGS = ("knee", "ankle", "sole", "sole_front")
OF_THE_NECK = ("suboccipitals", "scm_scalenes", "deep_neck_flexors")
ARM = ("near.elbow", "near.wrist", "near.hand")
"""The near arm hangs free and swings with the leg."""


@pytest.mark.parametrize(("picture_id", "side"), [("M15", "near"), ("A04", "near"), ("P26", "far")])
def test_only_the_leg_moves_where_somebody_stands_on_the_other(picture_id: str, side: str) -> None:
    """The standing foot rose on its toes, and head, arm and wall hand with it (M15)."""
    picture = PICTURES[picture_id]
    assert picture.start
    start, end = (solve(pose).joints for pose in (picture.start, picture.end))
    for name in start.keys() - {*ARM, *(f"{side}.{part}" for part in SWINGS)}:
        assert abs(start[name] - end[name]) <= STILL, name


def test_words_of_the_hip_swing_keep_the_trunk_still() -> None:
    assert "The trunk stays still; only the leg moves" in load_exercises()["M15"].caution


def test_hand_that_is_asked_about_gives_no_answer() -> None:
    """A closed lump that fills the hollow answers "a fist or more" (ST01-waist)."""
    picture = PICTURES["ST01-waist"]
    figure = solve(picture.end)
    (wall,) = [prop for prop in picture.props if prop.k == "wall"]
    hand, trunk = figure.outlines["near.hand"].points, figure.outlines["torso"].points
    across = [spot.real for spot in hand]
    assert max(across) - min(across) <= THIN
    assert min(across) - wall.x >= FREE, "free space between hand and wall"
    hidden = [spot for spot in hand if inside(trunk, spot)]
    assert 0 < len(hidden) < len(hand), "part of it behind the trunk, part in the hollow"
    order = figure.order
    assert order.index("near.palm") < order.index("shirt") < order.index("near.arm")


def test_forearm_ends_at_the_edge_that_it_goes_behind() -> None:
    """A round end that lay over the edge of the back was a stump (ST01-waist)."""
    figure = solve(PICTURES["ST01-waist"].end)
    forearm = figure.parts["near.arm"].shapes[0].outline
    assert forearm.radius == 0, "no round wrist"
    trunk = figure.parts["shirt"].shapes[0].outline.points
    edge = (*trunk, trunk[0])
    for spot in forearm.points:
        assert inside(trunk, spot) or gap_to_line((spot, spot), edge) <= STILL


def test_low_back_is_still_while_the_upper_back_bends_over_the_chair() -> None:
    """From slumped to upright is no arch: chest and face turn up (M08)."""
    picture = PICTURES["M08"]
    assert picture.start
    start, end = solve(picture.start), solve(picture.end)
    for along in range(0, 28, 2):
        back = -widths(TORSO_SIDE, along)[1]
        off = start.spine.beside(along, back) - end.spine.beside(along, back)
        assert abs(off) <= STILL, along
    face = direction(end.joints["head"] - end.joints["skull"]) - 90
    assert TILTED[0] <= face <= TILTED[1]
    assert end.spine.heading(52) - start.spine.heading(52) >= FALLS


def test_mark_of_the_diaphragm_lies_clear_of_the_arm() -> None:
    """Half under an elbow it was a heart (R08)."""
    picture = PICTURES["R08"]
    panel = build_panel(picture.end, None, False, picture.props, (), picture.tint)
    assert tint_problems(panel) == []
    line, width = tint_line(panel.figure, picture.tint[0])
    arms = [panel.figure.parts[f"{side}.arm"] for side in ("left", "right")]
    for shape in (one for arm in arms for one in arm.shapes):
        for spot in line:
            assert not inside(shape.outline.points, spot)
            assert gap_to_line(shape.outline.points, (spot, spot)) >= width


def test_bars_of_the_neck_lie_beside_its_vertebrae() -> None:
    """Bars and their rims cut the upper vertebrae into scraps (D4)."""
    tug = tug_of_war("D4")
    assert tug
    laid = tug_laid_out(tug)
    (spine,) = skeleton(laid.panel.figure, laid.box)
    bones = [shape for shape in spine.shapes if shape.token == "vertebra"]
    wide = laid.box.x1 - laid.box.x0
    neck = [pull for pull in laid.pulls if pull.muscle in OF_THE_NECK]
    assert len(neck) == len(OF_THE_NECK)
    for pull in neck:
        half = thickness(pull, wide) / 2 + (RIM if pull.tone == "clay" else 0)
        for line in pull.lines:
            for bone in bones:
                assert gap_to_line(line, bone.outline.points) >= half + bone.line / 2, pull.muscle


def test_deep_muscles_of_the_neck_lie_between_vertebrae_and_bar() -> None:
    """Before the throat they are no deep muscles (D4)."""
    tug = tug_of_war("D4")
    assert tug
    laid = tug_laid_out(tug)
    lines = {pull.muscle: pull.lines[0] for pull in laid.pulls}
    for spot in lines["deep_neck_flexors"]:
        bar = min(lines["scm_scalenes"], key=lambda each: abs(each - spot))
        curve = [laid.panel.figure.spine.at(along) for along in range(48, 66)]
        spine = min(curve, key=lambda each: abs(each - spot))
        assert ((bar - spot) * (spot - spine).conjugate()).real > 0
