"""The words of a message as other languages write them: no accents, elisions parted."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"\b[^\W\d_]+\b")  # no part of "L5"
_UNMARKED = str.maketrans({"ß": "ss", "ł": "l", "ø": "o", "ı": "i", "œ": "oe", "æ": "ae", "đ": "d"})


def words_of(text: str) -> list[str]:
    """Return the words in lower case as written; an apostrophe parts ("j'ai" is two words)."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


@lru_cache(maxsize=4096)
def unmarked(word: str) -> str:
    """Return a word without accents, as many people type it."""
    plain = unicodedata.normalize("NFD", word.translate(_UNMARKED))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
