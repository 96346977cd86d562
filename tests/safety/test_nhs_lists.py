"""Signs of the NHS and NICE lists in plain words: level, question, and what is left alone."""

from __future__ import annotations

import pytest

from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.screen_items import load_screen
from tests.safety.reading import judged

LEVELS = [
    ("I fell off my bike a month ago and my back still hurts", "S", "major_trauma"),
    ("car crash 3 weeks ago, neck still sore", "S", "major_trauma"),
    ("fell down the stairs this morning, back is agony", "E", "major_trauma"),
    ("my back hurts when I cough", "D", "cough_strain"),
    ("pain between my shoulder blades that will not go away", "D", "thoracic_band"),
    ("one calf is hot and swollen", "S", "vascular_leg"),
    ("my leg has been going numb since yesterday and it is spreading", "E", "ces_saddle"),
    ("pain in both calves when I walk, goes away when I sit, for a year now", "R", "vascular_leg"),
    ("I'm 62, bone pain in my back and ribs, very tired", "R", "age_onset"),
    ("I'm 66, so tired, my back aches, and they found protein in my urine", "D", "age_onset"),
    (
        "I have been bloated with pelvic pain and back ache for weeks and feel full quickly",
        "D",
        "ectopic_gynae",
    ),
]
ASKS = [
    ("got rear-ended at low speed yesterday, neck a bit stiff", {"major_trauma"}),
    ("my back pain is worse at night", {"night_pain"}),
    ("the pain does not improve when I rest", {"night_pain"}),
    ("numbness in my leg spreading since yesterday", {"ces_saddle", "leg_motor"}),
]


@pytest.mark.parametrize(("text", "level", "flag"), LEVELS)
def test_nhs_lists_have_their_level(text: str, level: str, flag: str) -> None:
    verdict = judged(text)
    assert (verdict.level.value, verdict.lead) == (level, flag)


@pytest.mark.parametrize(("text", "asked"), ASKS)
def test_nhs_lists_are_asked_about_where_words_are_not_enough(text: str, asked: set[str]) -> None:
    assert asked <= set(judged(text).ask)


@pytest.mark.parametrize(
    "text",
    [
        "I had a cold last month, low back ache",
        "mid-neck pain worse when I turn my head",
        "back ache after a day at the desk, between my shoulder blades",
    ],
)
def test_nhs_lists_leave_ordinary_pain_alone(text: str) -> None:
    verdict = judged(text)
    assert verdict.level.value == "none"
    assert verdict.ask == ()


def test_nhs_lists_no_words_script_a_denial() -> None:
    for flag in load_red_flags().values():
        for level in (flag.level, *flag.at):
            assert "there is no" not in flag.words_at(level).tell_them


def test_nhs_lists_are_in_the_asked_screen() -> None:
    asked = {slug for row in load_screen().values() for slug in row.flags}
    assert {"deformity_lump", "shingles", "thoracic_band", "night_pain", "weight_loss"} <= asked
    sets = [row.sets.get("conditions") for row in load_screen().values()]
    assert ("postnatal",) in sets
    assert not any({"pregnancy", "postnatal"} <= set(one or ()) for one in sets)  # type: ignore[arg-type]
