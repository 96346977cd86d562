"""A movement as a gentle loop: to the end, a pause, and back, a few times, then at rest at the end.

The page asks for it only where nobody has asked for less motion, and shows the still picture again
when it is stopped: `exercise_svg` is the still picture, `moving_svg` the loop.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from bot.knowledge.pictures.poses import Picture, load_pictures
from bot.pictures.body.figure import PoseError
from bot.pictures.drawn.markup import Drawing
from bot.pictures.drawn.svg_document import document
from bot.pictures.drawn.view_box import Box
from bot.pictures.exercises.exercise_svg import laid_out, props_of
from bot.pictures.panel.arrows import arrow_line
from bot.pictures.panel.blend import Pose, between
from bot.pictures.panel.clearance import clear_of_body
from bot.pictures.panel.panels import Panel, build_panel
from bot.pictures.panel.whole_figure import draw_whole

SUFFIX = "-moving"
BETWEEN = (0.25, 0.5, 0.75)
REST, GLIDE, TIMES = 1.2, 0.35, 4
"""Seconds at the start and at the end, seconds of each pose between, and how often it moves."""
PERIOD = 2 * REST + 2 * len(BETWEEN) * GLIDE
SECONDS = round(TIMES * PERIOD)
"""How long one round takes, and how long it is until the loop rests."""


def moves(picture_id: str) -> bool:
    """Whether this picture can be shown as a loop: from start to end, seen from one side."""
    picture = load_pictures().get(picture_id)
    if picture is None or not picture.loop or picture.start is None:
        return False
    return picture.layout == "ghost" or (
        picture.layout == "two" and isinstance(picture.end, type(picture.start))
    )


def moving_svg(
    picture_id: str,
    theme: str = "light",
    *,
    title: str | None = None,
    description: str | None = None,
) -> str:
    """Return a movement as a loop that comes to rest at its end.

    Raises `KeyError` for a picture that does not move, `ValueError` for an unknown theme.
    """
    if not moves(picture_id):
        raise KeyError(f"'{picture_id}' does not move")
    box, body = _drawn(picture_id, theme)
    return document(box, title or load_pictures()[picture_id].name, description, body)


@lru_cache(maxsize=128)
def _drawn(picture_id: str, theme: str) -> tuple[str, str]:
    picture = load_pictures()[picture_id]
    loop = looped(picture)
    drawing = Drawing(theme, loop.box.scale)
    for index, panel in enumerate(loop.panels):
        drawing.open_frame(timed(shown(index, len(loop.panels))), rest=panel is loop.panels[-1])
        panel.draw(drawing)
        drawing.close()
    draw_whole(drawing, picture.whole, [(0j, loop.panels[-1])], loop.box)
    return loop.box.attribute(), drawing.text()


@dataclass(frozen=True)
class Loop:
    """What is drawn of each pose from start to end, and the frame that all of them share."""

    panels: tuple[Panel, ...]
    box: Box


def looped(picture: Picture) -> Loop:
    """Return the poses of a loop and its frame: what the still shows near, the loop does too.

    The frame of two panels holds both of them, so that one alone is framed anew.
    """
    if picture.layout == "ghost":
        ((_, still),), box = laid_out(picture)
    else:
        alone = {"layout": "ghost", "box": None, "whole": None}
        ((_, still),), box = laid_out(picture.model_copy(update=alone))
    return Loop(frames(picture, still.arrows), box)


def frames(picture: Picture, arrows: tuple[tuple[complex, ...], ...]) -> tuple[Panel, ...]:
    """Return what is drawn of each pose: an arrow only while no part of the body is under it.

    Where the start has an arrow of its own, the movement is told both ways: each end shows its
    own, and nothing points one way while the body goes the other.
    """
    poses = movement(picture)
    last = len(poses) - 1
    panels = []
    for index, pose in enumerate(poses):
        panel = build_panel(pose, None, False, props_of(picture, "end"), (), picture.tint)
        pointed = arrows
        if picture.arrows_start and index < last:
            own = () if index else picture.arrows_start
            pointed = tuple(arrow_line(each, None, pose) for each in own)
        clear = tuple(line for line in pointed if clear_of_body(panel.figure, line))
        panels.append(replace(panel, arrows=clear))
    return tuple(panels)


def movement(picture: Picture) -> tuple[Pose, ...]:
    """Return the poses from start to end. Raises `PoseError` when there is one pose only."""
    if picture.start is None:
        raise PoseError(f"{picture.id} has one pose only")
    start, over, end = picture.start, picture.half_way, picture.end
    if over is not None:
        return (start, between(start, over, 0.5), over, between(over, end, 0.5), end)
    return (start, *(between(start, end, share) for share in BETWEEN), end)


def shown(index: int, count: int) -> tuple[tuple[float, float], ...]:
    """Return when in one round a pose is seen, in seconds: on the way there and on the way back."""
    ways = count - 2
    if index == 0:
        return ((0.0, REST),)
    if index == count - 1:
        return ((REST + ways * GLIDE, 2 * REST + ways * GLIDE),)
    there = REST + (index - 1) * GLIDE
    back = 2 * REST + ways * GLIDE + (ways - index) * GLIDE
    return ((there, there + GLIDE), (back, back + GLIDE))


def timed(seen: tuple[tuple[float, float], ...]) -> str:
    """Return the element that shows a pose at these times, again and again, then no more."""
    values, times = [], []
    if seen[0][0] > 0:
        values, times = ["none"], [0.0]
    for low, high in seen:
        values += ["inline", "none"]
        times += [low, high]
    if times[-1] > PERIOD - 0.001:
        values, times = values[:-1], times[:-1]
    keys = ";".join(f"{time / PERIOD:.3f}" for time in times)
    return (
        f'<animate attributeName="display" calcMode="discrete" dur="{PERIOD:.1f}s"'
        f' repeatCount="{TIMES}" values="{";".join(values)}" keyTimes="{keys}"/>'
    )
