"""The shapes of the body map: the outline, and the regions that a person can tap."""

from __future__ import annotations

import re
from typing import Final, Literal

from bot.pictures.places_map.body_cells import BODY, CELLS, Cell

AXIS: Final = 120.0
BEADS: Final = tuple(104 + 8.1 * step for step in range(17))
Side = Literal["left", "right", "middle", ""]


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


def _place(point: complex) -> str:
    return f"{AXIS + point.real:.1f} {point.imag:.1f}"
