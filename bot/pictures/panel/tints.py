"""Muscle tints: tapered strokes with a rim along a muscle, clipped to the body (figures 7)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from bot.knowledge.pictures.pose_parts import Tint
from bot.pictures.body.figure import Figure, PoseError
from bot.pictures.body.muscles import AMONG_BONES, FRONT, SIDE, Line
from bot.pictures.drawn.colours import PAPER
from bot.pictures.drawn.geometry import turned
from bot.pictures.drawn.markup import Drawing, Layer
from bot.pictures.drawn.outlines import Outline, open_line
from bot.pictures.drawn.path_data import smooth

RIM = 1.8
CORE = ((0.0, 1.0), (0.06, 1.4), (0.15, 1.76), (0.27, 2.0))
TEXTURED = 0.15
TEXTURES = {"stretch": (1.6, "0.9 1.3", "butt"), "strengthen": (0.3, "0 2", "round")}
"""On paper: a share of the width of a muscle, the dashes in centimetres, and how they end."""
FOLDED_HIP_FLEXORS: Line = ((("torso", 13, 0.62), ("torso", 8, 0.7), ("torso", 3, 0.8)), 3.6)
FOLD_AT = 60.0
LIFTED: dict[str, Line] = {
    "glute_max": ((("torso", 3, 0.98), ("torso", -5, 0.9), ("thigh", 0.14, 0.9)), 4.6),
    "piriformis": ((("torso", 7, 0.98), ("torso", 1, 1.1), ("thigh", 0.44, -0.75)), 4.2),
}
"""Seen from the front with the thigh lifted or laid across: what shows of the buttock."""
LIFTED_FROM = 0.17
PIECES = 3
NEIGHBOURS = {
    "torso": ("torso", "thigh", "neck", "upper"),
    "thigh": ("torso", "thigh", "shin"),
    "shin": ("thigh", "shin"),
    "upper": ("torso", "upper"),
    "neck": ("torso", "neck", "head"),
}
PARTS = {
    "torso": ("pelvis", "shirt", "torso"),
    "thigh": ("{limb}.leg",),
    "shin": ("{limb}.leg",),
    "upper": ("{limb}.arm",),
    "neck": ("neck",),
    "head": ("head",),
}


def tint_line(
    figure: Figure, tint: Tint, *, among_bones: bool = False
) -> tuple[tuple[complex, ...], float]:
    """Return the smooth line of a muscle on this figure and its width."""
    table = FRONT if figure.mirrored_sides else SIDE
    if tint.muscle not in table:
        raise PoseError(f"tint: no line for '{tint.muscle}' in this view")
    steps, width = table[tint.muscle]
    if tint.muscle == "hip_flexors" and not figure.mirrored_sides:
        bend = turned(figure.angles[f"{tint.limb}.hip"])
        steps, width = FOLDED_HIP_FLEXORS if bend > FOLD_AT else (steps, width)
    if figure.mirrored_sides and tint.muscle in LIFTED:
        thigh = figure.bones[f"{tint.limb}.thigh"]
        way = (thigh.b - thigh.a) / (figure.spine.at(10) - figure.spine.hip)
        steps, width = LIFTED[tint.muscle] if way.real > -LIFTED_FROM * abs(way) else (steps, width)
    if among_bones:
        view = AMONG_BONES["front" if figure.mirrored_sides else "side"]
        steps, width = view.get(tint.muscle, (steps, width))
    spots = tuple(figure.spot(tint.limb, *step) for step in steps)
    return smooth(spots), width


def draw_tints(
    drawing: Drawing, figure: Figure, tints: Sequence[Tint], layers: Mapping[str, list[Layer]]
) -> None:
    """Draw the tints inside the parts that they can reach; `layers` are those of the parts."""
    near = {name for tint in tints for name in reachable(figure, tint)}
    drawing.open_clip(
        layer for name in figure.order if name in near for layer in layers[name] if layer.body
    )
    for work in dict.fromkeys(tint.work for tint in tints):
        core: dict[float, list[Outline]] = defaultdict(list)
        lines = [tint_line(figure, tint) for tint in tints if tint.work == work]
        for line, width in lines:
            for cut, share in CORE:
                core[share * width].append(open_line(_shortened(line, cut)))
        drawing.add_lines("rim", core, wider=RIM)
        drawing.add_lines(work, core)
        for line, width in lines if drawing.theme == PAPER else []:
            share, dash, cap = TEXTURES[work]
            inner = open_line(_shortened(line, TEXTURED))
            drawing.add_texture([inner], share * width, dash, cap)
    drawing.close()


def _shortened(line: tuple[complex, ...], cut: float) -> tuple[complex, ...]:
    count = len(line) - 1

    def at(share: float) -> complex:
        place = share * count
        index = min(int(place), count - 1)
        return line[index] + (place - index) * (line[index + 1] - line[index])

    return tuple(at(cut + (1 - 2 * cut) * step / PIECES) for step in range(PIECES + 1))


def reachable(figure: Figure, tint: Tint) -> set[str]:
    """The drawn parts that a tint can touch."""
    table = FRONT if figure.mirrored_sides else SIDE
    return {
        name.format(limb=tint.limb)
        for segment, _, _ in table[tint.muscle][0]
        for neighbour in NEIGHBOURS[segment]
        for name in PARTS[neighbour]
    }
