"""Muscle tints: soft tapered strokes along a muscle, clipped to the body (figures section 7)."""

from __future__ import annotations

from bot.knowledge.pose_parts import Tint
from bot.pictures import measures as m
from bot.pictures.figure import Figure, PoseError
from bot.pictures.geometry import turned
from bot.pictures.markup import clip_markup, stroke_markup
from bot.pictures.muscles import FRONT, SIDE, Line
from bot.pictures.outlines import Outline, disc, open_line
from bot.pictures.path_data import smooth

HALO, HALO_OPACITY, CORE_OPACITY = 2.9, 0.28, 0.92
CORE = ((0.0, 1.0), (0.04, 1.25), (0.09, 1.5), (0.15, 1.72), (0.22, 1.88), (0.3, 2.0))
FOLDED_HIP_FLEXORS: Line = ((("torso", 13, 0.62), ("torso", 8, 0.7), ("torso", 3, 0.8)), 3.6)
FOLD_AT = 60.0
NEIGHBOURS = {
    "torso": ("torso", "thigh", "neck", "upper"),
    "thigh": ("torso", "thigh", "shin"),
    "shin": ("thigh", "shin"),
    "upper": ("torso", "upper"),
    "neck": ("torso", "neck", "head"),
}
JOINT_DISCS = {
    "thigh": (("hip", m.HIP_R), ("knee", m.KNEE_R)),
    "shin": (("knee", m.KNEE_R),),
    "upper": (("shoulder", m.SHOULDER_R),),
}


def tint_line(figure: Figure, tint: Tint) -> tuple[tuple[complex, ...], float]:
    """Return the smooth line of a muscle on this figure and its width."""
    table = FRONT if figure.mirrored_sides else SIDE
    if tint.muscle not in table:
        raise PoseError(f"tint: no line for '{tint.muscle}' in this view")
    steps, width = table[tint.muscle]
    if tint.muscle == "hip_flexors" and not figure.mirrored_sides:
        bend = turned(figure.angles[f"{tint.limb}.hip"])
        steps, width = FOLDED_HIP_FLEXORS if bend > FOLD_AT else (steps, width)
    spots = tuple(figure.spot(tint.limb, *step) for step in steps)
    return smooth(spots), width


def tint_markup(figure: Figure, tint: Tint, theme: str, clip_id: str) -> str:
    """Return the clip and the strokes of one tint."""
    line, width = tint_line(figure, tint)
    table = FRONT if figure.mirrored_sides else SIDE
    segments = {step[0] for step in table[tint.muscle][0]}
    clip = clip_markup(clip_id, _reachable(figure, tint.limb, segments))
    halo = stroke_markup(open_line(line[::4]), tint.work, theme, HALO * width)
    core = "".join(
        stroke_markup(open_line(_shortened(line, cut)), tint.work, theme, share * width)
        for cut, share in CORE
    )
    return (
        f'{clip}<g clip-path="url(#{clip_id})"><g opacity="{HALO_OPACITY}">{halo}</g>'
        f'<g opacity="{CORE_OPACITY}">{core}</g></g>'
    )


def _shortened(line: tuple[complex, ...], cut: float) -> tuple[complex, ...]:
    count = len(line) - 1

    def at(share: float) -> complex:
        place = share * count
        index = min(int(place), count - 1)
        return line[index] + (place - index) * (line[index + 1] - line[index])

    return tuple(at(cut + (1 - 2 * cut) * step / 6) for step in range(7))


def _reachable(figure: Figure, limb: str, segments: set[str]) -> list[Outline]:
    """The outlines that a tint on these segments can touch."""
    near: list[str] = []
    for segment in sorted(segments):
        near += [name for name in NEIGHBOURS[segment] if name not in near]
    found = []
    for name in near:
        key = name if name in figure.outlines else f"{limb}.{name}"
        found.append(figure.outlines[key])
        for joint, radius in JOINT_DISCS.get(name, ()):
            found.append(disc(figure.joints[f"{limb}.{joint}"], radius))
    return found
