"""What sounds like a sign for today and has passed by, or is another thing; and the sign itself."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged

URGENT = ("E", "S")


@pytest.mark.parametrize(
    ("text", "flag", "why"),
    [
        (
            "I felt something let go in my back while deadlifting. The prednisone did help. So "
            "I've pulled out of the meet.",
            "fragility_fracture",
            "days of steroids, and pulled out",
        ),
        (
            "They gave me a six day course of prednisone. I lifted a box and felt something pop.",
            "fragility_fracture",
            "six days",
        ),
        (
            "It did nothing whatever. Saturday was the worst pain ever in my life. Then it was "
            "bearable.",
            "severe_unmanageable",
            "then bearable",
        ),
        (
            "This morning I lay ten minutes curled on the floor, not able to stand. Finally up. "
            "Now I only hope for a shower.",
            "severe_unmanageable",
            "up again",
        ),
        (
            "Tests at the ER, an injection for pain, antibiotics. Gone now, my back is fine.",
            "infection_risk",
            "a shot against pain",
        ),
        (
            "I began a growth block. Four weeks in I noticed pain in the middle to upper back.",
            "deformity_lump",
            "a block of training",
        ),
        (
            "Months of a sore neck, nothing makes a dent, noticed it at my desk",
            "deformity_lump",
            "no dent",
        ),
        (
            "He put in a little cement. I woke with more pain than before and cried all night.",
            "night_pain",
            "one night behind an operation",
        ),
        (
            "My hips throb. I want out of this body, a new one please.",
            "suicide_distress",
            "as one wants a new car",
        ),
        (
            "I'm 53. At 51 I fell backwards down some steps. My low back is stiff.",
            "major_trauma",
            "two years ago",
        ),
    ],
)
def test_passed_by_is_no_sign_of_today(text: str, flag: str, why: str) -> None:
    verdict = judged(text)
    assert flag not in verdict.flags, why
    assert verdict.level.value not in URGENT, why


@pytest.mark.parametrize(
    ("text", "flag", "why"),
    [
        (
            "I was on prednisone for years and I coughed and felt a crack in my back",
            "fragility_fracture",
            "years of steroids",
        ),
        (
            "Prednisone helped my lupus, I take it, prednisone every day. I bent down and my back "
            "cracked, I can hardly move.",
            "fragility_fracture",
            "daily, and it helped",
        ),
        (
            "I can't get up off the floor, worst pain of my life, been here for hours",
            "severe_unmanageable",
            "still there",
        ),
        (
            "I get an injection for my crohns, now fever and back pain",
            "infection_risk",
            "lowers the defences",
        ),
        ("There's a growth on my spine that is getting bigger", "deformity_lump", "a growth"),
        (
            "Every night the pain wakes me and no position helps, it's been weeks",
            "night_pain",
            "every night",
        ),
        ("I want out. No point in any of it.", "suicide_distress", "out of life"),
        ("I fell down the stairs yesterday and my back is agony", "major_trauma", "yesterday"),
    ],
)
def test_passed_by_beside_it_the_sign_is_heard(text: str, flag: str, why: str) -> None:
    assert flag in judged(text).flags, why
