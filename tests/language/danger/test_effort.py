"""What an effort does to muscles is no sign; what goes beyond it is (RF04, RF06)."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("done, 3 rounds, my legs are burning a bit, its ok?", "rounds, and legs that burn"),
        ("Legs shaky. Finished all 4 sets.", "the effort in the next sentence"),
        ("my legs are like lead after those bridges", "heavy of a move"),
        ("my legs are like jelly after number three", "a move by its number"),
        ("Both thighs are trembling after the wall sit", "trembling"),
        ("After the bird dog my arm trembles", "one arm that trembles"),
        ("bit wobbly on one leg", "the balance of a move"),
        ("done that ten each leg it felt alright bit wobbly on the left", "ten for each leg"),
    ],
)
def test_effort_is_no_sign(text: str, reason: str) -> None:
    verdict = judged(text)
    assert verdict.level.value == "none", reason
    assert not verdict.ask, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("my legs burn after round 3 and now they tingle down to the toes, both", "they tingle"),
        ("legs like jelly after the sit to stands yesterday and today they fold under me", "fold"),
        ("my legs are weak and heavy", "no effort is told"),
        ("I've done my back in, both my legs are heavy and shaky", "no effort, an injury"),
        ("Legs heavy after the stairs this morning", "stairs are no training"),
        ("my legs are heavy and weak after the bridges", "weak"),
        ("legs heavy after the bridges and I can't pee", "the bladder beside it"),
        ("wobbly on one leg, the ankle has no strength since this morning", "no strength"),
        ("my legs suddenly went weak on the stairs", "sudden"),
    ],
)
def test_effort_with_more_is_called_or_asked_about(text: str, reason: str) -> None:
    verdict = judged(text)
    assert verdict.level.value in ("E", "S") or verdict.ask, reason
