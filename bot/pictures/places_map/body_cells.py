"""The cells of the body map: regions, sides, centres and outlines (widget design, section 5).

Outlines give dx from the middle axis (x = 120) and y down the page; a pair is written for the
half at dx > 0 and mirrored for the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from bot.knowledge.wording.speaking import speak


@dataclass(frozen=True)
class Cell:
    """One row of the map: `sides` is a mirrored pair, one undivided region, or its middle part."""

    region: str
    name: str
    sides: Literal["pair", "one", "middle"]
    centre: tuple[float, float]
    path: str


# Right half of the figure from crown to crotch; * marks a point with zero tangent.
BODY: Final = (
    "0,9 12.2,11.4 20.6,20 23.5,33.5 23,42 25.3,42.6 25.5,48.6 22.6,54.4 20.1,61 16,69 13.9,76 "
    "14.6,83 18.4,89.8 29,95.2 42,99.6 54.5,104.4 63.6,112.6 68.8,125 71.6,142 76.4,166 82,190 "
    "86.7,204 90.8,219 92.8,240 97.2,263 99.8,274.5 104,284 108.6,296.5 110.6,310 109.6,322 "
    "106.6,331.4 103,332.6 100.2,327.4 97.4,317 94.8,308.4 93.4,313 91.4,318.4 87.6,317.4 "
    "86.2,307 86.6,294 86.8,284 86.4,275.5 80,248 72,225 66.8,206 57.4,176 51.4,159 47,147* "
    "45.6,159 43.4,175 39.6,192 38,206 39.6,220 44,236 48,252 50,268 50.3,285 48.6,308 "
    "44.8,336 40.4,360 37.8,378 37.2,391 39.2,408 38.4,428 33.6,453 28.8,472 27.4,483 28.6,491 "
    "33.4,499.5 36.8,506.5 34.8,510.6 27,511.8 18,511 14.2,506.5 14.4,497 15.4,488 15.2,480 "
    "13.6,465 10.8,444 8.8,424 8.8,408 11.4,391 12.2,378 11.2,361 8.8,335 5.6,306 2.6,286 "
    "0,275*"
)
SOFT_LINES: Final[dict[str, tuple[str, ...]]] = {
    "back": (
        "M101 290Q96 292.6 87 289.6",
        "M139 290Q144 292.6 153 289.6",
        "M87 382Q96 385.6 105 382",
        "M135 382Q144 385.6 153 382",
        "M95 120Q88 136 91 158",
        "M145 120Q152 136 149 158",
    ),
    "front": (
        "M105 107.4Q93 102.6 78 105.6",
        "M135 107.4Q147 102.6 162 105.6",
        "M120 222V226",
        "M90 373Q96 368.4 102 373",
        "M138 373Q144 368.4 150 373",
    ),
}
_HAND = Cell(
    "hand",
    speak("pictures", "hand"),
    "pair",
    (97, 300),
    "M80 276 L104 272 L122 300 L118 336 L84 336 Z",
)
CELLS: Final[dict[str, tuple[Cell, ...]]] = {
    "back": (
        Cell(
            "arm",
            speak("pictures", "arm"),
            "pair",
            (74, 190),
            "M57 96 Q49 118 47 147 L50 172 L62 215 L80 276 L102 273 L118 240 L92 150 L80 108 Z",
        ),
        _HAND,
        Cell(
            "below_knee",
            speak("pictures", "below_the_knee"),
            "pair",
            (24, 424),
            "M0 379 Q24 386 52 379 L52 520 L0 520 Z",
        ),
        Cell(
            "thigh_back",
            speak("pictures", "back_of_the_thigh"),
            "pair",
            (26, 334),
            "M0 285 Q20 298 32 289.5 L60 290 L52 379 Q24 386 0 379 Z",
        ),
        Cell(
            "hip_side",
            speak("pictures", "side_of_the_hip"),
            "pair",
            (41, 262),
            "M32 230 L62 216 L62 291 L32 289.5 Q35 258 32 230 Z",
        ),
        Cell(
            "buttock",
            speak("pictures", "buttock"),
            "pair",
            (23, 266),
            (
                "M22.5 236.5 Q28 233.8 32 230 Q35 258 32 289.5 Q20 298 "
                "0 285 L0 281 Q10 281 11 263 Q19 252 22.5 236.5 Z"
            ),
        ),
        Cell(
            "sacrum_si",
            speak("pictures", "back_of_the_pelvis"),
            "pair",
            (10, 251),
            "M0 240 Q13 240 22.5 236.5 Q19 252 11 263 Q5 266 0 266 Z",
        ),
        Cell(
            "tailbone",
            speak("pictures", "tailbone"),
            "one",
            (0, 272.5),
            "M-11 263 Q0 269 11 263 Q10 281 0 281 Q-10 281 -11 263 Z",
        ),
        Cell(
            "low_back",
            speak("pictures", "low_back"),
            "pair",
            (24, 219),
            "M12 203 Q28 201 56 206 L62 216 L32 230 Q28 233.8 22.5 236.5 Q17 238.6 12 239.4 Z",
        ),
        Cell(
            "low_back",
            speak("pictures", "low_back"),
            "middle",
            (0, 221),
            "M-12 203 Q0 204 12 203 L12 239.4 Q0 240.6 -12 239.4 Z",
        ),
        Cell(
            "mid_back",
            speak("pictures", "mid_back"),
            "pair",
            (26, 186),
            "M12 167 Q28 173 46 168 L53 172 L56 206 Q28 201 12 203 Z",
        ),
        Cell(
            "mid_back",
            speak("pictures", "mid_back"),
            "middle",
            (0, 185),
            "M-12 167 Q0 169 12 167 L12 203 Q0 204 -12 203 Z",
        ),
        Cell(
            "upper_back",
            speak("pictures", "between_the_shoulder_blades"),
            "one",
            (0, 134),
            "M-11 99 Q0 103 11 99 L14 117 Q16 142 12 167 Q0 169 -12 167 Q-16 142 -14 117 Z",
        ),
        Cell(
            "shoulder_blade",
            speak("pictures", "shoulder_blade"),
            "pair",
            (32, 142),
            (
                "M14 117 Q30 110 51.3 117 Q47.5 132 47 147 L50 "
                "169 L46 168 Q28 173 12 167 Q16 142 14 117 Z"
            ),
        ),
        Cell(
            "upper_trap",
            speak("pictures", "top_of_the_shoulder"),
            "pair",
            (33, 105),
            "M11 99 Q17 96 21 88 L24 82 L62 92 L57 96 Q53 106 51.3 117 Q30 110 14 117 Z",
        ),
        Cell(
            "neck",
            speak("pictures", "neck"),
            "pair",
            (9, 86),
            "M0 73.5 Q12 73 22 68 L24 82 L21 88 Q17 96 11 99 Q6 101 0 101 Z",
        ),
        Cell(
            "head_base",
            speak("pictures", "base_of_the_skull"),
            "one",
            (0, 63.5),
            "M-28 50 Q0 60 28 50 L22 68 Q12 73 0 73.5 Q-12 73 -22 68 Z",
        ),
    ),
    "front": (
        Cell(
            "arm",
            speak("pictures", "arm"),
            "pair",
            (74, 190),
            "M58 98 Q50 118 47 147 L50 172 L62 215 L80 276 L102 273 L118 240 L92 150 L80 108 Z",
        ),
        _HAND,
        Cell(
            "below_knee",
            speak("pictures", "below_the_knee"),
            "pair",
            (24, 424),
            "M0 384 Q24 392 52 384 L52 520 L0 520 Z",
        ),
        Cell(
            "thigh_front",
            speak("pictures", "front_of_the_thigh"),
            "pair",
            (27, 334),
            "M0 285 Q16 281 33 259 L36 292 L60 292 L52 384 Q24 392 0 384 Z",
        ),
        Cell(
            "hip_side",
            speak("pictures", "side_of_the_hip"),
            "pair",
            (42, 264),
            "M35 234 L62 218 L62 292 L36 292 Q33.5 275 33 259 Q33 246 35 234 Z",
        ),
        Cell(
            "groin",
            speak("pictures", "groin"),
            "pair",
            (18, 263),
            "M0 264 Q18 259 35 234 Q33 246 33 259 Q16 281 0 285 Z",
        ),
        Cell(
            "abdomen",
            speak("pictures", "belly"),
            "one",
            (0, 214),
            (
                "M-56 176 Q-26 178 0 168 Q26 178 56 176 L62 218 "
                "L35 234 Q18 259 0 264 Q-18 259 -35 234 L-62 218 Z"
            ),
        ),
        Cell(
            "chest_front",
            speak("pictures", "chest"),
            "one",
            (0, 139),
            (
                "M0 105 Q6 103.6 14 103.4 Q32 103 53 112 Q48 128 47 147 L52 168 L56 176 "
                "Q26 178 0 168 Q-26 178 -56 176 L-52 168 L-47 147 Q-48 128 -53 112 "
                "Q-32 103 -14 103.4 Q-6 103.6 0 105 Z"
            ),
        ),
        Cell(
            "upper_trap",
            speak("pictures", "top_of_the_shoulder"),
            "pair",
            (35, 101),
            "M14 99 Q18 93 21 86 L26 82 L62 94 L58 98 Q54.5 105 53 112 Q32 103 14 103.4 Z",
        ),
        Cell(
            "neck",
            speak("pictures", "neck"),
            "pair",
            (9, 90),
            "M0 76 Q10 75 18 64 L24 66 L26 82 L21 86 Q18 93 14 99 L14 103.4 Q6 103.6 0 105 Z",
        ),
    ),
}
