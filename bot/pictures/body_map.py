"""The body map: front and back of a body, divided into the regions that a person can tap."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final, Literal
from xml.sax.saxutils import quoteattr

from bot.pictures.body_cells import BODY, CELLS, SOFT_LINES, Cell

AXIS: Final = 120.0
# token: light, dark (widget design, section 2)
PALETTE: Final = {
    "skin": ("#E2D9C7", "#5C5A4D"),
    "line": ("#857962", "#A8A08A"),
    "surface": ("#FEFDFA", "#1D2421"),
    "chosen": ("#A9452A", "#F09E7E"),
    "plumb": ("#C59B4E", "#8A7040"),
}
BOB: Final = (
    '<g class="map-plumb" fill="{colour}" transform="translate(113.6 493.2) scale(.53)">'
    '<rect x="9.6" y="12.8" width="4.8" height="3.6" rx="1"/><path d="M12 30.5 6.9 20.3C6.2 18.3'
    ' 7 16.6 8.9 16.2H15.1C17 16.6 17.8 18.3 17.1 20.3Z"/></g>'
)
BEADS: Final = tuple(104 + 8.1 * step for step in range(17))
Side = Literal["left", "right", "middle", ""]
Choice = tuple[str, str]


def body_map_svg(
    view: Literal["back", "front"], theme: str = "light", chosen: Collection[Choice] = ()
) -> str:
    """Return one figure of the map, 240 by 524.

    Every region is a group with the id `<view>-<region>`, its cells carry `data-region` and
    `data-side`; `chosen` names (region, side) pairs to mark, the side empty where there is only
    one. From behind, the viewer's left is the person's left; from the front it is the right.
    Raises `ValueError` for an unknown view or theme.
    """
    if view not in CELLS:
        raise ValueError(f"unknown view '{view}'; choose back or front")
    if theme not in ("light", "dark"):
        raise ValueError(f"unknown theme '{theme}'; choose light or dark")
    body = body_outline()
    clip = f"map-{view}-body"
    groups = "".join(
        _group(view, region, theme, chosen)
        for region in dict.fromkeys(c.region for c in CELLS[view])
    )
    soft = "".join(SOFT_LINES[view])
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 524" role="group"'
        f" aria-label={quoteattr(f'Body, {view}')}>"
        f'<clipPath id="{clip}"><path d="{body}"/></clipPath>'
        f"{_stroke('plumb', theme, 1.75, 'M120 0V9M120 286V500')}"
        f"{BOB.format(colour=_colour('plumb', theme))}"
        f'<path class="map-skin" fill="{_colour("skin", theme)}" d="{body}"/>'
        f'<g clip-path="url(#{clip})">{groups}</g>'
        f"{_beads(theme) if view == 'back' else ''}"
        f"{_stroke('line', theme, 1.1, soft, 0.75)}{_stroke('line', theme, 1.25, body)}"
        f"{_marks(view, theme, chosen)}</svg>"
    )


def cells_with_sides(view: str) -> list[tuple[Cell, Side]]:
    """Return every cell of a view with the person's side it lies on."""
    found: list[tuple[Cell, Side]] = []
    for cell in CELLS[view]:
        if cell.sides == "pair":
            found += [(cell, "left"), (cell, "right")]
        else:
            found.append((cell, "middle" if cell.sides == "middle" else ""))
    return found


def body_outline() -> str:
    """Return the path of the whole figure: a smooth curve through the half, mirrored."""
    half, flat = [], set()
    for index, word in enumerate(BODY.split()):
        x, y = word.rstrip("*").split(",")
        half.append(complex(float(x), float(y)))
        if word.endswith("*"):
            flat.add(index)
    ring = [*half, *(complex(-p.real, p.imag) for p in reversed(half[1:-1]))]
    count, last = len(ring), len(half) - 1
    still = flat | {2 * last - index for index in flat}
    bits = [f"M{_place(ring[0])}"]
    for index in range(count):
        a, b = ring[index], ring[(index + 1) % count]
        out = 0j if index in still else (b - ring[index - 1]) / 6
        into = 0j if (index + 1) % count in still else (ring[(index + 2) % count] - a) / 6
        bits.append(f"C{_place(a + out)} {_place(b - into)} {_place(b)}")
    return "".join(bits) + "Z"


def _group(view: str, region: str, theme: str, chosen: Collection[Choice]) -> str:
    paths = []
    for cell, side in cells_with_sides(view):
        if cell.region != region:
            continue
        token = "chosen" if (region, side) in chosen else "skin"
        where = f"{cell.name}, {side}" if side else cell.name
        paths.append(
            f'<path class="map-{token} map-cell" fill="{_colour(token, theme)}"'
            f' stroke="{_colour("surface", theme)}" stroke-width="1.5" data-region="{region}"'
            f' data-side="{side}" d="{cell_path(cell, flip_of(view, side))}">'
            f"<title>{where}</title></path>"
        )
    return f'<g id="{view}-{region}">{"".join(paths)}</g>'


def flip_of(view: str, side: str) -> float:
    """1 where the written half is meant, -1 for its mirror image."""
    if side not in ("left", "right"):
        return 1
    return 1 if (side == "right") == (view == "back") else -1


def cell_path(cell: Cell, flip: float) -> str:
    """Return the outline of a cell; `flip` is 1 for the half as written, -1 mirrored."""

    def moved(match: re.Match[str]) -> str:
        return f"{AXIS + flip * float(match[1]):g} {match[2]}"

    return re.sub(r"(-?[\d.]+) (-?[\d.]+)", moved, cell.path)


def _marks(view: str, theme: str, chosen: Collection[Choice]) -> str:
    bits = []
    for cell, side in cells_with_sides(view):
        if (cell.region, side) in chosen:
            x, y = AXIS + flip_of(view, side) * cell.centre[0], cell.centre[1]
            tick = f"M{x - 2.6:g} {y:g}l1.9 2 3.4-4"
            bits.append(f'<circle cx="{x:g}" cy="{y:g}" r="5.4" fill="#FFFFFF"/>')
            bits.append(_stroke("chosen", theme, 1.6, tick))
    return "".join(bits)


def _beads(theme: str) -> str:
    colour = _colour("line", theme)
    dots = "".join(f'<circle cx="120" cy="{y:.1f}" r="1.5"/>' for y in BEADS)
    return f'<g class="map-line" fill="{colour}" pointer-events="none">{dots}</g>'


def _stroke(token: str, theme: str, width: float, data: str, opacity: float = 1) -> str:
    faint = f' stroke-opacity="{opacity}"' if opacity != 1 else ""
    return (
        f'<path class="map-{token}-line" fill="none" stroke="{_colour(token, theme)}"'
        f' stroke-width="{width}" stroke-linecap="round" pointer-events="none"{faint} d="{data}"/>'
    )


def _place(point: complex) -> str:
    return f"{AXIS + point.real:.1f} {point.imag:.1f}"


def _colour(token: str, theme: str) -> str:
    return PALETTE[token][theme == "dark"]
