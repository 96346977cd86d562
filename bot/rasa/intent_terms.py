"""What a trained model of intents knows, term by term, and what a text scores with it.

A term is a word, a pair or triple of words, or a part of a word; each has a weight for every
intent. Terms are found and weighed as scikit-learn's `TfidfVectorizer` does it (sublinear counts,
inverse document frequency, length 1; a test holds the scores against its pipeline), without
scikit-learn: it takes a second to import, and its checks are made for thousands of texts at once.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

WORD: Final = r"(?u)\b\w+\b|[?!]"  # one-letter words and digits count: "3", "y"
_words = re.compile(WORD).findall
_TERMS, _NUMBERS = "terms.json", "numbers.npz"


def words_of(text: str, longest: int) -> Iterator[str]:
    """Yield the words of a text and what up to `longest` of them make together."""
    words = _words(text.lower())
    yield from words
    for count in range(2, min(longest, len(words)) + 1):
        for first in range(len(words) - count + 1):
            yield " ".join(words[first : first + count])


def parts_of_words(text: str, shortest: int, longest: int) -> Iterator[str]:
    """Yield the parts of the words of a text, the spaces around a word taken as part of it."""
    for word in text.lower().split():
        spaced = f" {word} "
        for length in range(shortest, longest + 1):
            last = max(0, len(spaced) - length)
            for first in range(last + 1):
                yield spaced[first : first + length]
            if last == 0:  # a short word counts once
                break


@dataclass(frozen=True)
class Terms:
    """Terms of one kind: rarity (terms) and weights (terms by intents)."""

    terms: Sequence[str]
    rarity: NDArray[np.float64]
    weights: NDArray[np.float32]


@dataclass(frozen=True)
class Lengths:
    """How many words, and how many letters, make a term at most; letters at least."""

    words: int
    letters_from: int
    letters_to: int


class IntentTerms:
    """Intents with the weight of each term for each of them."""

    def __init__(
        self,
        lengths: Lengths,
        intents: Sequence[str],
        intercepts: NDArray[np.float64],
        words: Terms,
        parts: Terms,
    ) -> None:
        """Take what was learned; `intercepts` has a number for each intent."""
        self.intents = tuple(intents)
        self._lengths = lengths
        self._intercepts = intercepts
        self._kinds = (words, parts)
        found = (
            partial(words_of, longest=lengths.words),
            partial(parts_of_words, shortest=lengths.letters_from, longest=lengths.letters_to),
        )
        self._scorers = [_Scorer(find, kind) for find, kind in zip(found, self._kinds, strict=True)]

    def scores(self, texts: Sequence[str]) -> NDArray[np.float64]:
        """Return texts by intents; over 0 means that an intent fits."""
        return np.stack(
            [sum((one.score(text) for one in self._scorers), self._intercepts) for text in texts]
        )

    def save(self, folder: Path) -> None:
        """Write it into a folder."""
        words, parts = self._kinds
        told = {
            "lengths": vars(self._lengths),
            "intents": self.intents,
            "words": list(words.terms),
            "parts": list(parts.terms),
        }
        (folder / _TERMS).write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
        np.savez(
            folder / _NUMBERS,
            intercepts=self._intercepts,
            words_rarity=words.rarity,
            words_weights=words.weights,
            parts_rarity=parts.rarity,
            parts_weights=parts.weights,
        )

    @classmethod
    def load(cls, folder: Path) -> IntentTerms:
        """Read it from a folder. Raises `OSError`, `ValueError` or `KeyError` for a broken one."""
        told = json.loads((folder / _TERMS).read_text(encoding="utf-8"))
        with np.load(folder / _NUMBERS, allow_pickle=False) as numbers:
            words, parts = (
                Terms(told[kind], numbers[f"{kind}_rarity"], numbers[f"{kind}_weights"])
                for kind in ("words", "parts")
            )
            lengths = Lengths(**told["lengths"])
            return cls(lengths, told["intents"], numbers["intercepts"], words, parts)


class _Scorer:
    """The terms of one kind: how they are found in a text, and what they are worth."""

    def __init__(self, found: Callable[[str], Iterator[str]], terms: Terms) -> None:
        self._found = found
        self._rows = {term: row for row, term in enumerate(terms.terms)}
        self._rarity = terms.rarity
        self._weights = terms.weights

    def score(self, text: str) -> NDArray[np.float64] | float:
        """Return what the text's terms say for each intent; 0 where it knows none of them."""
        known = self._rows
        counts = Counter(known[term] for term in self._found(text) if term in known)
        if not counts:
            return 0.0
        rows = np.fromiter(counts, dtype=np.intp, count=len(counts))
        often = np.fromiter(counts.values(), dtype=np.float64, count=len(counts))
        weighed = (np.log(often) + 1) * self._rarity[rows]
        length = np.sqrt(weighed @ weighed)
        return np.asarray(weighed / length @ self._weights[rows], dtype=np.float64)
