"""The loop of a movement: gentle, few times, at rest at its end, right in every pose between."""

from __future__ import annotations

import io
import itertools
import re
import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest
from PIL import Image, ImageChops

from bot.knowledge.pictures.poses import load_pictures
from bot.pictures.body.distances import farther
from bot.pictures.body.touch import limbs
from bot.pictures.drawing_checks import angle_problems
from bot.pictures.exercises.exercise_svg import laid_out
from bot.pictures.exercises.moving import (
    BETWEEN,
    SUFFIX,
    TIMES,
    frames,
    looped,
    movement,
    moves,
    moving_svg,
    shown,
)
from bot.pictures.panel.arrows import arrow_outlines
from bot.pictures.panel.blend import between, solve
from bot.pictures.panel.whole_figure import placed
from bot.pictures.picture_svg import picture_svg
from bot.pictures.png import svg_png
from tests.examples import swept

SVG = "{http://www.w3.org/2000/svg}"
MOVES = sorted(key for key in load_pictures() if moves(key))
LIMIT = 27_000
"""Five whole bodies; the page loads it only where it moves."""
THROUGH_FLOOR = 3.5
FAR, MOST_IN_A_STEP = 12.0, 0.6  # cm, and share of the way
STAYS, WANDERS = 1.0, 6.0  # cm
RIM = 2.0  # cm, around an arrow
LIFTED, CARRIED = 4.0, 1.5  # cm above the floor
PHONE, PIXELS = 360, 9
TOLD, SEEN = 24, 0.005
"""Of 255 tones, what is told apart; of all pixels, how many of them make a movement."""
FRAMES = len(BETWEEN) + 2


@pytest.mark.parametrize("picture_id", ["M01", "M03", "M13", "P13-sit", "P18", "P28-sit"])
def test_moving_two_panels_of_one_view_are_a_loop_too(picture_id: str) -> None:
    assert load_pictures()[picture_id].layout == "two"
    assert moves(picture_id)


@pytest.mark.parametrize("picture_id", swept(MOVES))
def test_moving_passes_through_possible_poses(picture_id: str) -> None:
    for pose in movement(load_pictures()[picture_id]):
        figure = solve(pose)
        assert angle_problems(figure) == []
        for name, floor in figure.floors.items():
            parts = figure.parts.get(name)
            if parts and not getattr(pose, "floor", 0):
                lowest = min(shape.outline.lowest() for shape in parts.shapes)
                assert lowest > floor - THROUGH_FLOOR, name


@pytest.mark.parametrize("picture_id", swept(MOVES))
def test_moving_rests_at_the_end_and_stays_in_its_budget(picture_id: str) -> None:
    svg = moving_svg(picture_id)
    poses = [g for g in ET.fromstring(svg).iter(f"{SVG}g") if g.find(f"{SVG}animate") is not None]

    assert len(poses) == FRAMES
    assert [frame.get("display") for frame in poses] == ["none"] * (FRAMES - 1) + [None]
    assert len(svg.encode()) < LIMIT


@pytest.mark.parametrize("picture_id", swept(MOVES))
def test_moving_goes_step_by_step(picture_id: str) -> None:
    """No joint that goes far does most of its way in one step, none that stays wanders off."""
    figures = [solve(pose).joints for pose in movement(load_pictures()[picture_id])]
    for joint in set.intersection(*(set(one) for one in figures)):
        steps = [abs(two[joint] - one[joint]) for one, two in pairwise(figures)]
        way = abs(figures[-1][joint] - figures[0][joint])
        assert way < FAR or max(steps) <= MOST_IN_A_STEP * sum(steps), joint
        assert way >= STAYS or max(steps) <= WANDERS, joint


@pytest.mark.parametrize("picture_id", swept(MOVES))
def test_moving_arrow_lies_on_no_part_of_the_body(picture_id: str) -> None:
    """Feet, forearms and faces once passed under an arrow that stayed (ST05, P02, P05, ST18)."""
    picture = load_pictures()[picture_id]
    panels, _ = laid_out(picture)
    arrows = panels[-1][1].arrows
    loop = frames(picture, arrows)
    assert loop[-1].arrows == arrows, "at rest it is the still picture"
    for index, panel in enumerate(loop):
        ribbons = [each.points for line in panel.arrows for each in arrow_outlines(line)]
        for name, part in panel.figure.parts.items():
            for shape, ribbon in itertools.product(part.shapes, ribbons):
                off = farther(shape.outline.points, ribbon, RIM)
                assert off, f"pose {index}: an arrow lies on {name}"
    body = ET.fromstring(moving_svg(picture_id))[-1]
    assert picture.whole or body[-1].find(f"{SVG}animate") is not None, "drawn after the poses"


@pytest.mark.parametrize("picture_id", swept(MOVES))
def test_moving_foot_lifted_at_both_ends_is_lifted_on_the_way(picture_id: str) -> None:
    """A swinging leg once dragged its toe over the floor half-way (M15)."""
    poses = movement(load_pictures()[picture_id])
    for side, _ in limbs(poses[0]):
        heights = [solve(pose).outlines[f"{side}.foot"].lowest() for pose in poses]
        if min(heights[0], heights[-1]) >= LIFTED:
            assert min(heights) >= CARRIED, side


def test_moving_shows_one_pose_at_every_time() -> None:
    spans = sorted(span for index in range(FRAMES) for span in shown(index, FRAMES))
    assert spans[0][0] == 0
    assert all(a[1] == pytest.approx(b[0]) for a, b in pairwise(spans))


def test_moving_ends_by_itself_without_a_style_sheet() -> None:
    svg = moving_svg("P01")
    assert set(re.findall(r'repeatCount="([^"]+)"', svg)) == {str(TIMES)}
    assert "style" not in svg, "the picture is served under a policy that allows none"
    for times in re.findall(r'keyTimes="([^"]+)"', svg):
        numbers = [float(each) for each in times.split(";")]
        assert numbers == sorted(numbers)
        assert numbers[0] == 0


def test_moving_is_asked_for_by_its_name() -> None:
    assert picture_svg(f"P01{SUFFIX}") == moving_svg("P01")


@pytest.mark.parametrize("picture_id", ["T01", "R11", "M10"])
def test_moving_what_has_no_way_between_is_refused(picture_id: str) -> None:
    with pytest.raises(KeyError, match="does not move"):
        moving_svg(picture_id)


@pytest.mark.parametrize(
    ("picture_id", "joint", "reason"),
    [
        ("P27", "near.knee", "the foot stands on the floor first, then hangs by angles"),
        ("M09", "right.wrist", "the hand lies on the other first, then the arm points up"),
        ("P05", "near.knee", "the knee kneels first, then the leg is long"),
    ],
)
def test_moving_goes_half_way_between_limbs_that_are_written_differently(
    picture_id: str, joint: str, reason: str
) -> None:
    picture = load_pictures()[picture_id]
    assert picture.start is not None
    spots = [
        solve(pose).joints[joint]
        for pose in (picture.start, between(picture.start, picture.end, 0.5), picture.end)
    ]
    way = abs(spots[2] - spots[0])
    assert abs(spots[1] - spots[0]) < way, reason
    assert abs(spots[1] - spots[2]) < way, reason


def drawn_alone(picture_id: str) -> list[Image.Image]:
    """Start and end of a loop as a telephone shows them."""
    ends = []
    for place in (0, -1):
        root = ET.fromstring(moving_svg(picture_id))
        poses = [g for g in root.iter(f"{SVG}g") if g.find(f"{SVG}animate") is not None]
        for pose in poses:
            pose.set("display", "inline" if pose is poses[place] else "none")
            pose.remove(next(pose.iter(f"{SVG}animate")))
        picture = svg_png(ET.tostring(root, encoding="unicode"), PHONE, "#ffffff")
        ends.append(Image.open(io.BytesIO(picture)).convert("L"))
    return ends


@pytest.mark.parametrize("picture_id", swept(MOVES))
def test_moving_start_and_end_can_be_told_apart_on_a_telephone(picture_id: str) -> None:
    """A lift of a finger's breadth moved two pixels of a whole body (P10, P12, P11)."""
    one, two = drawn_alone(picture_id)
    changed = sum(ImageChops.difference(one, two).histogram()[TOLD:])
    assert changed >= SEEN * one.width * one.height
    loop = looped(load_pictures()[picture_id])
    pairs = zip(
        (start := loop.panels[0].figure.outlines).values(),
        (loop.panels[-1].figure.outlines[name] for name in start),
        strict=True,
    )
    most = max(
        abs(a - b)
        for before, after in pairs
        for a, b in zip(before.points, after.points, strict=False)
        if loop.box.holds(a) and loop.box.holds(b)
    )
    assert most * PHONE / (loop.box.x1 - loop.box.x0) >= PIXELS


@pytest.mark.parametrize("picture_id", swept(MOVES))
def test_moving_shows_near_what_its_still_shows_near(picture_id: str) -> None:
    """The close-up was dropped, and the small figure that belongs to it was kept (P12, T14)."""
    picture = load_pictures()[picture_id]
    if picture.layout == "ghost":
        assert looped(picture).box == laid_out(picture)[1]


@pytest.mark.parametrize(
    "picture_id", [name for name in MOVES if load_pictures()[name].whole is not None]
)
def test_moving_small_whole_figure_lies_on_no_pose_and_inside_the_frame(picture_id: str) -> None:
    """It lay over the knees of the large one, and out of the frame (P12, P11-supine)."""
    picture = load_pictures()[picture_id]
    loop = looped(picture)
    assert picture.whole is not None
    place = placed(picture.whole, [(0j, loop.panels[-1])], loop.box)
    small = [
        tuple(place.shift + place.small * spot for spot in shape.outline.points)
        for part in loop.panels[-1].drawn
        for shape in part.shapes
    ]
    assert all(loop.box.holds(spot) for points in small for spot in points)
    low, high = min(s.imag for p in small for s in p), max(s.imag for p in small for s in p)
    left = min(spot.real for points in small for spot in points)
    for panel in loop.panels:
        large = [
            spot
            for part in panel.figure.parts.values()
            for shape in part.shapes
            for spot in shape.outline.points
            if left <= spot.real <= loop.box.x1
        ]
        assert large
        assert all(not low <= spot.imag <= high for spot in large)


@pytest.mark.parametrize("picture_id", [k for k in MOVES if load_pictures()[k].arrows_start])
def test_moving_both_ways_each_end_has_its_own_arrow(picture_id: str) -> None:
    """One arrow stayed while the pelvis went both ways (M01, M13)."""
    picture = load_pictures()[picture_id]
    panels = looped(picture).panels
    (_, start), *_, (_, end) = laid_out(picture)[0]
    assert panels[0].arrows == start.arrows != end.arrows
    assert panels[-1].arrows == end.arrows
    assert not any(panel.arrows for panel in panels[1:-1])
    for line in panels[0].arrows:
        assert all(looped(picture).box.holds(spot) for spot in line)
