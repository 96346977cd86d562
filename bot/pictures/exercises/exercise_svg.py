"""The picture of an exercise or a home check, as SVG text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.knowledge.pictures.pose_parts import Prop
from bot.knowledge.pictures.poses import Picture, load_pictures
from bot.knowledge.pictures.tug_of_war_muscles import TugOfWar, tug_of_war
from bot.pictures.body.figure import PoseError
from bot.pictures.drawn.colours import colour
from bot.pictures.drawn.markup import Drawing
from bot.pictures.drawn.svg_document import document
from bot.pictures.drawn.view_box import Box, bounds, framed
from bot.pictures.panel.panels import Panel, build_panel
from bot.pictures.panel.whole_figure import draw_whole
from bot.pictures.tug.disc_places import Leader
from bot.pictures.tug.pulls import Pull, pulls
from bot.pictures.tug.tug_of_war import draw_discs, draw_tug, leaders, tug_box


def exercise_svg(
    picture_id: str,
    theme: str = "light",
    *,
    title: str | None = None,
    description: str | None = None,
) -> str:
    """Return the SVG of a picture.

    `theme` is light or dark; `title` defaults to the exercise's name; `description` is one
    sentence made from the steps.
    Raises `ValueError` for an unknown theme and `KeyError` for an unknown picture.
    """
    pictures, tug = load_pictures(), tug_of_war(picture_id)
    if tug is None and picture_id not in pictures:
        raise KeyError(f"no picture '{picture_id}'")
    colour("ink", theme)
    name = title or pictures[tug.picture if tug else picture_id].name
    box, body = _drawn(picture_id, theme)
    return document(box, name, description, body)


def forget_drawings() -> None:
    """Draw anew what is asked for next."""
    for kept in (_drawn, _solved, tug_laid_out):
        kept.cache_clear()


@lru_cache(maxsize=256)
def _drawn(picture_id: str, theme: str) -> tuple[str, str]:
    tug = tug_of_war(picture_id)
    if tug is not None:
        return _tug(tug, theme)
    panels, box = _solved(picture_id)
    drawing = Drawing(theme, box.scale)
    for offset, panel in panels:
        if offset:
            x, y = round(offset.real * box.scale), round(-offset.imag * box.scale)
            drawing.open(f'transform="translate({x} {y})"' if y else f'transform="translate({x})"')
        panel.draw(drawing)
        if offset:
            drawing.close()
    draw_whole(drawing, load_pictures()[picture_id].whole, panels, box)
    return box.attribute(), drawing.text()


@dataclass(frozen=True)
class TugLaidOut:
    """A tug of war: its panel, its muscles, its frame, and where their numbers stand."""

    panel: Panel
    pulls: Sequence[Pull]
    box: Box
    leaders: Sequence[Leader]


@lru_cache(maxsize=64)
def tug_laid_out(tug: TugOfWar) -> TugLaidOut:
    """Laid out once for both themes: the places of the numbers take a second to find."""
    picture = load_pictures()[tug.picture]
    ((_, panel),), _ = _solved(tug.picture)
    found = pulls(picture, tug, panel.figure)
    box = tug_box(picture, found)
    return TugLaidOut(panel, found, box, leaders(panel, found, box))


def _tug(tug: TugOfWar, theme: str) -> tuple[str, str]:
    laid = tug_laid_out(replace(tug, mirrored=False))
    drawing = Drawing(theme, laid.box.scale, plain=True)
    if tug.mirrored:
        drawing.open(_mirror(laid.box))
    draw_tug(drawing, laid.panel, laid.pulls, laid.box)
    if tug.mirrored:
        drawing.close()
    draw_discs(drawing, laid.pulls, laid.leaders, laid.box, flip=tug.mirrored)
    return laid.box.attribute(), drawing.text()


def _mirror(box: Box) -> str:
    return f'transform="matrix(-1 0 0 1 {round((box.x0 + box.x1) * box.scale)} 0)"'


@lru_cache(maxsize=16)
def _solved(picture_id: str) -> tuple[list[tuple[complex, Panel]], Box]:
    """Solved once for both themes and both sides."""
    return laid_out(load_pictures()[picture_id])


def laid_out(picture: Picture) -> tuple[list[tuple[complex, Panel]], Box]:
    """Return the panels with their shift right and up, and the view box. Raises `PoseError`."""
    try:
        panels = _panels(picture)
    except PoseError as error:
        raise PoseError(f"{picture.id}: {error}") from error
    if picture.box is not None:
        return panels, Box(*picture.box)
    boxes = []
    for offset, panel in panels:
        box = bounds(panel.drawn, panel.arrow_points)
        x, y = offset.real, offset.imag
        boxes.append((box.x0 + x, box.y0 + y, box.x1 + x, box.y1 + y))
    x0, y0 = min(box[0] for box in boxes), min(box[1] for box in boxes)
    x1, y1 = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return panels, framed(Box(x0, y0, x1, y1))


def _panels(picture: Picture) -> list[tuple[complex, Panel]]:
    start, ghost = picture.start, picture.layout == "ghost"
    last = build_panel(
        picture.end, start, ghost, props_of(picture, "end"), picture.arrows, picture.tint
    )
    if start is None or ghost:
        return [(0j, last)]
    rows = [("start", start, picture.arrows_start, picture.tint_start)]
    if picture.middle is not None:
        rows.append(("middle", picture.middle, picture.arrows_middle, picture.tint_middle))
    panels = [
        build_panel(pose, None, False, props_of(picture, name), arrows, tints)
        for name, pose, arrows, tints in rows
    ]
    places = [complex(picture.gap * index) for index in range(len(rows) + 1)]
    if picture.middle_at is not None:
        places[1] = complex(*picture.middle_at)
    if picture.last_at is not None:
        places[-1] = complex(*picture.last_at)
    found = list(zip(places, [*panels, last], strict=True))
    if picture.aside is None or picture.aside_at is None:
        return found
    props, tints = props_of(picture, "aside"), picture.tint_aside
    aside = build_panel(picture.aside, None, False, props, (), tints)
    return [*found, (complex(*picture.aside_at), aside)]


def props_of(picture: Picture, panel: str) -> list[Prop]:
    """Return the props that stand in a panel: aside, start, middle or end."""
    return [prop for prop in picture.props if prop.panel in (None, panel)]
