"""Somebody who is looked after has no emergency in what they have long been unable to do."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I look after my husband who can't walk. My low back aches from turning him", "care"),
        ("my husband who can't walk sits beside me, my back is sore", "which person is meant"),
        ("I care for my mother who can't feel her legs, low back ache since March", "care"),
        ("I lift my wife, she is paralysed from the waist down, and my back aches", "paralysed"),
        ("Looking after my dad who can't hold his water any more, my back is killing me", "care"),
    ],
)
def test_what_somebody_in_care_cannot_do_is_no_emergency(text: str, reason: str) -> None:
    verdict = judged(text)
    assert not verdict.flags_other, reason
    assert verdict.level.value == "none", reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("my mum who can't walk since this morning is on the floor", "since this morning"),
        ("my friend who can't pee is asking what to do", "a friend, and nobody's care"),
        ("I care for my dad and he suddenly can't feel his legs", "sudden"),
        ("I look after my mum. Her legs have gone numb.", "nothing says it is old"),
    ],
)
def test_what_is_new_in_somebody_in_care_is_met(text: str, reason: str) -> None:
    assert judged(text).flags_other, reason
