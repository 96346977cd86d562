"""What must keep clear in a picture: limbs of walls, arrows of hands; what must lie close."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.pictures.pose_parts import Prop, SidePose
from bot.knowledge.pictures.poses import Picture
from bot.pictures.body.distances import farther, gap, gap_to_line, inside
from bot.pictures.body.figure import Figure
from bot.pictures.body.spine import SKULL
from bot.pictures.body.surfaces import OPPOSITE
from bot.pictures.drawn.outlines import DrawnPart
from bot.pictures.drawn.view_box import Box
from bot.pictures.panel.arrows import HALO, JOIN, arrow_outlines
from bot.pictures.panel.blend import Pose, solve
from bot.pictures.panel.panels import Panel
from bot.pictures.things.props import prop_part

IN_WALL, LOOSE, SUNK = 0.6, 1.0, 2.0
HAND_CLEAR, HEAD_CLEAR, PROP_CLEAR, EDGE_CLEAR = 1.5, 0.8, 0.6, 0.3
MOVED = 0.03
"""Of the width of the picture: less cannot be seen."""
HEAVY = ("chair", "chairf", "bike", "table", "ball", "door", "wall")


def wall_problems(figure: Figure, props: list[Prop]) -> list[str]:
    """Return the parts of the body that reach into a wall."""
    found = []
    for wall in (prop for prop in props if prop.k == "wall"):
        out = 1 if wall.side == "right" else -1
        for name, part in figure.parts.items():
            spots = [spot for shape in part.shapes for spot in shape.outline.points]
            deep = max(out * (spot.real - wall.x) for spot in spots)
            if deep > IN_WALL:
                found.append(f"{name} is {deep:.1f} cm inside the wall")
    return found


def hanging_problems(pose: Pose, figure: Figure, props: list[Prop]) -> list[str]:
    """Return the feet that hang free and yet are drawn on a step, a cushion or the other foot."""
    if isinstance(pose, SidePose) or pose.seen == "above":
        return []
    found = []
    for side, limb in (("left", pose.left), ("right", pose.right)):
        if limb.foot_on != "free":
            continue
        foot = figure.outlines[f"{side}.foot"].points
        things = {"the other foot": figure.outlines[f"{OPPOSITE[side]}.foot"].points}
        for prop in (prop for prop in props if prop.k == "cushion"):
            for shape in prop_part(prop, figure).shapes:
                things["a cushion or step"] = shape.outline.points
        found += [
            f"{side}.foot is free, yet on {name}"
            for name, points in things.items()
            if not gap(foot, points)
        ]
    return found


def ball_problems(figure: Figure, props: list[Prop]) -> list[str]:
    """Return the balls that do not lie between the body and what they roll on."""
    found = []
    for ball in (prop for prop in props if prop.k == "ball"):
        centre = complex(*ball.c)
        if ball.front:
            found += _on_the_back(figure, centre, ball.r)
            continue
        off = min(
            gap_to_line(outline.points, (centre, centre)) for outline in figure.outlines.values()
        )
        if abs(off - ball.r) > LOOSE + SUNK or off - ball.r > LOOSE:
            found.append(f"the ball is {off - ball.r:.1f} cm off the body")
        walls = [abs(wall.x - centre.real) for wall in props if wall.k == "wall"]
        if walls and abs(min(walls) - ball.r) > LOOSE:
            found.append(f"the ball is {min(walls) - ball.r:.1f} cm off the wall")
        deep = min(figure.floors.values(), default=0.0) - (centre.imag - ball.r)
        if not walls and deep > LOOSE:
            found.append(f"the ball lies {deep:.1f} cm deep in the floor")
    return found


def _on_the_back(figure: Figure, centre: complex, size: float) -> list[str]:
    """A ball in front of a back lies on its muscle, never on the spine."""
    spine = min(abs(figure.spine.at(along) - centre) for along in range(int(SKULL)))
    if not inside(figure.outlines["torso"].points, centre):
        return ["the ball lies beside the back"]
    return ["the ball lies on the spine"] if spine < size else []


def pillow_problems(pose: Pose, figure: Figure, props: list[Prop]) -> list[str]:
    """Return the pillows above which a head floats, or in which it sinks."""
    drawn = [spot for shape in figure.parts["head"].shapes for spot in shape.outline.points]
    head = min(drawn, key=lambda spot: spot.imag)
    found = []
    for pillow in (prop for prop in props if prop.k == "cushion" and not prop.front):
        x0, _, x1, y1 = pillow.box
        if getattr(pose, "head_on", None) is None or not x0 < head.real < x1 or y1 > head.imag + 6:
            continue
        if not -SUNK < head.imag - y1 < LOOSE:
            found.append(f"the head is {head.imag - y1:.1f} cm above its pillow")
    return found


def arrow_problems(panel: Panel, props: list[Prop], parts: list[DrawnPart], box: Box) -> list[str]:
    """Return the arrows that leave the frame, or cut a hand, the head or a thing."""
    found = []
    for line in panel.arrows:
        ribbon = [spot for outline in arrow_outlines(line) for spot in outline.points]
        spare = min(
            min(spot.real - box.x0, box.x1 - spot.real, spot.imag - box.y0, box.y1 - spot.imag)
            for spot in ribbon
        )
        if spare < EDGE_CLEAR:
            found.append(f"an arrow leaves the frame by {EDGE_CLEAR - spare:.1f} cm")
        for name, clear, points in _in_the_way(panel.figure, props, parts):
            off = gap_to_line(points, line)
            if off < clear + 1.3:
                found.append(f"an arrow is only {max(off - 1.3, 0):.1f} cm from {name}")
    return found


def clear_of_body(figure: Figure, line: tuple[complex, ...]) -> bool:
    """Whether an arrow and its rim lie on no part of a body."""
    ribbon = [outline.points for outline in arrow_outlines(line)]
    drawn = [shape.outline.points for part in figure.parts.values() for shape in part.shapes]
    return all(farther(points, each, (HALO + JOIN) / 2) for points in drawn for each in ribbon)


def _in_the_way(
    figure: Figure, props: list[Prop], parts: list[DrawnPart]
) -> Iterator[tuple[str, float, tuple[complex, ...]]]:
    for name, outline in figure.outlines.items():
        if name.endswith(".hand"):
            yield name, HAND_CLEAR, outline.points
    yield "head", HEAD_CLEAR, figure.outlines["head"].points
    for prop, part in zip(props, parts, strict=True):
        if prop.k in HEAVY:
            for shape in part.shapes:
                yield prop.k, PROP_CLEAR, shape.outline.points


def motion_problems(picture: Picture, box: Box) -> list[str]:
    """Return the steps of a movement between which nothing visible happens."""
    if picture.layout == "two" or any(prop.k == "pack" and prop.panel for prop in picture.props):
        return []  # what changes is a pack, not the body
    poses = [pose for pose in (picture.start, picture.middle, picture.end) if pose is not None]
    figures = [solve(pose) for pose in poses]
    found = []
    for index in range(len(figures) - 1):
        if figures[index].mirrored_sides is not figures[index + 1].mirrored_sides:
            continue  # seen from another side
        one, two = figures[index].outlines, figures[index + 1].outlines
        most = max(
            abs(a - b)
            for name in one
            for a, b in zip(one[name].points, two[name].points, strict=False)
        )
        if most < MOVED * (box.x1 - box.x0):
            found.append(f"step {index + 1} to {index + 2} moves only {most:.1f} cm")
    return found
