"""A movement as its steps: every pose a whole picture, numbered, in one frame."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from bot.knowledge.pictures.poses import load_pictures
from bot.pictures.drawn.colours import COLOURS, THEMES
from bot.pictures.exercises.steps import SUFFIX, has_steps, solved_steps, steps_svg
from bot.pictures.picture_svg import picture_svg

SVG = "{http://www.w3.org/2000/svg}"
MOVES = sorted(key for key in load_pictures() if has_steps(key))
LIMIT = 10_400
"""Two whole bodies with all that stands around them: no shape is hidden behind the other."""


@pytest.mark.parametrize("picture_id", MOVES)
def test_steps_show_every_pose_in_a_window_of_its_own(picture_id: str) -> None:
    root = ET.fromstring(steps_svg(picture_id))
    windows = root.findall(f".//{SVG}svg")

    assert len(windows) == len(solved_steps(load_pictures()[picture_id]).panels) == 2
    sizes = {(each.attrib["width"], each.attrib["height"]) for each in windows}
    assert len(sizes) == 1, "the steps are drawn to one scale"
    corners = [(int(each.attrib["x"]), int(each.attrib["y"])) for each in windows]
    assert corners == sorted(corners), "the first step stands left or on top"


@pytest.mark.parametrize("picture_id", MOVES)
def test_steps_use_token_colours_name_shapes_once_and_stay_small(picture_id: str) -> None:
    for place, theme in enumerate(THEMES):
        svg = steps_svg(picture_id, theme)
        painted = set(re.findall(r'(?:fill|stroke)="([^"]+)"', svg)) - {"none"}
        named = re.findall(r' id="([^"]+)"', svg)
        used = re.findall(r'href="#([^"]+)"|url\(#([^)]+)\)', svg)

        assert painted <= {pair[place] for pair in COLOURS.values()}
        assert len(named) == len(set(named))
        assert {"".join(each) for each in used} <= set(named)
        assert len(svg.encode()) < LIMIT


@pytest.mark.parametrize("picture_id", MOVES)
def test_steps_fit_a_chat(picture_id: str) -> None:
    """Neither a strip nor a tower: at most three times as wide as high, or 1.6 times as high."""
    wide, high = map(float, re.findall(r'viewBox="0 0 (\d+) (\d+)"', steps_svg(picture_id))[0])
    assert 1 / 1.6 <= wide / high <= 3


def test_steps_are_asked_for_by_their_name() -> None:
    assert picture_svg(f"P01{SUFFIX}", "dark") == steps_svg("P01", "dark")


@pytest.mark.parametrize("picture_id", ["T01", "D1", "X99", "D3-ql-glute_med"])
def test_steps_of_what_does_not_move_are_refused(picture_id: str) -> None:
    assert not has_steps(picture_id)
    with pytest.raises(KeyError):
        steps_svg(picture_id)
