"""One panel of a picture: props, ghost, body in drawing order, tints and arrows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.knowledge.pictures.pose_parts import Arrow, FrontPose, Prop, Tint
from bot.pictures.body.figure import Figure, PoseError
from bot.pictures.drawn.markup import Drawing
from bot.pictures.drawn.outlines import DrawnPart
from bot.pictures.panel.arrows import arrow_line, arrow_outlines, draw_arrow
from bot.pictures.panel.blend import Pose, solve
from bot.pictures.panel.lift_shade import lift_shade
from bot.pictures.panel.tints import draw_tints
from bot.pictures.panel.wall_shade import wall_shade
from bot.pictures.things.props import prop_part


@dataclass(frozen=True)
class Panel:
    """A solved pose with all that stands around it."""

    figure: Figure
    ghost: Figure | None
    behind: tuple[DrawnPart, ...]
    between: tuple[tuple[str, DrawnPart], ...]
    front: tuple[DrawnPart, ...]
    arrows: tuple[tuple[complex, ...], ...]
    tints: tuple[Tint, ...]

    @property
    def drawn(self) -> tuple[DrawnPart, ...]:
        """Every part that takes room in the picture."""
        ghost = tuple(self.ghost.parts.values()) if self.ghost else ()
        between = (part for _, part in self.between)
        return (*self.figure.parts.values(), *ghost, *self.behind, *between, *self.front)

    @property
    def arrow_points(self) -> tuple[tuple[complex, ...], ...]:
        """The outlines of the arrows."""
        return tuple(outline.points for line in self.arrows for outline in arrow_outlines(line))

    def draw(self, drawing: Drawing) -> None:
        """Draw this panel."""
        for part in self.behind:
            drawing.add(drawing.layers(part))
        if self.ghost:
            drawing.add_ghost(self.ghost.parts[name] for name in self.ghost.order if name != "tint")
        layers = {name: drawing.layers(part) for name, part in self.figure.parts.items()}
        drawing.add_outline(layer for part in layers.values() for layer in part)
        for name in self.figure.order:
            for over, part in self.between:
                if over == name:
                    drawing.add(drawing.layers(part))
            if name != "tint":
                drawing.add(layers[name])
            elif self.tints:
                draw_tints(drawing, self.figure, self.tints, layers)
        self.draw_marks(drawing)

    def draw_marks(self, drawing: Drawing, share: float = 1.0) -> None:
        """Draw what stands in front of the body: lines to compare with, and arrows."""
        for part in self.front:
            drawing.add(drawing.layers(part))
        for line in self.arrows:
            draw_arrow(drawing, line, share)


def build_panel(
    pose: Pose,
    other: Pose | None,
    ghost: bool,
    props: Sequence[Prop],
    arrows: Sequence[Arrow],
    tints: Sequence[Tint],
) -> Panel:
    """Solve a pose; `other` is the pose it moves from. Raises `PoseError`."""
    figure = solve(pose)
    between = [(prop.beneath, prop_part(prop, figure)) for prop in props if prop.beneath]
    unknown = {name for name, _ in between} - {*figure.order}
    if unknown:
        raise PoseError(f"prop: '{min(unknown)}' is none of {', '.join(figure.order)}")
    parts = [(prop.front, prop_part(prop, figure)) for prop in props if not prop.beneath]
    if any(prop.k == "wallf" for prop in props):
        parts.append((False, wall_shade(pose, figure)))
    if isinstance(pose, FrontPose) and pose.lifted:
        parts.append((False, lift_shade(pose, figure)))
    return Panel(
        figure,
        solve(other) if ghost and other is not None else None,
        tuple(part for front, part in parts if not front),
        tuple(between),
        tuple(part for front, part in parts if front),
        tuple(arrow_line(arrow, other, pose) for arrow in arrows),
        tuple(tints),
    )
