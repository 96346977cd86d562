"""The checks every picture must pass before it is shown (figures section 13, 1 to 5)."""

from __future__ import annotations

from bot.knowledge.pictures.pose_parts import SidePose
from bot.knowledge.pictures.poses import Picture
from bot.pictures.body.figure import Figure, PoseError
from bot.pictures.body.measures import RANGES
from bot.pictures.body.touch import touch_problems
from bot.pictures.drawn.outlines import Outline
from bot.pictures.drawn.view_box import ASPECT, TUG_ASPECT, Box, bounds
from bot.pictures.exercises.exercise_svg import laid_out, props_of
from bot.pictures.panel.blend import Pose, between, solve
from bot.pictures.panel.clearance import (
    arrow_problems,
    ball_problems,
    hanging_problems,
    motion_problems,
    pillow_problems,
    wall_problems,
)
from bot.pictures.panel.mark_places import tint_problems
from bot.pictures.things.props import prop_part

BELOW_FLOOR, CONTACT, SPARE = 1.2, 0.5, 4.0


def picture_problems(picture: Picture) -> list[str]:
    """Return what is wrong with a picture, one sentence each; empty when it passes."""
    try:
        found = [problem for name, pose in posed(picture) for problem in _pose(name, pose)]
        return found + _framing(picture)
    except PoseError as error:
        return [str(error)]


def contact_problems(picture: Picture) -> list[str]:
    """Return where hands, feet, head and balls do not lie on what they should, or in a wall."""
    found = []
    for name, pose in posed(picture):
        figure = solve(pose)
        props = props_of(picture, name)
        things = [(prop, prop_part(prop, figure)) for prop in props]
        problems = [
            *touch_problems(pose, figure, things),
            *wall_problems(figure, props),
            *ball_problems(figure, props),
            *hanging_problems(pose, figure, props),
            *pillow_problems(pose, figure, props),
        ]
        found += [f"{name}: {problem}" for problem in problems]
    return found


def mark_problems(picture: Picture) -> list[str]:
    """Return arrows that leave the frame or cut something, hidden marks, steps that do not show."""
    panels, box = laid_out(picture)
    found = []
    names = [name for name, _ in posed(picture)] if len(panels) > 1 else ["end"]
    for name, (offset, panel) in zip(names, panels, strict=True):
        props = props_of(picture, name)
        parts = [prop_part(prop, panel.figure) for prop in props]
        x, y = offset.real, offset.imag
        own = Box(box.x0 - x, box.y0 - y, box.x1 - x, box.y1 - y)
        problems = [*arrow_problems(panel, props, parts, own), *tint_problems(panel)]
        found += [f"{name}: {each}" for each in problems]
    return found + motion_problems(picture, box)


def posed(picture: Picture) -> list[tuple[str, Pose]]:
    """Return every pose by the name of its panel, in the order of the panels."""
    named: tuple[tuple[str, Pose | None], ...] = (
        ("start", picture.start),
        ("middle", picture.middle),
        ("end", picture.end),
        ("aside", picture.aside),
    )
    return [(name, pose) for name, pose in named if pose is not None]


def _pose(name: str, pose: Pose) -> list[str]:
    figure = solve(pose)
    found = [f"{name}: {problem}" for problem in angle_problems(figure)]
    found += [
        f"{name}: {contact.name} is {contact.off:.1f} cm off its surface"
        for contact in figure.contacts
        if contact.off > CONTACT
    ]
    return found + [f"{name}: {problem}" for problem in _floor(pose, figure)]


def angle_problems(figure: Figure) -> list[str]:
    """Return the angles that leave the range of the joint."""
    found = []
    for name, angle in figure.angles.items():
        low, high = RANGES[name.rpartition(".")[2]]
        if not low - 0.05 <= angle <= high + 0.05:
            found.append(f"{name} is {angle:.0f} degrees, allowed {low:.0f} to {high:.0f}")
    return found


def half_way_problems(start: Pose, end: Pose) -> list[str]:
    """Return the angles out of range half-way between two poses."""
    return [f"half-way: {problem}" for problem in angle_problems(solve(between(start, end, 0.5)))]


def _floor(pose: Pose, figure: Figure) -> list[str]:
    found = []
    for name, depth in figure.floors.items():
        floor = depth
        if isinstance(pose, SidePose) and not _hangs(pose, name):
            floor += pose.floor
        lowest = min(outline.lowest() for outline in _drawn(figure, name))
        if lowest < floor - BELOW_FLOOR:
            found.append(f"{name} is {floor - lowest:.1f} cm below the floor")
    return found


def _hangs(pose: SidePose, name: str) -> bool:
    """Whether a limb may lie below what the body lies on: a leg over its edge, an arm at it."""
    return pose.below_ok and (
        name.endswith("leg") or (name, pose.near.hand) == ("near.arm", "grip")
    )


def _drawn(figure: Figure, name: str) -> list[Outline]:
    if name in figure.parts:
        return [shape.outline for shape in figure.parts[name].shapes]
    return [figure.outlines[name]]


def _framing(picture: Picture) -> list[str]:
    panels, box = laid_out(picture)
    found = []
    aspect = TUG_ASPECT if picture.tug else ASPECT
    if abs((box.x1 - box.x0) / (box.y1 - box.y0) - aspect) > 0.02:
        found.append(f"the view box is not {aspect:.2f} to 1")
    if picture.box is not None:
        return found
    for offset, panel in panels:
        drawn = bounds(panel.drawn, panel.arrow_points)
        spare = min(
            drawn.x0 + offset.real - box.x0, box.x1 - drawn.x1 - offset.real,
            drawn.y0 + offset.imag - box.y0, box.y1 - drawn.y1 - offset.imag,
        )  # fmt: skip
        if spare < SPARE:
            found.append(f"only {spare:.1f} cm to spare inside the view box")
    return found
