"""A word of those that raised a sign is denied later, or is well; a sign told anew is neither."""

from __future__ import annotations

import pytest

from bot.language.danger.cause_denied import denies_name, denies_words


@pytest.mark.parametrize(
    ("slug", "told", "later", "denied", "reason"),
    [
        ("major_trauma", "crashed my bike", "no accident", True, "the name of its row"),
        ("major_trauma", "came off my horse", "I never fell off", True, "another word for it"),
        ("major_trauma", "hit by a car", "nobody hit me", True, "nobody did"),
        ("leg_motor", "foot drags", "it doesn't drag", True, "another form of the word"),
        ("ces_bladder", "can't pee", "no, I can pee", True, "it can be done"),
        ("cardiac", "chest pain and sweating", "my chest is fine", True, "the part is well"),
        ("vascular_leg", "calf is swollen", "there is no swelling", True, "another word for it"),
        ("ces_bladder", "can't pee", "no pee at all", False, "the sign once more"),
        ("ces_bilateral_legs", "can't feel my legs", "I don't feel them", False, "once more"),
        ("leg_motor", "my leg is weak", "I want my leg back", False, "'want' denies nothing"),
        ("cardiac", "chest pain", "my chest is fine until I walk", False, "not all the time"),
    ],
)
def test_cause_denied_by_a_word_of_it(
    slug: str, told: str, later: str, denied: bool, reason: str
) -> None:
    found = denies_name(slug, later, [told]) or denies_words(slug, later, [told])
    assert found is denied, reason
