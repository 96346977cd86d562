"""A solved pose: the drawn parts by name, and where every part of the body is."""

from __future__ import annotations

from dataclasses import dataclass

from bot.pictures.body.bones import Bone
from bot.pictures.body.spine import Spine
from bot.pictures.drawn.geometry import Station, unit, widths
from bot.pictures.drawn.outlines import DrawnPart, Outline


class PoseError(ValueError):
    """A pose cannot be solved; the message names the limb and the missing centimetres."""


@dataclass(frozen=True)
class Contact:
    """A part that should touch its surface: how far off it is, centimetres."""

    name: str
    off: float


@dataclass(frozen=True)
class Figure:
    """Everything that drawing, tints, arrows and checks need of one pose."""

    spine: Spine
    stations: tuple[Station, ...]
    neck: Bone
    parts: dict[str, DrawnPart]
    order: tuple[str, ...]
    bones: dict[str, Bone]
    outlines: dict[str, Outline]
    joints: dict[str, complex]
    angles: dict[str, float]
    contacts: tuple[Contact, ...]
    floors: dict[str, float]
    mirrored_sides: bool

    def spot(self, limb: str, segment: str, along: float, across: float) -> complex:
        """The place of a tint point on this body (figures section 7)."""
        if segment == "torso":
            plus, minus = widths(self.stations, along)
            side = -1.0 if self.mirrored_sides and limb == "left" else 1.0
            wide = plus if across >= 0 else minus
            return self.spine.beside(along, across * wide * side)
        if segment == "neck":
            s = 56 + 9 * along
            plus, minus = widths(self.neck.stations, along)
            side = -1.0 if self.mirrored_sides and limb == "left" else 1.0
            wide = plus if across >= 0 else minus
            beyond = max(0.0, s - 65) * unit(self.spine.heading(65))
            return self.spine.beside(s, across * wide * side) + beyond
        return self.bones[f"{limb}.{segment}"].at(along, across)
