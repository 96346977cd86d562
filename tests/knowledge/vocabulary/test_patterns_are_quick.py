"""No message takes long to read: patterns do not try every way to part what does not fit."""

from __future__ import annotations

import re
import time

import pytest

from bot.knowledge.vocabulary.spoken_patterns import load_spoken_patterns

MOST = 0.5  # seconds for all three ways to look; an ordinary one takes a thousandth
# What makes patterns that repeat something optional try one way after the other.
LONG = [
    "one thing, and so right ok now just quickly but well one last question " * 6,
    "no no no " * 40,
    "and " * 80,
    ", ,, , " * 40,
    "i can do it it it it " * 30,
    "it was is that it was from after with by " * 20,
    "8 10 12 " * 40,
    "left right both " * 40,
    "a b c d e f " * 30,
    "(" * 120,
    " " * 120,
    "1" * 120,
    "aaaa " * 60,
    "the my a the my a " * 40,
]


@pytest.mark.slow
def test_patterns_are_quick() -> None:
    patterns = {name: one.compiled for name, one in load_spoken_patterns().items()}
    assert [
        name for name, pattern in patterns.items() if seconds(pattern) >= MOST * len(LONG)
    ] == []


def seconds(pattern: re.Pattern[str]) -> float:
    began = time.perf_counter()
    for text in LONG:
        pattern.search(text)
        pattern.match(text)
        pattern.fullmatch(text)
    return time.perf_counter() - began
