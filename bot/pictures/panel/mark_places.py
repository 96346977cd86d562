"""Whether the mark of a muscle can be seen, and lies on the part of the body that carries it."""

from __future__ import annotations

from collections.abc import Iterable

from bot.pictures.body.distances import inside
from bot.pictures.body.figure import Figure
from bot.pictures.panel.panels import Panel
from bot.pictures.panel.tints import reachable, tint_line

SEEN, ASTRAY = 0.3, 0.25
"""Of a mark: this much at least is seen, and at most this much lies on another limb."""


def tint_problems(panel: Panel) -> list[str]:
    """Return the marks that are covered by a limb, or lie over a limb that hides their muscle."""
    found = []
    order = [name for name in panel.figure.order if name != "tint"]
    drawn = panel.figure.order.index("tint") if "tint" in panel.figure.order else len(order)
    for tint in panel.tints:
        near = reachable(panel.figure, tint) & panel.figure.parts.keys()
        spots = [
            spot
            for spot in tint_line(panel.figure, tint)[0]
            if any(_holds(panel.figure, name, spot) for name in near)
        ]
        covered = sum(_on(panel.figure, order[drawn:], spot) for spot in spots)
        astray = sum(_astray(panel.figure, order[:drawn], near, spot) for spot in spots)
        name = f"{tint.limb} {tint.muscle}"
        if len(spots) - covered < SEEN * len(spots):
            found.append(f"the mark of {name} is covered")
        if astray > ASTRAY * len(spots):
            found.append(f"the mark of {name} lies over another limb")
    return found


def _astray(figure: Figure, order: list[str], near: Iterable[str], spot: complex) -> bool:
    """Whether the topmost part under a mark is none that carries it."""
    under = [name for name in order if _holds(figure, name, spot)]
    return bool(under) and under[-1] not in near


def _on(figure: Figure, names: Iterable[str], spot: complex) -> bool:
    return any(_holds(figure, name, spot) for name in names)


def _holds(figure: Figure, name: str, spot: complex) -> bool:
    return any(
        inside(shape.outline.points, spot) for shape in figure.parts[name].shapes if not shape.line
    )
