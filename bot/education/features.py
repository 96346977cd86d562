"""What of a question is compared: its words cut short, neighbours, and groups of letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bot.knowledge.education.education_search import SearchSettings

_WORD = re.compile(r"[a-z0-9]+")
_JOINED = re.compile(r"['’\-]")


def words_of(text: str) -> list[str]:
    """Return the words in lower case, apostrophes and hyphens closed up ("x-ray" is "xray")."""
    return _WORD.findall(_JOINED.sub("", text.lower()))


def features_of(text: str, settings: SearchSettings) -> list[str]:
    """Return each feature of a question once, in a fixed order.

    `w:` a word cut to `stem` letters, `p:` two neighbours, `k:` two words with one between, `c:` a
    group of letters inside a word, its edges included, which outlives a misspelling.
    """
    words = words_of(text)
    cut = [word[: settings.stem] for word in words]
    found = [f"w:{word}" for word in cut]
    found += [f"p:{one} {two}" for one, two in pairwise(cut)]
    found += [f"k:{one} {two}" for one, two in zip(cut, cut[2:], strict=False)]
    found += [f"c:{group}" for word in words for group in _letter_groups(word, settings.letters)]
    return list(dict.fromkeys(found))


def weight_of(count: int) -> float:
    """Return what each of a question's known features weighs, the same in training and reading."""
    return float((count + 1) ** -0.5)


def _letter_groups(word: str, lengths: tuple[int, ...]) -> Iterator[str]:
    edged = f" {word} "
    for length in lengths:
        for start in range(len(edged) - length + 1):
            yield edged[start : start + length]
