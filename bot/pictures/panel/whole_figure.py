"""All of a figure, small in a corner of a picture that shows a part of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.pictures.drawn.markup import Drawing
from bot.pictures.drawn.view_box import Box, bounds
from bot.pictures.panel.panels import Panel

INSET = 2.0
"""How far a whole figure stands from the edges of a picture of its part."""
WIDEST = 0.72
"""Of the width of the picture: one who lies is longer than high."""


def draw_whole(
    drawing: Drawing,
    corner: Literal["lower", "upper"] | None,
    panels: Sequence[tuple[complex, Panel]],
    box: Box,
) -> None:
    """Draw all of a picture small, in this corner on the right; without a corner, nothing.

    It says how the body lies or stands: what moves, and where it works, is seen large.
    """
    if corner is None:
        return
    place = placed(corner, panels, box)
    x, y = place.shift.real * drawing.scale, -place.shift.imag * drawing.scale
    drawing.open(f'transform="translate({round(x)} {round(y)}) scale({place.small:.2f})"')
    for panel in _plain(panels):
        panel.draw(drawing)
    drawing.close()


@dataclass(frozen=True)
class WholePlace:
    """Where a small whole figure stands: its size, and how far it is shifted after that."""

    small: float
    shift: complex


def placed(
    corner: Literal["lower", "upper"], panels: Sequence[tuple[complex, Panel]], box: Box
) -> WholePlace:
    """Return where the small figure stands in a picture that shows this part."""
    found = [bounds(panel.drawn, ()) for panel in _plain(panels)]
    wide, high = max(one.x1 for one in found), max(one.y1 for one in found)
    long, low = wide - min(one.x0 for one in found), min(one.y0 for one in found)
    across = box.x1 - box.x0
    small = min((box.y1 - box.y0 - 2 * INSET) / (high - low), WIDEST * across / long)
    lifted = INSET - small * low if corner == "lower" else box.y1 - box.y0 - INSET - small * high
    return WholePlace(small, complex(box.x1 - INSET - small * wide, box.y0 + lifted))


def _plain(panels: Sequence[tuple[complex, Panel]]) -> list[Panel]:
    return [replace(panel, ghost=None, arrows=(), tints=()) for _, panel in panels]
