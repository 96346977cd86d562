"""Emergencies in systematic wrappings: denied, past, hypothetical, somebody else's, present."""

from __future__ import annotations

from itertools import product

import pytest

from bot.safety.levels import Level
from tests.safety.reading import fixture, judged

WRAPPED = fixture("wrapped.yml")


def _filled(kind: str) -> list[str]:
    rows = WRAPPED[kind]
    said = WRAPPED[rows["of"]]
    return [around.format(words) for around, words in product(rows["around"], said)]


@pytest.mark.parametrize("kind", ["hypothetical", "past", "quoted"])
def test_wrapped_what_is_not_now_does_not_fire(kind: str) -> None:
    assert [text for text in _filled(kind) if judged(text).flags] == []


@pytest.mark.slow
def test_wrapped_denials_do_not_fire() -> None:
    assert [text for text in _filled("denied") if judged(text).flags] == []


def test_wrapped_somebody_elses_is_theirs() -> None:
    texts = _filled("other")
    assert [text for text in texts if judged(text).flags] == []
    assert [text for text in texts if not judged(text).flags_other] == []


def test_wrapped_present_is_an_emergency() -> None:
    assert [text for text in _filled("present") if judged(text).level is not Level.E] == []
