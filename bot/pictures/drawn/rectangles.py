"""Rectangles with sharp or rounded corners."""

from __future__ import annotations

from bot.pictures.drawn.outlines import Outline, closed, polygon


def block(x0: float, y0: float, x1: float, y1: float, corner: float = 0) -> Outline:
    """Return the rectangle between two corners."""
    left, right, low, high = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
    if not corner:
        return polygon(
            (complex(left, low), complex(right, low), complex(right, high), complex(left, high))
        )
    r = min(corner, (right - left) / 2, (high - low) / 2)
    k = 0.3 * r
    return closed(
        (complex(left + r, low), complex(right - r, low)),
        (complex(right - k, low + k),),
        (complex(right, low + r), complex(right, high - r)),
        (complex(right - k, high - k),),
        (complex(right - r, high), complex(left + r, high)),
        (complex(left + k, high - k),),
        (complex(left, high - r), complex(left, low + r)),
        (complex(left + k, low + k),),
    )
