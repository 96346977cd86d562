from __future__ import annotations

import pytest

from bot.pictures.distances import gap, gap_to_line, inside, to_line

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


def test_distances_to_a_line_that_passes_through() -> None:
    assert gap_to_line(SQUARE, (-5 + 5j, 15 + 5j)) == 0
    assert gap_to_line(SQUARE, (-5 - 3j, 15 - 3j)) == pytest.approx(3)
    assert to_line(5 + 5j, (0j, 10 + 0j)) == pytest.approx(5)


def test_distances_inside() -> None:
    assert inside(SQUARE, 5 + 5j)
    assert not inside(SQUARE, 11 + 5j)
