"""A movement as its steps side by side: start, perhaps middle, and end, each a whole picture.

For chat apps and paper, where a start in grey behind the end is hard to read, and nothing moves.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from bot.knowledge.pictures.poses import Picture, load_pictures
from bot.pictures.body.figure import PoseError
from bot.pictures.drawn.digits import number
from bot.pictures.drawn.markup import Drawing
from bot.pictures.drawn.outlines import DrawnPart, Shape, disc
from bot.pictures.drawn.svg_document import document
from bot.pictures.drawn.view_box import ASPECT, UNITS, Box, bounds, widened
from bot.pictures.exercises.exercise_svg import props_of
from bot.pictures.panel.blend import Pose
from bot.pictures.panel.panels import Panel, build_panel
from bot.pictures.panel.whole_figure import draw_whole

SUFFIX = "-steps"
MARGIN, GAP = 7.0, 0.03
DIGIT, DIGIT_LINE, DIGIT_PLACE, DIGIT_GROUND = 0.07, 0.011, 0.06, 0.055
"""Of the shorter side of a step: its number in the corner, on a ground that no line crosses."""


@dataclass(frozen=True)
class Steps:
    """The solved steps of a movement, and the frame that all of them share."""

    panels: tuple[Panel, ...]
    box: Box


def has_steps(picture_id: str) -> bool:
    """Whether this picture is a movement that is told in steps."""
    picture = load_pictures().get(picture_id)
    return picture is not None and picture.layout == "ghost"


def steps_svg(
    picture_id: str,
    theme: str = "light",
    *,
    title: str | None = None,
    description: str | None = None,
) -> str:
    """Return the steps of a movement in one picture, numbered in their order.

    Raises `KeyError` for a picture without steps, `ValueError` for an unknown theme.
    """
    if not has_steps(picture_id):
        raise KeyError(f"no steps of a picture '{picture_id}'")
    size, body = _drawn(picture_id, theme)
    name = title or load_pictures()[picture_id].name
    return document(f"0 0 {size[0]} {size[1]}", name, description, body)


def solved_steps(picture: Picture) -> Steps:
    """Return every step with the props that stand there. Raises `PoseError`."""
    if picture.start is None:
        raise PoseError(f"{picture.id} has one pose only")
    rows: list[tuple[str, Pose]] = [("start", picture.start)]
    if picture.middle is not None:
        rows.append(("middle", picture.middle))
    panels = [build_panel(pose, None, False, props_of(picture, key), (), ()) for key, pose in rows]
    props = props_of(picture, "end")
    panels.append(
        build_panel(picture.end, picture.start, False, props, picture.arrows, picture.tint)
    )
    if picture.box is not None:
        return Steps(tuple(panels), Box(*picture.box))
    boxes = [bounds(panel.drawn, panel.arrow_points) for panel in panels]
    inner = Box(
        min(box.x0 for box in boxes), min(box.y0 for box in boxes),
        max(box.x1 for box in boxes), max(box.y1 for box in boxes),
    )  # fmt: skip
    return Steps(tuple(panels), widened(inner, MARGIN))


@lru_cache(maxsize=128)
def _drawn(picture_id: str, theme: str) -> tuple[tuple[int, int], str]:
    steps = solved_steps(load_pictures()[picture_id])
    box, count = steps.box, len(steps.panels)
    wide, high = box.x1 - box.x0, box.y1 - box.y0
    gap = GAP * wide
    beside = (count * wide + (count - 1) * gap) / high
    below = wide / (count * high + (count - 1) * gap)
    across = beside / ASPECT < ASPECT / below  # whichever is nearer to the shape of a picture
    total = (count * wide + (count - 1) * gap) if across else wide
    drawing = Drawing(theme, UNITS / total)
    corner = load_pictures()[picture_id].whole
    for index, panel in enumerate(steps.panels):
        move = index * ((wide if across else high) + gap)
        at = (move, 0.0) if across else (0.0, move)
        drawing.open_window(at, box)
        panel.draw(drawing)
        draw_whole(drawing, corner, [(0j, panel)], box)
        drawing.add(drawing.layers(_number(index + 1, box)))
        drawing.close_window()
    tall = high if across else count * high + (count - 1) * gap
    return (UNITS, round(tall * drawing.scale)), drawing.text()


def _number(which: int, box: Box) -> DrawnPart:
    short = min(box.x1 - box.x0, box.y1 - box.y0)
    place = complex(box.x0 + DIGIT_PLACE * short, box.y1 - DIGIT_PLACE * short)
    strokes = number(which, place, DIGIT * short)
    ground = Shape(disc(place, DIGIT_GROUND * short), "card")
    lines = (Shape(stroke, "ink", line=DIGIT_LINE * short) for stroke in strokes)
    return DrawnPart((ground, *lines))
