"""A text as the word pieces of BERT: lower case, without accents, the longest known piece first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

CLS, SEP, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
_INSIDE = "##"  # before a piece that goes on a word
_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
_MOST_LETTERS = 60  # of a word that is cut; a longer one is unknown


@dataclass(frozen=True)
class WordPiece:
    """A piece by its number, and the characters of the text it stands for."""

    number: int
    start: int
    end: int


class WordPieces:
    """The known pieces, in the order of their numbers."""

    def __init__(self, pieces: Sequence[str]) -> None:
        """Take the pieces. Raises `KeyError` when one of CLS, SEP and UNKNOWN is missing."""
        self._numbers = {piece: number for number, piece in enumerate(pieces)}
        self.cls, self.sep = self._numbers[CLS], self._numbers[SEP]
        self._unknown = self._numbers[UNKNOWN]

    def cut(self, text: str) -> list[WordPiece]:
        """Return the pieces of a text, in order."""
        plain, places = _folded(text)
        found: list[WordPiece] = []
        for word in _WORD.finditer(plain):
            for number, start, end in self._of_word(word.group()):
                first, last = word.start() + start, word.start() + end - 1
                found.append(WordPiece(number, places[first], places[last] + 1))
        return found

    def _of_word(self, word: str) -> Iterator[tuple[int, int, int]]:
        cut: list[tuple[int, int, int]] = []
        start = 0
        while start < len(word) <= _MOST_LETTERS:
            before = _INSIDE if start else ""
            ends = range(len(word), start, -1)
            end = next((e for e in ends if before + word[start:e] in self._numbers), None)
            if end is None:
                break
            cut.append((self._numbers[before + word[start:end]], start, end))
            start = end
        yield from cut if start == len(word) else [(self._unknown, 0, len(word))]


def _folded(text: str) -> tuple[str, list[int]]:
    """The text in lower case without accents, and for each of its characters where it was."""
    plain: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for one in unicodedata.normalize("NFD", char.lower()):
            if unicodedata.category(one) != "Mn":
                plain.append(one)
                places.append(place)
    return "".join(plain), places
