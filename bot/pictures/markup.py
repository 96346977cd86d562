"""SVG elements of parts, ghosts and clips: every path with its class and its literal colour."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from bot.pictures.colours import GHOST_OPACITY, colour, css_name
from bot.pictures.outlines import Outline, Part, Shape
from bot.pictures.path_data import path_data


def part_markup(part: Part, theme: str) -> str:
    """Return the paths of a part; neighbours of one colour share a path."""
    return "".join(
        _path([shape.outline for shape in same], theme, *style)
        for style, same in groupby(part.shapes, key=_style)
    )


def ghost_markup(parts: Iterable[Part], theme: str) -> str:
    """Return a whole figure as one flat, see-through path."""
    outlines = [
        shape.outline
        for part in parts
        for shape in part.fills
        if not shape.line and shape.opacity == 1
    ]
    style = f'fill="{colour("ghost", theme)}" fill-opacity="{GHOST_OPACITY[theme]}"'
    return f'<path class="fig-ghost" {style} d="{path_data(outlines)}"/>'


def clip_markup(clip_id: str, outlines: Iterable[Outline]) -> str:
    """Return a clip path: the union of the outlines."""
    return f'<clipPath id="{clip_id}"><path d="{path_data(list(outlines))}"/></clipPath>'


def stroke_markup(outline: Outline, token: str, theme: str, width: float) -> str:
    """Return one round-capped stroke."""
    return _path([outline], theme, token, round(width, 2), 1, "")


def _style(shape: Shape) -> tuple[str, float, float, str]:
    return shape.token, shape.line, shape.opacity, shape.dash


def _path(
    outlines: list[Outline], theme: str, token: str, line: float, opacity: float, dash: str
) -> str:
    name, value = css_name(token), colour(token, theme)
    if not line:
        faint = "" if opacity == 1 else f' fill-opacity="{opacity}"'
        return f'<path class="{name}" fill="{value}"{faint} d="{path_data(outlines)}"/>'
    faint = "" if opacity == 1 else f' stroke-opacity="{opacity}"'
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    closed = [outline.ring or outline.radius > 0 or len(outline.runs) > 1 for outline in outlines]
    data = path_data(outlines, close=all(closed))
    return (
        f'<path class="{name}-line" fill="none" stroke="{value}" stroke-width="{line}"'
        f' stroke-linecap="round" stroke-linejoin="round"{faint}{dashes} d="{data}"/>'
    )
