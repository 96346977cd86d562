"""Whether the mark of a muscle can be seen, and lies on the part of the body that carries it."""

from __future__ import annotations

from collections.abc import Iterable

from bot.knowledge.pictures.pose_parts import Tint
from bot.pictures.body.distances import inside
from bot.pictures.body.figure import Figure
from bot.pictures.panel.panels import Panel
from bot.pictures.panel.tints import reachable, tint_line

SEEN, ASTRAY = 0.25, 0.25
"""Of a mark: this much at least is seen, and at most this much lies on another limb."""
EDGE = 0.8
"""Of the half width of a mark: how far from its middle line it is looked at, too."""


def tint_problems(panel: Panel) -> list[str]:
    """Return the marks that are covered by a limb, or lie over a limb that hides their muscle."""
    found = []
    before, _ = _parted(panel.figure)
    for tint in panel.tints:
        near = reachable(panel.figure, tint) & panel.figure.parts.keys()
        spots = [spot for spot in tint_line(panel.figure, tint)[0] if _on(panel.figure, near, spot)]
        astray = sum(_astray(panel.figure, before, near, spot) for spot in spots)
        name = f"{tint.limb} {tint.muscle}"
        if hidden_share(panel.figure, tint) > 1 - SEEN:
            found.append(f"the mark of {name} is covered")
        if astray > ASTRAY * len(spots):
            found.append(f"the mark of {name} lies over another limb")
    return found


def hidden_share(figure: Figure, tint: Tint) -> float:
    """How much of a mark, as wide as it is drawn, lies under what is drawn after it: 0 to 1."""
    near = reachable(figure, tint) & figure.parts.keys()
    line, wide = tint_line(figure, tint)
    asides = [EDGE * wide * way for way in (0, 1, -1, 1j, -1j)]
    spots = [spot + off for spot in line for off in asides if _on(figure, near, spot + off)]
    _, after = _parted(figure)
    return sum(_on(figure, after, spot) for spot in spots) / (len(spots) or 1)


def _parted(figure: Figure) -> tuple[list[str], list[str]]:
    """The parts that are drawn before the marks, and those after them."""
    order = [name for name in figure.order if name != "tint"]
    drawn = figure.order.index("tint") if "tint" in figure.order else len(order)
    return order[:drawn], order[drawn:]


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
