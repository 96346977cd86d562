"""What clinical 7 keeps from whom, written down a second time, apart from the library.

The library says it by exclusion codes; this table by what somebody told, so that a code that is
forgotten on a move, or that no longer follows from a condition, is found.
"""

from __future__ import annotations

from bot.knowledge.exercises.exercises import load_exercises

_NECK = "M10 M14 R05 T10 T11 T14 P11 P12 P25"
_ARCHED = "M04 M07 R11 P20"
_LOADED_BENDS = "R03 R04 M02 M05 M06 M09 M14 T06 T16 P10 P12 P23"
_ON_ONE_LEG = "M07 M15 T15 P21 P23 P24 A03"
_TWO_HANDS = "M03 M04 R11 P05 P07 P14 P16 P17 P28 T03 T12"
_ONE_SIDE_LOADED = "P08 P23"  # one good arm carries a case and leans on a wall
_STRETCHES = " ".join(
    key for key, one in load_exercises().items() if one.kind == "stretch" and key != "T14"
)

NEVER: dict[str, tuple[str, str]] = {
    # condition: moves it never gets, offered instead or given; positions it is never put in
    "osteoporosis": (f"{_LOADED_BENDS} R06 R12 A03", ""),
    "steroids": (f"{_LOADED_BENDS} R06 R12 A03", ""),
    "fragility_fracture": (f"{_LOADED_BENDS} R06 R12 A03", "kneel prone"),
    "height_loss": (f"{_LOADED_BENDS} R06 R12 A03", "kneel prone"),
    "anticoagulant": ("R03 R04", ""),
    "diabetes": ("R01 R02 R03 R04 R13", ""),
    "neuropathy": ("R01 R02 R03 R04 R13", ""),
    "pregnancy": (f"{_ARCHED} M14 P02 P10 A03", "supine prone"),
    "postnatal": ("A02 A03 P02 P06 P07 P08 P10 P20 P23 P24 M04", ""),
    "caesarean": (
        "A02 A03 P02 P05 P06 P07 P08 P10 P20 P23 P24 M04 M07 M09 M14 T01 T02 T13",
        "prone",
    ),
    "pelvic_girdle_pain": ("M06 M15 T01 T02 T03 T05 T07 T15 T16 P03 P04 P21 P22 P24", ""),
    "stenosis": (_ARCHED, ""),
    "spondylolisthesis": (_ARCHED, ""),
    "spine_surgery": (f"{_ARCHED} M05 M06 M14 R12 T06 T16", ""),
    "hip_replacement": ("M05 T01 T02 T05 T06 T07 T15 P02 P03 P04 A03", ""),
    "knee_problem": ("M03 M06 T03 T05 P24 A03", "kneel"),
    "shoulder_problem": ("T09 T12 P07 P08 P13 P14 P16 P28", ""),
    "high_blood_pressure": ("P07 P08 T16 A03", ""),
    "heart_disease": ("P07 P08 T16 A03", ""),
    "heart_failure": ("P07 P08 T16 A03 P01 M01 R06", "supine prone"),
    "breathless_lying": ("P01 M01 R06", "supine prone"),
    "aneurysm": ("P07 P08 T16 A03", ""),
    "poor_balance": (f"{_ON_ONE_LEG} R06", "kneel prone"),
    "walking_aid": (f"{_ON_ONE_LEG} R06", "kneel prone"),
    "dizziness": (f"{_ON_ONE_LEG} R06 {_NECK}", "kneel prone"),
    "weak_side": (f"{_ON_ONE_LEG} R06 {_TWO_HANDS} {_ONE_SIDE_LOADED}", "kneel prone"),
    "leg_prosthesis": (f"{_ON_ONE_LEG} R06 M03 M06 T05 T07", "kneel prone"),
    "tires_soon": ("P07 A03", ""),
    "exertion_crash": ("A01 A02 A03 A04 R10 P07 P08 P10 P18 P20 P21 P23 P24", ""),
    "hernia": ("P07 P10 P23", ""),
    "diastasis": ("P07 P10 P23", ""),
    "no_floor": ("R06", "kneel"),
    "reflux": ("R06 R11 M04 M06 T16 P20", "prone"),
    "raynaud": ("R02 R13", ""),
    "cold_allergy": ("R02 R13", ""),
    "skin_rash": ("R01 R02 R13", ""),
    "rib_pain": ("R04 M14 P20", "prone"),
    "thoracic_band": ("R04 M08 M14", ""),
    "sits_only": ("P01 P18 P21 P22 P23 P24 A01 A03 R10", "kneel prone stand"),
    "leg_amputation": ("P01 P18 P21 P22 P23 P24 A01 A03 R10", "kneel prone stand"),
    "legs_still": ("P01 P18 P21 P22 P27 P29 M13 A01 A03 R10", "kneel prone stand"),
    "leg_spared": ("P01 P18 P21 P22 P24 A01 A02 A03 R10", "kneel stand"),
    "arm_amputation": (_TWO_HANDS, ""),
    "arm_unusable": (_TWO_HANDS, ""),
    "ehlers_danlos": (f"{_STRETCHES} {_NECK}", ""),
    "rheumatoid_arthritis": (_NECK, ""),
    "down_syndrome": (_NECK, ""),
    "neck_fusion": (_NECK, ""),
    "neck_stenosis": (_NECK, ""),
}
NEVER_WHERE_IT_HURTS: dict[str, str] = {
    "hip_side": "P04 T15",
    "groin": "M05 M06 T05 T06 P06 P27",
    "tailbone": "M01 M02 M08 M13 P18",
    "arm": "T09 T10 T11 P11 P12 P14",
    "hand": "T09 T10 T11 P11 P12 P14",
}
NEVER_FROM_NRS_6 = "M15 P07 P20 P23 P25 A03"
NEVER_FROM_75 = "M03 M04 M06 R06"
UNSTEADY = ("poor_balance", "walking_aid", "dizziness", "leg_prosthesis", "weak_side")
HOLDS = ("hold", "hand on", "hands on", "wall", "worktop", "table", "chair", "stick", "frame")
