"""On paper a tight muscle is hatched and a weak one dotted: a grey copy tells them apart."""

from __future__ import annotations

import pytest

from bot.pictures.exercises.exercise_svg import exercise_svg


@pytest.mark.parametrize(
    ("picture", "cap", "why"),
    [("T01", "butt", "to lengthen: hatched"), ("P01", "round", "to build: dotted")],
)
def test_paper_textures_are_of_paper_alone(picture: str, cap: str, why: str) -> None:
    marks = 'stroke-dasharray="{}'
    paper, shown = exercise_svg(picture, "paper"), exercise_svg(picture, "light")
    textured = [line for line in paper.split("<path") if f'stroke-linecap="{cap}"' in line]
    assert any(marks.format("") in line for line in textured), why
    assert not any(
        marks.format("") in line and "stroke-linecap" in line for line in shown.split("<path")
    ), why
