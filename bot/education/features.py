"""What of a question is compared: its words, and the letter groups inside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.knowledge.education_search import SearchSettings

_WORD = re.compile(r"[a-z0-9]+")
_JOINED = re.compile(r"['’\-]")


def words_of(text: str) -> list[str]:
    """Return the words in lower case, apostrophes and hyphens closed up ("x-ray" is "xray")."""
    return _WORD.findall(_JOINED.sub("", text.lower()))


def features_of(words: list[str], settings: SearchSettings) -> dict[str, float]:
    """Return weighted counts of words ("w:heat") and of letter groups ("c:hea") against typos."""
    counts: dict[str, float] = {}
    for word in words:
        weight = settings.filler_weight if word in settings.filler_words else 1.0
        _add(counts, f"w:{word}", weight)
        for group in _letter_groups(word, settings.letters):
            _add(counts, f"c:{group}", weight * settings.letter_weight)
    return counts


def _letter_groups(word: str, lengths: tuple[int, ...]) -> Iterator[str]:
    edged = f" {word} "
    for length in lengths:
        for start in range(len(edged) - length + 1):
            yield edged[start : start + length]


def _add(counts: dict[str, float], feature: str, weight: float) -> None:
    counts[feature] = counts.get(feature, 0.0) + weight
