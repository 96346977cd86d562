"""Classes of signs that rounds 62 to 65 misread, in other words, each beside its harmless twin."""

from __future__ import annotations

import pytest

from bot.safety.levels import Level
from tests.safety.reading import fixture, judged


@pytest.mark.parametrize(("why", "level", "text"), fixture("rounds_by_class.yml"))
def test_rounds_by_class_are_read(why: str, level: str, text: str) -> None:
    assert judged(text).level is Level(level), why
