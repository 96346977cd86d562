"""The body map as the page's control: each region a check box, drawn for both themes at once.

Over every cell lies what shows its state: a tick, and the ring of the focus, clipped by the cell's
own outline and closed by the silhouette. Colours and states come from the style sheet.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final
from xml.sax.saxutils import quoteattr

from bot.pictures.places_map.body_cells import CELLS, SOFT_LINES, Cell
from bot.pictures.places_map.body_map import (
    AXIS,
    BEADS,
    body_outline,
    cell_path,
    cells_with_sides,
    flip_of,
)

VIEWS: Final = tuple(CELLS)
_BOB: Final = (
    '<path class="drop" transform="translate(113.6 493.2) scale(.53)" d="M9.6 12.8h4.8v3.6h-4.8Z'
    'M12 30.5 6.9 20.3C6.2 18.3 7 16.6 8.9 16.2H15.1C17 16.6 17.8 18.3 17.1 20.3Z"/>'
)


@lru_cache(maxsize=2)
def body_picker_svg(view: str) -> str:
    """One figure, 240 by 524; cells carry `data-key` ("low_back right") and `data-at` ("144 219").

    Raises KeyError for an unknown view.
    """
    cells = "".join(
        _cell(view, number, cell, side)
        for number, (cell, side) in enumerate(cells_with_sides(view))
    )
    beads = "".join(f'<circle cx="120" cy="{y:.1f}" r="1.5"/>' for y in BEADS)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 524" role="group">'
        f'<defs><path id="{view}-body" d="{body_outline()}"/>'
        f'<clipPath id="{view}-clip"><use href="#{view}-body"/></clipPath></defs>'
        f'<path class="plumb" d="M120 0V9M120 286V500"/>{_BOB}'
        f'<use class="skin" href="#{view}-body"/><g clip-path="url(#{view}-clip)">{cells}</g>'
        f'<g class="lines">{f"<g>{beads}</g>" if view == "back" else ""}'
        f'<path class="soft" d="{"".join(SOFT_LINES[view])}"/><use href="#{view}-body"/></g></svg>'
    )


def _cell(view: str, number: int, cell: Cell, side: str) -> str:
    flip = flip_of(view, side)
    x, y = AXIS + flip * cell.centre[0], cell.centre[1]
    clip = f"{view}-{number}"
    outline = cell_path(cell, flip)
    name = f"{cell.name}, {side}" if side else cell.name
    return (
        f'<clipPath id="{clip}"><path d="{outline}"/></clipPath>'
        f'<path class="cell" role="checkbox" aria-checked="false" tabindex="-1"'
        f" aria-label={quoteattr(name)} data-key={quoteattr(f'{cell.region} {side}')}"
        f' data-at="{x:g} {y:g}" d="{outline}"/>'
        f'<g class="over" aria-hidden="true" clip-path="url(#{clip})">'
        f'<path class="ring" d="{outline}"/><use class="ring" href="#{view}-body"/>'
        f'<circle cx="{x:g}" cy="{y:g}" r="5.4"/>'
        f'<path class="mark" d="M{x - 2.6:g} {y:g}l1.9 2 3.4-4"/></g>'
    )
