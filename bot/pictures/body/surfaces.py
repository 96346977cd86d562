"""Places on the body on which a palm is laid, seen from the side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from bot.pictures.body import measures as m
from bot.pictures.body.bones import Bone
from bot.pictures.body.spine import Spine
from bot.pictures.drawn.geometry import direction, unit, widths

PALM_AT, PALM_THICK = 7.0, 2.3
LEANS = (0, 15, -15, 30, -30, 45, -45)
"""Degrees by which the fingers may leave the surface when the wrist would bend too far."""
TRUNK: Final = {"belly": (15.0, 1), "chest": (34.0, 1), "low_back": (21.0, -1)}
"""Place along the spine, and 1 for the front of the body or -1 for its back."""
LEG: Final = {"thigh": ("thigh", 0.62), "knee": ("shin", 0.13), "shin": ("shin", 0.5)}
HEAD: Final = {"forehead": complex(8.6, 11.0), "back_of_head": complex(-9.6, 7.0)}
"""In the axes of the head, from the base of the skull."""
MIDDLE_OF_HEAD: Final = complex(0, 6.5)


OTHER: Final = "other_"
OPPOSITE: Final = {"near": "far", "far": "near", "left": "right", "right": "left"}


class Leg(Protocol):
    """A solved leg: its thigh and its shin."""

    @property
    def first(self) -> Bone:
        """The thigh."""

    @property
    def second(self) -> Bone:
        """The shin."""


@dataclass(frozen=True)
class Surface:
    """A spot of skin or cloth, and the direction that points away from the body there."""

    spot: complex
    outward: complex


def surface(
    on: str, side: str, spine: Spine, legs: Mapping[str, Leg], skull: complex, crown: float
) -> Surface | None:
    """Return the named place; None where no palm is laid by itself.

    `side` is that of the hand, `crown` the direction of the top of the head.
    """
    place = on.removeprefix(OTHER)
    if place in TRUNK:
        along, front = TRUNK[place]
        plus, minus = widths(m.TORSO_SIDE, along)
        outward = unit(spine.heading(along) - 90 * front)
        return Surface(spine.at(along) + outward * (plus if front > 0 else minus), outward)
    if place in LEG:
        leg = legs[side if place == on else OPPOSITE[side]]
        part, t = LEG[place]
        bone = leg.first if part == "thigh" else leg.second
        return Surface(bone.at(t, 1), unit(bone.heading + 90))
    if place in HEAD:
        axis = unit(crown - 90)
        away = (HEAD[place] - MIDDLE_OF_HEAD) * axis
        return Surface(skull + HEAD[place] * axis, away / abs(away))
    return None


def palm_places(where: Surface) -> Iterator[tuple[complex, float, float, float]]:
    """The ways a palm can lie there: wrist, direction of the fingers, side of the palm, lean."""
    middle = where.spot + PALM_THICK * where.outward
    for palm in (1, -1):
        for lean in LEANS:
            fingers = where.outward / 1j * palm * unit(lean)
            yield middle - PALM_AT * fingers, direction(fingers), palm, lean
