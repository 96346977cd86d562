"""What of a message is weighed for a flare: words, neighbours, letters and numbers."""

from __future__ import annotations

import re
from itertools import pairwise
from math import sqrt
from zlib import crc32

from bot.knowledge.staying.flare_reading import FlareReadingSettings

_WORD = re.compile(r"[a-z]+|\d+|\?")
_JOINED = re.compile(r"['’]")
_FIRST, _LAST = "<", ">"


def features_of(text: str, settings: FlareReadingSettings) -> dict[str, float]:
    """Return the features of a message, each with its weight; their squares sum to one.

    `w:` a word cut to `stem` letters, a number of the pain as how high it is, `p:` two neighbours,
    the edges of the message included, `k:` two words with one between, `c:` a group of letters
    inside a word, `n:` whether the second of two numbers is higher.
    """
    words = _WORD.findall(_JOINED.sub("", text.lower()).replace("-", " "))
    cut = [_level(word, settings) or word[: settings.stem] for word in words]
    found = {f"w:{word}": 1.0 for word in cut}
    found |= {f"p:{one} {two}": 1.0 for one, two in pairwise([_FIRST, *cut, _LAST])}
    skipping = zip(cut, cut[2:], strict=False)
    found |= {f"k:{one} {two}": settings.skip_weight for one, two in skipping}
    found |= {f"c:{group}": settings.letter_weight for group in _letter_groups(words, settings)}
    if way := _way(words, settings):
        found[f"n:{way}"] = settings.number_weight
    length = sqrt(sum(weight * weight for weight in found.values()))
    return {name: weight / length for name, weight in found.items()}


def mark_of(feature: str) -> int:
    """Return the number by which a feature is kept: the same on every machine and run."""
    return crc32(feature.encode())


def _level(word: str, settings: FlareReadingSettings) -> str:
    if not word.isdigit():
        return ""
    limits = {"low": settings.low_to, "middle": settings.middle_to, "high": settings.high_to}
    return next((f"#{name}" for name, most in limits.items() if int(word) <= most), "#more")


def _way(words: list[str], settings: FlareReadingSettings) -> str:
    told = [int(word) for word in words if word.isdigit() and int(word) <= settings.high_to]
    if len(told) != 2:
        return ""
    before, after = told
    return "up" if after > before else "down" if after < before else "same"


def _letter_groups(words: list[str], settings: FlareReadingSettings) -> list[str]:
    edged = [f" {word} " for word in words if word.isalpha()]
    return [
        word[start : start + length]
        for word in edged
        for length in settings.letters
        for start in range(len(word) - length + 1)
    ]
