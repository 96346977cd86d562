"""The digits 1 to 6 as strokes, so that a picture needs no font."""

from __future__ import annotations

from typing import Final

from bot.pictures.outlines import Outline, open_line

# Strokes through points, in a box from -0.5 to 0.5, y up; two points make a straight one.
_STROKES: Final[dict[int, tuple[tuple[tuple[float, float], ...], ...]]] = {
    1: (((-0.22, 0.28), (0.06, 0.5)), ((0.06, 0.5), (0.06, -0.5))),
    2: (
        ((-0.3, 0.22), (-0.2, 0.43), (0.02, 0.5), (0.25, 0.39), (0.28, 0.15), (0.05, -0.14),
         (-0.31, -0.48)),
        ((-0.31, -0.48), (0.33, -0.48)),
    ),
    3: (
        ((-0.28, 0.38), (-0.02, 0.5), (0.24, 0.38), (0.22, 0.14), (-0.06, 0.05)),
        ((-0.06, 0.05), (0.25, -0.06), (0.29, -0.32), (0.02, -0.5), (-0.3, -0.38)),
    ),
    4: (
        ((0.14, -0.5), (0.14, 0.5)),
        ((0.14, 0.5), (-0.34, -0.2)),
        ((-0.34, -0.2), (0.34, -0.2)),
    ),
    5: (
        ((0.27, 0.5), (-0.2, 0.5)),
        ((-0.2, 0.5), (-0.25, 0.06)),
        ((-0.25, 0.06), (0.02, 0.13), (0.28, -0.06), (0.26, -0.34), (0.0, -0.5), (-0.29, -0.38)),
    ),
    6: (
        ((0.2, 0.5), (-0.14, 0.24), (-0.29, -0.16), (-0.16, -0.44), (0.08, -0.49), (0.29, -0.3),
         (0.26, -0.04), (0.04, 0.08), (-0.18, -0.02), (-0.29, -0.2)),
    ),
}  # fmt: skip
LAST: Final = max(_STROKES)


def digit(number: int, centre: complex, height: float) -> list[Outline]:
    """Return the strokes of a digit. Raises `KeyError` beyond the last one."""
    return [
        open_line(centre + height * complex(x, y) for x, y in stroke) for stroke in _STROKES[number]
    ]
