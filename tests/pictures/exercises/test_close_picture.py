"""A hand's breadth that is asked about fills the picture, a finger's breadth of movement too."""

from __future__ import annotations

import re

import pytest

from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.pictures.poses import load_pictures
from bot.pictures.exercises.exercise_svg import exercise_svg, laid_out
from bot.pictures.exercises.moving import moves, moving_svg
from bot.pictures.exercises.steps import steps_svg
from bot.pictures.panel.blend import solve
from bot.pictures.panel.tints import tint_line

CLOSE = sorted(name for name, picture in load_pictures().items() if picture.whole)
FRAMED = sorted(name for name, picture in load_pictures().items() if picture.box and picture.marked)
ASKED = sorted(q.picture for c in load_home_checks().values() for q in c.questions if q.picture)


def test_close_picture_belongs_to_the_waist_at_the_wall_and_to_the_lifts_of_the_head() -> None:
    assert ASKED == ["ST01-waist"]
    assert set(CLOSE) == {"P10", "P11-supine", "P12", "ST11", "T14", *ASKED}  # a nod seen near


@pytest.mark.parametrize("name", ASKED)
def test_close_picture_shows_the_gap_large_and_the_hand_in_it(name: str) -> None:
    """Of a whole figure the gap of five centimetres is two hundredths of the width."""
    picture = load_pictures()[name]
    _, box = laid_out(picture)
    assert (box.x1 - box.x0) / (box.y1 - box.y0) == pytest.approx(4 / 3, abs=0.01)
    (wall,) = [prop for prop in picture.props if prop.k == "wall"]
    (level,) = [prop for prop in picture.props if prop.k == "guide"]
    (height,) = {spot[1] for spot in level.pts}
    hand = [spot.imag for spot in solve(picture.end).outlines["near.hand"].points]
    assert box.holds(complex(wall.x, height))
    assert min(hand) < height < max(hand)
    assert 4 / (box.x1 - box.x0) > 0.05


@pytest.mark.parametrize("name", CLOSE)
def test_close_picture_has_the_whole_figure_once_more(name: str) -> None:
    assert exercise_svg(name).count("scale(") == 1


@pytest.mark.parametrize("name", FRAMED)
def test_close_picture_cuts_no_muscle_at_its_edge(name: str) -> None:
    """Half of the belly was outside: what works in a curl-up was not to be told (P10)."""
    panels, box = laid_out(load_pictures()[name])
    for offset, panel in panels:
        for tint in panel.tints:
            line, wide = tint_line(panel.figure, tint)
            for spot in line:
                for side in (wide, -wide, wide * 1j, -wide * 1j):
                    assert box.holds(spot + offset + side), tint.muscle


SMALL = re.compile(r"translate\((-?\d+) (-?\d+)\) scale\(([\d.]+)\)")
WINDOW = re.compile(r'viewBox="(-?\d+) (-?\d+) (\d+) (\d+)"')


@pytest.mark.parametrize("name", CLOSE)
def test_small_whole_figure_stands_inside_every_window(name: str) -> None:
    """Placed by the scale of the still picture it lay outside the windows of the steps (P10)."""
    joints = solve(load_pictures()[name].end).joints
    for svg in [exercise_svg(name), *([steps_svg(name)] if moves(name) else [])]:
        window = WINDOW.findall(svg)[-1]
        x0, y0, wide, high = map(int, window)
        _, box = laid_out(load_pictures()[name])
        scale = wide / (box.x1 - box.x0)
        for found in SMALL.findall(svg):
            x, y, small = map(float, found)
            for joint in ("head", "near.ankle"):
                spot = joints[joint]
                assert x0 < x + small * scale * spot.real < x0 + wide, joint
                assert y0 < y - small * scale * spot.imag < y0 + high, joint


@pytest.mark.parametrize("name", [name for name in CLOSE if moves(name)])
def test_close_picture_has_the_whole_figure_in_its_steps_and_its_loop_too(name: str) -> None:
    assert steps_svg(name).count("scale(") == 2
    assert moving_svg(name).count("scale(") == 1
