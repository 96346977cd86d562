"""Where each muscle lies on the body: a line through 'segment place (across)', and its width."""

from __future__ import annotations

from typing import Final

Step = tuple[str, float, float]
Line = tuple[tuple[Step, ...], float]


def _line(width: float, *steps: str) -> Line:
    rows = []
    for step in steps:
        segment, along, across = step.split()
        rows.append((segment, float(along), float(across)))
    return tuple(rows), width


SIDE: Final[dict[str, Line]] = {
    "abs_deep": _line(4.4, "torso 5 0.45", "torso 16 0.5", "torso 28 0.5"),
    "abs_upper": _line(3.4, "torso 12 0.74", "torso 21 0.78", "torso 30 0.78"),
    "adductors": _line(4, "thigh 0.08 0", "thigh 0.4 0", "thigh 0.7 0"),
    "calves": _line(3.8, "shin 0.04 -0.4", "shin 0.3 -0.45", "shin 0.72 -0.4"),
    "deep_neck_flexors": _line(1.5, "neck 0.08 0.25", "neck 0.48 0.25", "neck 0.88 0.25"),
    "deltoid": _line(4.2, "upper 0 0", "upper 0.15 0", "upper 0.38 0"),
    "diaphragm": _line(1.9, "torso 20 -0.85", "torso 24.5 0", "torso 21.5 0.85"),
    "glute_max": _line(5.6, "torso 8 -0.55", "torso 0 -0.55", "thigh 0.1 -0.6"),
    "glute_med": _line(5, "torso 10 -0.15", "torso 5 -0.15", "thigh 0.04 -0.1"),
    "hamstrings": _line(3.9, "thigh 0.1 -0.5", "thigh 0.5 -0.5", "thigh 0.9 -0.5"),
    "hip_flexors": _line(3.6, "torso 13 0.62", "torso 5 0.62", "thigh 0.06 0.62", "thigh 0.24 0.5"),
    "lats": _line(4.4, "torso 13 -0.8", "torso 26 -0.5", "torso 40 0"),
    "levator": _line(2.4, "torso 53 -0.3", "neck 0.2 -0.4", "neck 0.9 -0.4"),
    "lower_trap": _line(3.2, "torso 26 -0.72", "torso 34 -0.72", "torso 42 -0.68"),
    "lumbar_erectors": _line(3, "torso 5 -0.66", "torso 18 -0.68", "torso 32 -0.68"),
    "mid_trap": _line(3.6, "torso 40 -0.6", "torso 46 -0.6", "torso 52 -0.55"),
    "multifidus": _line(3, "torso 5 -0.66", "torso 12 -0.68", "torso 22 -0.68"),
    "obliques": _line(5, "torso 8 0.1", "torso 18 0.15", "torso 30 0.3"),
    "pelvic_floor": _line(2.0, "torso -2 0.7", "torso -5 0.35", "torso -6 -0.2", "torso -4 -0.7"),
    "pecs": _line(4.2, "torso 36 0.82", "torso 42 0.8", "torso 48 0.72"),
    "piriformis": _line(3.6, "torso 4 -0.6", "torso 0 -0.4", "thigh 0.05 -0.3"),
    "ql": _line(3.8, "torso 9 -0.35", "torso 18 -0.4", "torso 28 -0.4"),
    "quads": _line(4.2, "thigh 0.12 0.5", "thigh 0.5 0.5", "thigh 0.88 0.45"),
    "rhomboids": _line(3.4, "torso 38 -0.6", "torso 44 -0.6", "torso 50 -0.55"),
    "rotator_cuff_post": _line(3.8, "torso 46 -0.35", "upper 0 -0.3", "upper 0.18 -0.2"),
    "scm_scalenes": _line(2.2, "neck 1.1 -0.2", "neck 0.5 0.15", "neck -0.2 0.5"),
    "serratus": _line(4.2, "torso 33 0.2", "torso 38 0.3", "torso 43 0.35"),
    "suboccipitals": _line(2.2, "neck 0.45 -0.6", "neck 0.8 -0.6", "neck 1.25 -0.75"),
    "tfl": _line(3.2, "torso 6 0.2", "thigh 0.05 0.25", "thigh 0.3 0.1"),
    "thoracic_ext": _line(3.2, "torso 29 -0.68", "torso 40 -0.7", "torso 53 -0.66"),
    "upper_trap": _line(3, "torso 51 -0.4", "torso 56 -0.4", "neck 0.6 -0.6"),
}

FRONT: Final[dict[str, Line]] = {
    "abs_deep": _line(8, "torso 5 0", "torso 15 0", "torso 25 0"),
    "abs_upper": _line(7, "torso 16 0", "torso 26 0", "torso 37 0"),
    "adductors": _line(3.8, "thigh 0.1 0.1", "thigh 0.4 0.1", "thigh 0.66 0.1"),
    "calves": _line(4, "shin 0.05 0", "shin 0.3 0", "shin 0.7 0"),
    "deep_neck_flexors": _line(2.2, "neck 1 0.2", "neck 0.5 0.2", "neck 0 0.2"),
    "diaphragm": _line(3.2, "torso 30 -0.6", "torso 33 0", "torso 30 0.6"),
    "glute_max": _line(6, "torso 5 0.34", "torso -3 0.56", "thigh 0.18 0.56"),
    "glute_med": _line(4.6, "torso 7 0.8", "torso 1 0.84", "thigh 0.1 0.68"),
    "hamstrings": _line(4.4, "thigh 0.1 0", "thigh 0.5 0", "thigh 0.9 0"),
    "hip_flexors": _line(3.6, "torso 12 0.3", "torso 4 0.45", "thigh 0.15 0"),
    "lats": _line(3.8, "torso 18 0.72", "torso 32 0.78", "torso 44 0.8"),
    "levator": _line(2.2, "neck 0.9 0.5", "neck 0.2 0.7", "torso 49.5 0.46"),
    "lower_trap": _line(3.4, "torso 30 0.1", "torso 38 0.3", "torso 46 0.55"),
    "lumbar_erectors": _line(3.2, "torso 6 0.2", "torso 16 0.22", "torso 28 0.22"),
    "mid_trap": _line(3.4, "torso 43 0.1", "torso 43.5 0.4", "torso 44.5 0.7"),
    "multifidus": _line(3, "torso 5 0.14", "torso 12 0.14", "torso 22 0.14"),
    "obliques": _line(4.4, "torso 8 0.66", "torso 18 0.66", "torso 30 0.7"),
    "pelvic_floor": _line(3, "torso 0 -0.3", "torso -4 0", "torso 0 0.3"),
    "pecs": _line(5, "torso 44 0.12", "torso 45 0.5", "torso 47 0.86"),
    "piriformis": _line(3.6, "torso 7 0.18", "torso 4 0.46", "thigh 0.06 0.55"),
    "ql": _line(3.6, "torso 11 0.56", "torso 20 0.6", "torso 30 0.64"),
    "quads": _line(4.6, "thigh 0.12 0", "thigh 0.5 0", "thigh 0.9 0"),
    "rhomboids": _line(3.4, "torso 38 0.12", "torso 43 0.25", "torso 48 0.36"),
    "rotator_cuff_post": _line(3.8, "torso 46 0.7", "torso 48 0.85", "upper 0.1 0.2"),
    "scm_scalenes": _line(2, "neck 1.1 0.7", "neck 0.5 0.5", "neck -0.1 0.15"),
    "serratus": _line(3.2, "torso 30 0.75", "torso 36 0.8", "torso 42 0.82"),
    "suboccipitals": _line(2.2, "neck 0.7 0.35", "neck 1 0.4", "neck 1.3 0.45"),
    "tfl": _line(3, "torso 7 0.8", "thigh 0.1 0.6", "thigh 0.35 0.6"),
    "thoracic_ext": _line(3, "torso 29 0.15", "torso 40 0.15", "torso 52 0.15"),
    "upper_trap": _line(2.8, "neck 0.95 0.7", "neck 0.1 0.9", "torso 51.5 0.66"),
}

AMONG_BONES: Final[dict[str, dict[str, Line]]] = {
    "side": {
        "scm_scalenes": _line(2, "neck 1.2 0.5", "neck 0.6 0.98", "neck -0.1 1", "torso 51 0.8"),
        "deep_neck_flexors": _line(
            1.5, "neck 0.72 0.42", "neck 0.3 0.44", "torso 54 0.36", "torso 51 0.22"
        ),
        "suboccipitals": _line(1.6, "neck 0.65 -1", "neck 0.9 -1", "neck 1.2 -1.05"),
        "abs_deep": _line(4.4, "torso 15 0.8", "torso 23 0.82", "torso 32 0.8"),
        "glute_max": _line(
            5.6, "torso 2 -0.94", "torso -5 -1", "thigh 0.16 -0.8", "thigh 0.3 -0.3"
        ),
    },
    "front": {
        "adductors": _line(3.8, "thigh 0.24 -0.5", "thigh 0.5 -0.45", "thigh 0.8 -0.35"),
        "glute_max": _line(6, "torso -0.5 0.2", "torso -5 0.42", "thigh 0.3 0.5"),
    },
}
"""Of a tug of war: beside the bones, or the row of dots would lie on them."""
