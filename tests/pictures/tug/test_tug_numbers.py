"""The numbers, lines and dots of a tug of war can be read, whatever lies around them."""

from __future__ import annotations

from itertools import permutations

import pytest

from bot.pictures.body.distances import inside, meets, to_line, to_segment
from bot.pictures.drawn.colours import COLOURS
from bot.pictures.exercises.exercise_svg import exercise_svg
from bot.pictures.tug.disc_places import MIDDLE, RADIUS
from bot.pictures.tug.muscle_strokes import shown, thickness
from tests.examples import swept
from tests.pictures.tug_pictures import FARTHEST, PICTURES, SHOWN, placed, solved


@pytest.mark.parametrize("picture_id", swept(PICTURES))
def test_tug_has_arrows_lines_and_numbers_where_the_narrowest_page_shows_them(
    picture_id: str,
) -> None:
    """A page of 320 pixels leaves out the sides: which way the belt tips went with them."""
    laid = placed(picture_id)
    middle, half = (laid.box.x0 + laid.box.x1) / 2, MIDDLE * (laid.box.x1 - laid.box.x0) / 2
    radius = RADIUS * (laid.box.x1 - laid.box.x0)
    guides = [
        spot for part in laid.panel.front for one in part.shapes for spot in one.outline.points
    ]
    arrows = [spot for arrow in laid.panel.arrows for spot in arrow]

    assert arrows
    assert all(abs(spot.real - middle) <= half for spot in [*guides, *arrows])
    assert all(abs(leader.disc.real - middle) <= half - radius for leader in laid.leaders)


def test_tug_that_is_mirrored_keeps_its_numbers_readable() -> None:
    plain, mirrored = exercise_svg("D3-ql-glute_med"), exercise_svg("D3-ql-glute_med-mirrored")
    group = mirrored.split("matrix(-1", 1)[1]

    assert f'fill="{COLOURS["clay"][0]}"' in plain
    assert f'fill="{COLOURS["clay"][0]}"' not in group.split("</g>", 1)[0]


@pytest.mark.parametrize("picture_id", swept([*PICTURES, *FARTHEST]))
def test_tug_leads_every_number_to_what_shows_of_its_own_muscle(picture_id: str) -> None:
    """What a later muscle paints over does not show; a line crosses no other bar's full width."""
    laid = placed(picture_id)
    found, wide = laid.pulls, laid.box.x1 - laid.box.x0
    for pull, leader in zip(found, laid.leaders, strict=True):
        drawn = [spot for line in pull.lines for spot in shown(line, pull.tone, wide)]
        assert leader.end in drawn, pull
        for other in found:
            half = thickness(other, wide) / 2
            for line in other.lines if other is not pull else ():
                off = to_line(leader.end, line) - half
                assert off > 0.5 * thickness(pull, wide) / 2, (pull.number, other.number, off)
                assert not meets(leader.disc, leader.end, line), (pull.number, other.number)
                near = min(to_segment(spot, leader.disc, leader.end) for spot in line)
                assert near > half, (pull.number, other.number, near)


@pytest.mark.parametrize("picture_id", ["D1", "D2", "D7", "D9"])
def test_tug_draws_no_dot_of_the_trunk_on_a_bar(picture_id: str) -> None:
    """The deep belly lay on the front of the hip, the buttock on the turning muscles (D1, D9)."""
    _, found, box = solved(picture_id)
    wide = box.x1 - box.x0
    for dotted in (pull for pull in found if pull.muscle in ("abs_deep", "glute_max")):
        for bar in (pull for pull in found if pull.tone == "clay"):
            near = [
                min(to_line(dot, line) for line in bar.lines)
                for own in dotted.lines
                for dot in shown(own, "slate", wide)
            ]
            assert min(near) > thickness(bar, wide) / 2, (dotted.number, bar.number)


@pytest.mark.parametrize("picture_id", ["D3", "D9", "D10"])
def test_tug_leads_no_number_across_the_back_of_the_head(picture_id: str) -> None:
    """A line over the head reads as one to the head; from the side muscles lie on it (D10)."""
    laid = placed(picture_id)
    head = laid.panel.figure.outlines["head"].points
    for pull, leader in zip(laid.pulls, laid.leaders, strict=True):
        way = [leader.disc + (leader.end - leader.disc) * step / 20 for step in range(21)]
        assert sum(inside(head, spot) for spot in way) <= 7, pull.number


@pytest.mark.parametrize("picture_id", swept(PICTURES))
def test_tug_leads_no_number_through_another_disc_or_line(picture_id: str) -> None:
    laid = placed(picture_id)
    box = laid.box
    for one, other in permutations(laid.leaders, 2):
        assert not meets(one.disc, one.end, (other.disc, other.end))
        assert to_segment(other.disc, one.disc, one.end) > RADIUS * (box.x1 - box.x0)


def test_tug_has_a_digit_for_every_muscle_shown() -> None:
    assert 2 * SHOWN <= 9  # one digit in each disc
