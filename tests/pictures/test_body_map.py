from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from bot.knowledge.regions import load_regions
from bot.pictures import body_map_svg
from bot.pictures.body_cells import CELLS
from bot.pictures.body_map import body_outline, cells_with_sides

SVG = "{http://www.w3.org/2000/svg}"


def cells(svg: str) -> dict[tuple[str, str], ET.Element]:
    found = {}
    for path in ET.fromstring(svg).iter(f"{SVG}path"):
        if "data-region" in path.attrib:
            found[path.attrib["data-region"], path.attrib["data-side"]] = path
    return found


def first_x(path: ET.Element) -> float:
    numbers = [float(n) for n in re.findall(r"-?\d+\.?\d*", path.attrib["d"])]
    return sum(numbers[::2]) / len(numbers[::2])


@pytest.mark.parametrize(("view", "count"), [("back", 29), ("front", 18)])
def test_body_map_has_every_cell_of_the_design(view: str, count: int) -> None:
    assert len(cells_with_sides(view)) == count
    assert len(cells(body_map_svg(view))) == count  # type: ignore[arg-type]


def test_body_map_regions_are_known_to_the_product() -> None:
    assert {cell.region for view in CELLS for cell in CELLS[view]} <= set(load_regions())


@pytest.mark.parametrize("view", ["back", "front"])
def test_body_map_groups_carry_the_region_ids(view: str) -> None:
    root = ET.fromstring(body_map_svg(view))  # type: ignore[arg-type]
    ids = [group.attrib["id"] for group in root.iter(f"{SVG}g") if "id" in group.attrib]
    assert sorted(ids) == sorted({f"{view}-{cell.region}" for cell in CELLS[view]})


@pytest.mark.parametrize(("view", "right_is_page_right"), [("back", True), ("front", False)])
def test_body_map_sides_are_the_persons(view: str, right_is_page_right: bool) -> None:
    arm = cells(body_map_svg(view))["arm", "right"]  # type: ignore[arg-type]
    assert (first_x(arm) > 120) is right_is_page_right


def test_body_map_marks_only_what_is_chosen() -> None:
    drawn = cells(body_map_svg("back", chosen={("low_back", "right")}))
    marked = [key for key, path in drawn.items() if "map-chosen" in path.attrib["class"]]
    assert marked == [("low_back", "right")]
    assert body_map_svg("back", chosen={("low_back", "right")}).count('fill="#FFFFFF"') == 1


def test_body_map_outline_is_symmetric() -> None:
    spots = re.findall(r"(-?[\d.]+) (-?[\d.]+)", body_outline())
    places = [complex(float(x), float(y)) for x, y in spots]
    for place in places:
        mirrored = complex(240 - place.real, place.imag)
        assert min(abs(mirrored - other) for other in places) < 0.15


@pytest.mark.parametrize(("view", "theme"), [("side", "light"), ("back", "sepia")])
def test_body_map_refuses_what_it_does_not_know(view: str, theme: str) -> None:
    with pytest.raises(ValueError, match="unknown"):
        body_map_svg(view, theme)  # type: ignore[arg-type]
