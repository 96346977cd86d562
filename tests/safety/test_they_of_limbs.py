""" "They" behind a pair of the writer's own limbs are the limbs, whoever was named before."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "level", "why"),
    [
        ("my mum phones a lot. my legs are bad, they keep going numb and they give way since "
         "yesterday", "E", "the legs, not the mother"),
        ("my husband had to carry me in. my legs feel odd, they won't hold me since last night",
         "E", "who carries is only named"),
        ("my daughter came over. both my feet are numb and they drag when i walk", "E", "the feet"),
        ("mum is here. my hands tingle and they drop cups", "D", "the hands"),
    ],
)  # fmt: skip
def test_they_of_limbs_are_the_writers(text: str, level: str, why: str) -> None:
    assert judged(text).level.value == level, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("my sons are fine, they can't feel their legs after football", "the sons"),
        ("my dad's legs are bad, they give way", "his legs"),
        ("my brother visited with his kids. they can't walk far", "the children"),
        ("the nurses saw my dad. they are numb", "nobody's limb is named"),
    ],
)
def test_they_of_limbs_of_others_raise_nothing(text: str, why: str) -> None:
    assert judged(text).level.value == "none", why
