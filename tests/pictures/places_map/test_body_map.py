from __future__ import annotations

import re

import pytest

from bot.knowledge.pain.regions import load_regions
from bot.pictures.places_map.body_cells import CELLS
from bot.pictures.places_map.body_map import body_outline, cell_path, cells_with_sides, flip_of


def first_x(view: str, region: str, side: str) -> float:
    path = next(
        cell_path(cell, flip_of(view, here))
        for cell, here in cells_with_sides(view)
        if (cell.region, here) == (region, side)
    )
    numbers = [float(n) for n in re.findall(r"-?\d+\.?\d*", path)]
    return sum(numbers[::2]) / len(numbers[::2])


@pytest.mark.parametrize(("view", "count"), [("back", 29), ("front", 18)])
def test_body_map_has_every_cell_of_the_design(view: str, count: int) -> None:
    assert len(cells_with_sides(view)) == count


def test_body_map_regions_are_known_to_the_product() -> None:
    assert {cell.region for view in CELLS for cell in CELLS[view]} <= set(load_regions())


@pytest.mark.parametrize(("view", "right_is_page_right"), [("back", True), ("front", False)])
def test_body_map_sides_are_the_persons(view: str, right_is_page_right: bool) -> None:
    assert (first_x(view, "arm", "right") > 120) is right_is_page_right


def test_body_map_outline_is_symmetric() -> None:
    spots = re.findall(r"(-?[\d.]+) (-?[\d.]+)", body_outline())
    places = [complex(float(x), float(y)) for x, y in spots]
    for place in places:
        mirrored = complex(240 - place.real, place.imag)
        assert min(abs(mirrored - other) for other in places) < 0.15
