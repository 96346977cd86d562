"""Where a hand's breadth is asked about, it fills the picture; who stands is small beside it."""

from __future__ import annotations

import pytest

from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.pictures.poses import load_pictures
from bot.pictures.blend import solve
from bot.pictures.exercise_svg import exercise_svg, laid_out

CLOSE = sorted(name for name, picture in load_pictures().items() if picture.whole)


def test_close_picture_belongs_to_the_waist_at_the_wall() -> None:
    asked = {q.picture for c in load_home_checks().values() for q in c.questions if q.picture}
    assert asked == set(CLOSE) == {"ST01-waist"}


@pytest.mark.parametrize("name", CLOSE)
def test_close_picture_shows_the_gap_large_and_the_hand_in_it(name: str) -> None:
    """Of a whole figure the gap of five centimetres is two hundredths of the width."""
    picture = load_pictures()[name]
    _, box = laid_out(picture)
    assert (box.x1 - box.x0) / (box.y1 - box.y0) == pytest.approx(4 / 3, abs=0.01)
    (wall,) = [prop for prop in picture.props if prop.k == "wall"]
    (level,) = [prop for prop in picture.props if prop.k == "guide"]
    wrist = solve(picture.end).joints["near.wrist"]
    assert box.holds(complex(wall.x, wrist.imag))
    assert {spot[1] for spot in level.pts} == {wrist.imag}
    assert 4 / (box.x1 - box.x0) > 0.05


@pytest.mark.parametrize("name", CLOSE)
def test_close_picture_has_the_whole_figure_once_more(name: str) -> None:
    assert exercise_svg(name).count("scale(") == 1
