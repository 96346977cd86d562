from __future__ import annotations

import pytest

from bot.pictures.body.distances import farther, gap, gap_to_line, inside, to_line

SQUARE = (0j, 10 + 0j, 10 + 10j, 10j)


@pytest.mark.parametrize(
    ("other", "off", "reason"),
    [
        ((14 + 0j, 20 + 0j, 20 + 10j, 14 + 10j), 4, "side by side"),
        ((3 + 3j, 4 + 3j, 4 + 4j), 0, "one inside the other"),
        ((13 + 14j, 20 + 14j, 20 + 20j), 5, "corner to corner"),
    ],
)
def test_distances_between_outlines(other: tuple[complex, ...], off: float, reason: str) -> None:
    assert gap(SQUARE, other) == pytest.approx(off), reason
    assert gap(other, SQUARE) == pytest.approx(off), reason


@pytest.mark.parametrize(
    ("other", "than", "is_farther", "reason"),
    [
        ((14 + 0j, 20 + 0j, 20 + 10j, 14 + 10j), 3.9, True, "side by side"),
        ((14 + 0j, 20 + 0j, 20 + 10j, 14 + 10j), 4, False, "just so far"),
        ((13 + 14j, 20 + 14j, 20 + 20j), 4.5, True, "corner to corner, their boxes are nearer"),
        ((13 + 14j, 20 + 14j, 20 + 20j), 5.1, False, "corner to corner"),
        ((3 + 3j, 4 + 3j, 4 + 4j), 0, False, "one inside the other"),
        ((0 - 9j, 1 - 9j, 1 - 5j), 4, True, "below"),
    ],
)
def test_distances_farther_than(
    other: tuple[complex, ...], than: float, is_farther: bool, reason: str
) -> None:
    assert farther(SQUARE, other, than) is is_farther, reason
    assert farther(other, SQUARE, than) is is_farther, reason


def test_distances_to_a_line_that_passes_through() -> None:
    assert gap_to_line(SQUARE, (-5 + 5j, 15 + 5j)) == 0
    assert gap_to_line(SQUARE, (-5 - 3j, 15 - 3j)) == pytest.approx(3)
    assert to_line(5 + 5j, (0j, 10 + 0j)) == pytest.approx(5)


def test_distances_inside() -> None:
    assert inside(SQUARE, 5 + 5j)
    assert not inside(SQUARE, 11 + 5j)
