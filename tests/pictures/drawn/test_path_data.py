from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.pictures.drawn.outlines import closed, disc, polygon, ring
from bot.pictures.drawn.path_data import path_data, smooth

coordinates = st.floats(-200, 200)
points = st.lists(st.builds(complex, coordinates, coordinates), min_size=3, max_size=12)


def walked(data: str) -> list[tuple[float, float]]:
    """The end points of the commands of path data, read back."""
    spots, at = [], (0.0, 0.0)
    for command, body in re.findall(r"([McslhvZz])([^McslhvZz]*)", data):
        numbers = [int(n) for n in re.findall(r"-?\d+", body)]
        if command in "hv":
            numbers = [n for each in numbers for n in ((each, 0) if command == "h" else (0, each))]
        size = {"c": 6, "s": 4}.get(command, 2)
        for index in range(0, len(numbers), size):
            x, y = numbers[index + size - 2 : index + size]
            at = (x, y) if command == "M" else (at[0] + x, at[1] + y)
            spots.append(at)
    return spots


@given(points, st.floats(2, 20))
def test_path_rounding_never_adds_up(spots: list[complex], scale: float) -> None:
    outline = ring(spots)
    read = walked(path_data([outline], scale).text)
    for spot, (x, y) in zip(outline.points, read, strict=False):
        assert abs(spot.real * scale - x) <= 1.001
        assert abs(spot.imag * scale + y) <= 1.001


@given(points, coordinates, coordinates)
def test_path_of_a_shape_elsewhere_reads_the_same(
    spots: list[complex], across: float, up: float
) -> None:
    # Whole steps: a sum of two fractions may round to another last digit.
    whole = [complex(round(spot.real), round(spot.imag)) for spot in spots]
    by = complex(round(across), round(up))
    here = path_data([closed(whole)], 6)
    there = path_data([closed([spot + by for spot in whole])], 6)
    assert there.shape == here.shape
    assert there.start == (here.start[0] + 6 * by.real, here.start[1] - 6 * by.imag)


def test_path_turns_y_down_the_page() -> None:
    assert path_data([polygon((0j, 10 + 0j, 10 + 5j))], 1).text == "M0 0h10v-5z"


def test_path_of_a_disc_is_one_arc() -> None:
    assert path_data([disc(5 + 5j, 2.5)], 2).text == "M5-10a5 5 0 1 0 0-1z"


def test_path_of_several_outlines_goes_from_one_start_to_the_next() -> None:
    square = polygon((0j, 4 + 0j, 4 + 4j, 4j))
    away = polygon((10 + 10j, 14 + 10j, 14 + 14j, 10 + 14j))
    assert path_data([square, away], 1).text == "M0 0h4v-4h-4zm10-10h4v-4h-4z"


def test_smooth_goes_through_its_points() -> None:
    line = smooth((0j, 10 + 4j, 20 + 0j), 4)
    assert (line[0], line[2], line[4]) == (0j, 10 + 4j, 20 + 0j)
