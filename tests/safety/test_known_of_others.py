"""An illness of somebody else that is known and treated is nobody's alarm."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a friend was in hospital with a clot in his calf, my back is only stiff", "known of his"),
        ("my boss has been off with a DVT in her leg", "hers is looked after"),
    ],
)
def test_known_of_others_a_clot_that_is_treated_is_nobodys_alarm(text: str, why: str) -> None:
    verdict = judged(text)
    assert verdict.level.rank == verdict.level_other.rank == 0, why


@pytest.mark.parametrize(
    ("text", "level", "why"),
    [
        ("none. My mum had cancer and I had it too", "S", "of both"),
        ("my mum had cancer, I had cancer", "S", "told of each"),
        ("my mum had cancer and I have lymphoma", "S", "another cancer"),
        ("my mum has cancer and so do I", "S", "hers and the writer's"),
        ("my dad had breast cancer, same as me", "S", "the same"),
        ("my sister had breast cancer, not me", "none", "hers alone"),
        ("my brother died of cancer in March", "none", "his"),
        ("my mum had this and it was cancer, mine is 3 days", "none", "what hers was"),
    ],
)
def test_known_of_others_a_cancer_that_is_the_writers_too_counts(
    text: str, level: str, why: str
) -> None:
    assert judged(text).level.value == level, why
