"""Classes of signs that rounds 62 and 63 misread, in other words, each beside its harmless twin."""

from __future__ import annotations

import pytest

from bot.safety.levels import Level
from tests.safety.reading import fixture, judged


@pytest.mark.parametrize(("why", "level", "text"), fixture("rounds_62_63.yml"))
def test_rounds_62_63_are_read_by_class(why: str, level: str, text: str) -> None:
    assert judged(text).level is Level(level), why
