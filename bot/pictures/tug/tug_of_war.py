"""The tug of war of a pattern: solid clay pulls hard, dotted slate gives way, each numbered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.knowledge.pictures.poses import Picture
from bot.pictures.body.figure import Figure
from bot.pictures.body.measures import SHOULDER_R
from bot.pictures.drawn.digits import number
from bot.pictures.drawn.markup import SHADES, Drawing, Layer
from bot.pictures.drawn.outlines import DrawnPart, Shape, disc, open_line
from bot.pictures.drawn.view_box import Box, grown
from bot.pictures.panel.panels import Panel
from bot.pictures.tug.disc_places import RADIUS, Leader, Surroundings, disc_places
from bot.pictures.tug.muscle_strokes import GAP, RIM, strokes, thickness
from bot.pictures.tug.pulls import Pull
from bot.pictures.tug.skeleton import skeleton

CORE = 0.5
LEADER, STROKE, HEIGHT = 0.005, 0.0085, 1.0
ROOM = 9.0
SLIM = 0.6  # an arrow smaller than the bones it turns


def tug_box(picture: Picture, found: Sequence[Pull]) -> Box:
    """Return the frame of the pattern, grown where the card names a muscle outside of it."""
    if picture.box is None:
        raise ValueError(f"{picture.id} has no box")
    box = Box(*picture.box)
    far = [p for p in found if not all(box.holds(line[len(line) // 2]) for line in p.lines)]
    return grown(box, [spot for pull in far for line in pull.lines for spot in line], ROOM)


def draw_tug(drawing: Drawing, panel: Panel, found: Sequence[Pull], box: Box) -> None:
    """Draw the body, what pulls on it and the belt line; the discs are drawn apart."""
    figure = panel.figure
    layers = {name: _edged(drawing.layers(part)) for name, part in figure.parts.items()}
    for group in _groups(figure, box):
        drawing.add([layer for name in group for layer in layers[name]])
    drawing.add(drawing.layers(shoulder_of(figure, box)))
    wide = box.x1 - box.x0
    for part in skeleton(figure, box):
        drawing.add(drawing.layers(part))
    for pull in found:
        drawing.add(drawing.layers(DrawnPart(tuple(_stroke(pull, wide)))))
    panel.draw_marks(drawing, SLIM)


def _groups(figure: Figure, box: Box) -> list[list[str]]:
    """Parts that share one contour, from back to front; no arm whose shoulder is out of sight.

    From the side no arm, whose outline would run through spine and bars, and one leg: another
    behind it would read as the other half of the same thigh.
    """
    names = [name for name in figure.order if name not in ("tint", "far.leg")]
    arms = [name for name in names if name.endswith(".arm")]
    trunk = [name for name in names if name not in arms]
    shoulders = [figure.joints[arm.replace("arm", "shoulder")] for arm in arms]
    if not figure.mirrored_sides or any(spot.imag > box.y1 for spot in shoulders):
        arms = []
    return [trunk, *([arm] for arm in arms)]


def shoulder_of(figure: Figure, box: Box) -> DrawnPart:
    """Return the round of a shoulder in the frame, seen from the side: behind bones and bars."""
    spot = figure.joints.get("near.shoulder")
    if spot is None or not box.holds(spot + 1j * SHOULDER_R):
        return DrawnPart(())
    return DrawnPart((Shape(disc(spot, SHOULDER_R), "pants", edge="line_skin"),))


def _edged(layers: Sequence[Layer]) -> list[Layer]:
    return [replace(layer, edge="line_skin" if layer.body else "") for layer in layers]


def _stroke(pull: Pull, wide: float) -> Iterator[Shape]:
    for line in pull.lines:
        outline = open_line(line[::4])
        if pull.tone == "clay":
            thick = thickness(pull, wide)
            yield Shape(outline, "body", line=thick + 2 * RIM)
            yield Shape(outline, pull.tone, line=thick)
        else:
            dash = f"0 {GAP * wide:.2f}"
            dot = thickness(pull, wide)
            yield Shape(outline, pull.tone, line=dot, dash=dash)
            if pull.hollow:
                yield Shape(outline, "body", line=CORE * dot, dash=dash)


def draw_discs(
    drawing: Drawing, found: Sequence[Pull], ways: Sequence[Leader], box: Box, flip: bool
) -> None:
    """Draw the numbers; in a mirrored picture they stand mirrored, but read as ever."""
    wide = box.x1 - box.x0
    radius = RADIUS * wide
    for pull, leader in zip(found, ways, strict=True):
        place, to = leader.disc, leader.end
        if flip:
            place, to = _flipped(place, box), _flipped(to, box)
        ball = disc(place, radius)
        strokes = number(pull.number, place, HEIGHT * radius)
        shapes = (
            Shape(open_line((place, to)), pull.tone, line=LEADER * wide),
            Shape(ball, pull.tone),
            *(Shape(stroke, "card", line=STROKE * wide) for stroke in strokes),
        )
        drawing.add(drawing.layers(DrawnPart(shapes)))


def leaders(panel: Panel, found: Sequence[Pull], box: Box) -> list[Leader]:
    """Where the discs stand and where their lines end."""
    figure = panel.figure
    body = [
        shape.outline.points
        for group in _groups(figure, box)
        for name in group
        for shape in figure.parts[name].shapes
        if not shape.line and shape.token not in SHADES
    ]
    guides = [shape.outline.points for part in panel.front for shape in part.shapes]
    head = figure.outlines["head"].points if figure.mirrored_sides else ()
    around = Surroundings(box, body, [*panel.arrows, *guides], head)
    return disc_places(strokes(found, around.wide), around)


def _flipped(spot: complex, box: Box) -> complex:
    return complex(box.x0 + box.x1 - spot.real, spot.imag)
