"""What pulls in a tug of war: the muscles of the card with their lines on this body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.knowledge.pictures.pose_parts import Tint
from bot.knowledge.pictures.poses import Picture
from bot.knowledge.pictures.tug_of_war_muscles import TugOfWar
from bot.pictures.body.distances import inside
from bot.pictures.body.figure import Figure
from bot.pictures.panel.tints import tint_line

PARTED, SHIFTS = 2.9, (0, 1.5, -1.5, 3, -3, 4.5, -4.5, 6, -6)
LAYERED, EDGE = 3.1, 1.2  # how far apart two layers lie, and the outer one from the skin
OUTWARD = (1, 0.8, 0.6, 0.4, 0.2, 0)  # the share of the outer one, as much as the body has room
SKIN_INWARD = ("mid_trap", "rhomboids", "thoracic_ext")
TONES = {"stretch": "clay", "strengthen": "slate"}
Line = tuple[complex, ...]


@dataclass(frozen=True)
class Pull:
    """One muscle of the card: its number and its lines on the body.

    `hollow` tells the second that gives way from the first, where their dots lie side by side.
    """

    number: int
    muscle: str
    tone: str
    lines: tuple[Line, ...]
    width: float
    hollow: bool


def pulls(picture: Picture, tug: TugOfWar, figure: Figure) -> list[Pull]:
    """Return the muscles in the order of the card."""
    if picture.tug is None:
        raise ValueError(f"{picture.id} is no tug of war")
    asked = [("stretch", muscle) for muscle in tug.lengthen]
    asked += [("strengthen", muscle) for muscle in tug.build]
    found: list[Pull] = []
    every: dict[str, list[tuple[Line, float]]] = {}
    for work, muscle in asked:
        listed = picture.tug.lengthen if work == "stretch" else picture.tug.build
        limbs = picture.tug.apart.get(muscle, listed)
        tints = [Tint.model_validate({"limb": x, "muscle": muscle, "work": work}) for x in limbs]
        every[muscle] = [tint_line(figure, tint, among_bones=True) for tint in tints]
    if not figure.mirrored_sides:
        _layer(every, figure.outlines["torso"].points)
    for number, (work, muscle) in enumerate(asked, 1):
        drawn = every[muscle]
        taken = [line for pull in found for line in pull.lines]
        lines: list[Line] = []
        for line, _ in drawn:
            middle = line[len(line) // 2]  # a muscle in the middle is the same on both sides
            if all(abs(middle - own[len(own) // 2]) > 1 for own in lines):
                lines.append(_beside(line, taken, figure))
        hollow = work == "strengthen" and muscle != tug.build[0]
        found.append(Pull(number, muscle, TONES[work], tuple(lines), drawn[0][1], hollow))
    return found


def _layer(every: dict[str, list[tuple[Line, float]]], skin: Line) -> None:
    """Part muscles of the back that lie on each other: the one nearer to the skin lies behind."""
    here = [muscle for muscle in SKIN_INWARD if muscle in every]
    for outer, inner in pairwise(here):
        (over, wide), (under, slim) = every[outer][0], every[inner][0]
        if _apart(over, under):
            continue
        out = 1j * (over[-1] - over[0]) / abs(over[-1] - over[0])
        beyond = [
            ((spot - min(under, key=lambda each: abs(each - spot))) * out.conjugate()).real
            for spot in over
        ]
        part = LAYERED - sum(beyond) / len(beyond)
        share = next(
            share
            for share in OUTWARD
            if not share or all(inside(skin, spot + (share * part + EDGE) * out) for spot in over)
        )
        every[outer] = [(tuple(spot + share * part * out for spot in over), wide)]
        every[inner] = [(tuple(spot - (1 - share) * part * out for spot in under), slim)]


def _beside(line: Line, taken: Sequence[Line], figure: Figure) -> Line:
    """Shift a muscle that lies on another one, as little as parts them, within the body."""
    way = 1j * (line[-1] - line[0]) / abs(line[-1] - line[0])
    for shift in SHIFTS:
        moved = tuple(spot + shift * way for spot in line)
        within = all(
            any(inside(outline.points, spot) for outline in figure.outlines.values())
            for spot in moved[4:-4:4]
        )
        if (within or not shift) and all(_apart(moved, other) for other in taken):
            return moved
    return line


def _apart(line: Line, other: Line) -> bool:
    gaps = [min(abs(spot - each) for each in other) for spot in line]
    return sum(gaps) / len(gaps) >= PARTED
