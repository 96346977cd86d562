"""The measures of the body: lengths, half-widths at stations, point lists (centimetres)."""

from __future__ import annotations

from typing import Final

from bot.pictures.drawn.geometry import Station

Points = tuple[tuple[float, float], ...]
Stations = tuple[Station, ...]

ANKLE: Final = 7.5
SHIN: Final = 41.0
THIGH: Final = 42.0
UPPER: Final = 29.0
FORE: Final = 25.0
SHOULDER_S: Final = 49.0
FRONT_SHOULDER_S: Final = 47.6
FRONT_SHOULDER: Final = 17.0
FRONT_HIP: Final = 8.6
FRONT_HIP_HEIGHT: Final = 91.0
DEPTH: Final = complex(3, 3.2)
HEM: Final = 8.2

NEUTRAL: Final = {"lumbar": -12.0, "thorax": 22.0, "neck": -14.0, "head": 4.0}

# Torso: s, front (plus), back (minus); every other side part: t, front (plus), back (minus).
TORSO_SIDE: Final[Stations] = (
    (-9, 3.5, 5.5), (-6, 7.5, 10.5), (0, 9.2, 13), (6, 10, 12.6), (12, 10.4, 10.2),
    (19, 10.4, 8.8), (26, 10.8, 9.4), (34, 12, 10.8), (42, 12.6, 11.4), (49, 11, 10.4),
    (54, 7.4, 7.6), (57, 5.2, 5.6),
)  # fmt: skip
TORSO_FRONT: Final[Stations] = (
    (-9, 6, 6), (-6, 13, 13), (0, 17.2, 17.2), (5, 17, 17), (11, 14.8, 14.8), (17, 13.4, 13.4),
    (24, 13.8, 13.8), (32, 15.4, 15.4), (40, 17.2, 17.2), (47, 18.8, 18.8), (51, 18.4, 18.4),
    (54, 13, 13), (57, 6.6, 6.6),
)  # fmt: skip
NECK_SIDE: Final[Stations] = ((0, 6.2, 6.6), (0.5, 5.5, 5.7), (1, 5.2, 5.9))
NECK_FRONT: Final[Stations] = ((0, 8.5, 8.5), (0.45, 5.7, 5.7), (1, 5.4, 5.4))
THIGH_SIDE: Final[Stations] = (
    (0, 9.4, 9.4), (0.2, 9.6, 9.3), (0.5, 8.8, 8.1), (0.8, 6.7, 6.4), (1, 5.8, 5.8),
)  # fmt: skip
SHIN_SIDE: Final[Stations] = (
    (0, 5.6, 5.8), (0.12, 5.2, 6.4), (0.3, 4.9, 7), (0.55, 4.4, 5.4), (0.8, 3.6, 3.9),
    (1, 3.6, 3.7),
)  # fmt: skip
THIGH_FRONT: Final[Stations] = (
    (0, 9.2, 9.2), (0.2, 9.2, 9.4), (0.5, 8, 8), (0.8, 6.4, 6.2), (1, 5.6, 5.6),
)  # fmt: skip
SHIN_FRONT: Final[Stations] = (
    (0, 5.6, 5.6), (0.12, 5.9, 5.6), (0.3, 6.5, 6.1), (0.6, 4.8, 4.6), (0.85, 3.5, 3.5),
    (1, 3.5, 3.5),
)  # fmt: skip
UPPER_ARM: Final[Stations] = ((0, 6, 6), (0.25, 5.8, 5.7), (0.6, 5, 4.7), (1, 4.2, 4.1))
FOREARM: Final[Stations] = ((0, 4.1, 4.1), (0.25, 4.5, 4.3), (0.6, 3.6, 3.6), (1, 2.7, 2.8))

HIP_R: Final = 9.4
KNEE_R: Final = 5.8
KNEE_FRONT_R: Final = 5.7
ANKLE_R: Final = 3.7
SHOULDER_R: Final = 6.4
ELBOW_R: Final = 4.2
WRIST_R: Final = 2.8

HEAD: Final[Points] = (
    (-6.4, -4.4), (-8.6, 0.5), (-10.2, 6.5), (-8.4, 13.2), (-2, 17.2), (5, 15.8), (9, 10.8),
    (9.7, 7.2), (9.5, 5.2), (11.2, 2.4), (12.2, 0.6), (10.2, -0.6), (10.4, -2.6), (10, -3.6),
    (9.6, -6), (7, -7.4), (2, -5.6), (-1.5, -4.6),
)  # fmt: skip
HAIR: Final[Points] = (
    (8.6, 11.6), (6.2, 15.8), (-1.8, 18.3), (-9, 14.4), (-11.1, 7), (-9.6, 0), (-7.2, -4.2),
    (-4.4, -3.6), (-3, 0), (-1.8, 4.6), (1.2, 4.4), (2, 8.4), (5.4, 10),
)  # fmt: skip
EAR: Final[Points] = (
    (-1.9, 3.4), (-0.6, 4.9), (1.1, 4.2), (0.9, 1.8), (-0.6, -0.2), (-1.8, 1.2),
)  # fmt: skip
FACE: Final[Points] = (
    (-8.4, 7), (-7.9, 1), (-6, -4.4), (-2.6, -7.2), (2.6, -7.2), (6, -4.4), (7.9, 1), (8.4, 7),
    (7.2, 13.4), (0, 17), (-7.2, 13.4),
)  # fmt: skip
HAIR_FRONT: Final[Points] = (
    (-9.1, 4.6), (-9.4, 9), (-7.8, 15.2), (0, 18.5), (7.8, 15.2), (9.4, 9), (9.1, 4.6),
    (7.8, 6.5), (7, 10.6), (3, 12.4), (-2, 11.4), (-6, 11), (-7.6, 7),
)  # fmt: skip
HAIR_BACK: Final[Points] = (
    (-9.1, 4.6), (-9.4, 9), (-7.8, 15.2), (0, 18.5), (7.8, 15.2), (9.4, 9), (9.1, 4.6),
    (7.6, -1.6), (4.6, -4.6), (0, -5.2), (-4.6, -4.6), (-7.6, -1.6),
)  # fmt: skip
FACE_TURNED: Final[Points] = (
    (-7.8, 6), (-6.6, -0.4), (-2.8, -4.8), (2, -7.4), (6, -7.8), (7.8, -5.4), (8, -3.4),
    (10.6, -2.4), (10.4, -1.4), (8.8, 2.2), (8.8, 4.6), (9.2, 8), (8, 13), (1, 17), (-6.8, 14),
)  # fmt: skip
HAIR_TURNED: Final[Points] = (
    (8.6, 11.4), (6.6, 15.8), (-1, 18.4), (-8.8, 14.6), (-10.6, 7), (-9.2, 0.4), (-7, -3.6),
    (-5.2, -3), (-3.8, 1), (-2.8, 4.4), (-1.4, 8), (1, 10.6), (5, 12),
)  # fmt: skip
EAR_TURNED: Final[Points] = (
    (-4.6, 2.4), (-3.2, 3.6), (-1.8, 2.6), (-2.2, 0), (-3.6, -1.6), (-4.6, 0.2),
)  # fmt: skip
EYES_TURNED: Final[Points] = ((1.8, 2.6), (6.4, 2.6))
MOUTH_TURNED: Final[Points] = ((3.4, -4.8), (5.4, -5.3), (7.2, -4.7))
FOOT_HEEL: Final[Points] = (
    (-4, 3), (-4.6, -1.5), (-6.6, -4.6), (-5.8, -7.2), (-2, -7.5), (6, -6.9), (12.5, -7.4),
)  # fmt: skip
FOOT_TOES: Final[Points] = ((17.5, -7.5), (19.2, -6.3), (17.6, -4.2), (13.6, -2.6))
FOOT_INSTEP: Final[Points] = ((9, 0.2), (4.2, 3.2))
SOLE_HEEL: Final[Points] = ((-5.6, -6.2), (0, -6.2), (6, -6), (12.5, -6.5))
SOLE_TOES: Final[Points] = ((18.2, -6.6),)
TOE_HINGE: Final = complex(12.5, -6.5)
FOOT_FRONT: Final[Points] = (
    (-3.6, 3), (3.6, 3), (4.6, -3), (6.6, -8.2), (5.2, -10.6), (0.6, -11.2), (-4, -10.2),
    (-4.6, -6), (-4.2, -2),
)  # fmt: skip
HANDS: Final[dict[str, Points]] = {
    "open": (
        (-2, -2.7), (6, -3.7), (13, -2.6), (16.6, -0.9), (16.4, 0.9), (8, 3.3), (-2, 2.7),
    ),
    "flat": (
        (-2, 2.6), (-1.5, -2.4), (3, -2.7), (9, -2.5), (15, -2.4), (16.6, -1.2), (14, 0.2),
        (8, 1.4), (3, 2.8),
    ),
    "edge": (
        (-2, 2.6), (3, 2.3), (9, 1.8), (15, 1.4), (16.6, 0), (15, -1.4), (9, -1.8), (3, -2.3),
        (-2, -2.6),
    ),
    "grip": (
        (-2, -2.9), (3, -4.4), (7.4, -4.6), (9.8, -3.2), (10.2, 0), (9.4, 3.2), (6.5, 4.4),
        (3, 4.2), (-2, 2.7),
    ),
    "away": ((-2, -2.7), (1.4, -3.2), (3.4, -2.7), (4.4, -0.4), (4, 2), (2, 3.2), (-2, 2.7)),
    "slid": ((-5.3, -2), (-3.7, -3), (3.3, -3.1), (5.3, -2.1), (3.7, -0.6), (-3.7, -0.2)),
    "tips": (
        (10.6, -4.2), (11.6, -2), (11.9, 0), (11.6, 2), (10.6, 4.2), (8, 4.4), (5.8, 4), (5.8, 2.9),
        (8, 2.2), (5.4, 1.7), (5.4, 0.6), (8, 0), (5.4, -0.6), (5.4, -1.7), (8, -2.2), (5.8, -2.9),
        (5.8, -4), (8, -4.4),
    ),
    "fist": ((-2, -2.7), (3, -4.2), (7.5, -4), (9.2, -0.5), (8, 3.3), (3.5, 4.2), (-2, 2.7)),
}  # fmt: skip
MIDDLE_OF_HAND: Final = {"away": 1.0, "slid": 0.0}
"""From the wrist, where it is not 6: of a hand that points away from us little is seen."""
THUMB: Final[Points] = (
    (1.5, 2.2), (8.6, 6.2), (9.8, 5.4), (9, 4), (6, 1.8),
)  # fmt: skip

THUMB_ON_EDGE: Final[Points] = (
    (0.5, 1.3), (5, 1.5), (9.4, 0.9), (9.8, -0.3), (8.6, -1.2), (4, -1.4), (0.5, -1),
)  # fmt: skip

BETWEEN_FINGERS: Final = (-2.4, 0.0, 2.4)
FINGER_FROM, FINGER_TO = 4.4, 9.8
"""Of a hand that grips over an edge: between its four fingers, and from where to where."""

RANGES: Final = {
    "lumbar": (-45.0, 60.0), "thorax": (-42.0, 45.0), "neck": (-50.0, 60.0),
    "head": (-30.0, 30.0), "hip": (-28.0, 130.0), "knee": (-2.0, 155.0),
    "ankle": (-55.0, 38.0), "shoulder": (-60.0, 185.0), "elbow": (-8.0, 156.0),
    "wrist": (-85.0, 85.0), "wrist_aside": (-45.0, 30.0),
}  # fmt: skip
"""`wrist`: of a hand seen on edge, which bends to palm or back; `wrist_aside`: of one seen flat,
to its thumb (positive) or its little finger."""
