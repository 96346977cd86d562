from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pictures.outlines import disc, polygon, ring
from bot.pictures.path_data import path_data, smooth

coordinates = st.floats(-200, 200)
points = st.lists(st.builds(complex, coordinates, coordinates), min_size=3, max_size=12)


def walked(data: str) -> list[tuple[float, float]]:
    """The end points of M and c and l commands, read back from path data."""
    spots, at = [], (0.0, 0.0)
    for command, body in re.findall(r"([Mcl])([^Mclz]*)", data):
        numbers = [float(n) for n in re.findall(r"-?\d*\.?\d+", body)]
        size = 6 if command == "c" else 2
        for index in range(0, len(numbers), size):
            x, y = numbers[index + size - 2 : index + size]
            at = (x, y) if command == "M" else (at[0] + x, at[1] + y)
            spots.append(at)
    return spots


@settings(deadline=None)
@given(points)
def test_path_rounding_never_adds_up(spots: list[complex]) -> None:
    outline = ring(spots)
    read = walked(path_data([outline]))
    for spot, (x, y) in zip(outline.points, read, strict=False):
        assert abs(spot.real - x) <= 0.051
        assert abs(spot.imag + y) <= 0.051


def test_path_turns_y_down_the_page() -> None:
    assert path_data([polygon((0j, 10 + 0j, 10 + 5j))]) == "M0 0l10 0 0-5z"


def test_path_of_a_disc_is_two_arcs() -> None:
    data = path_data([disc(5 + 5j, 2.5)])
    assert data == "M2.5-5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z"


def test_smooth_goes_through_its_points() -> None:
    line = smooth((0j, 10 + 4j, 20 + 0j), 4)
    assert (line[0], line[2], line[4]) == (0j, 10 + 4j, 20 + 0j)
