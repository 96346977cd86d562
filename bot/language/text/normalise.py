"""Fold the spelling of characters while every character keeps its offset."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.word_lists import words

_QUOTES = dict.fromkeys("‘’‚‛′´`ʼ＇", "'") | dict.fromkeys("“”„‟″«»", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−﹣－", "-")
_SPACES = dict.fromkeys("\u00a0\u2007\u202f\u200b\u200c\ufeff\t\r\x00", " ")
_FOLDED = str.maketrans(_QUOTES | _DASHES | _SPACES)
_SHORT_FORMS = reader_words("normalise", "short_forms")
_REPEATED = re.compile(r"([a-z])\1{2,}")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")
_CENSORED = re.compile(r"\b[a-z]+\*+[a-z]*")


def normalise(text: str) -> str:
    """Return the text in lower case with plain quotes, dashes and spaces.

    Has exactly the length of `text`, so offsets hold for both. Markup tags become spaces.
    """
    folded = text.translate(_FOLDED)
    if "<" in folded:
        folded = _TAG.sub(lambda tag: " " * len(tag.group()), folded)
    lowered = folded.lower()
    if len(lowered) != len(folded):  # a few capitals grow when lowered
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)
    return _CENSORED.sub(_uncensored, lowered) if "*" in lowered else lowered


def _uncensored(written: re.Match[str]) -> str:
    """Return the word that stars hide ("sh*t"), or the text as it is."""
    letters = written.group()
    return _starred(letters, words("censored"))


@lru_cache(maxsize=256)
def _starred(letters: str, known: frozenset[str]) -> str:
    for word in sorted(known):
        if len(word) == len(letters) and all(
            seen in ("*", real) for seen, real in zip(letters, word, strict=True)
        ):
            return word
    return letters


def fold_word(word: str) -> str:
    """Return a normalised word without apostrophes: "can't" and "cant" are one word.

    "'s" after a noun is dropped ("my leg's gone" is about one leg), after a pronoun kept.
    """
    if "'" not in word:
        return word
    if word.endswith("'s") and word not in _SHORT_FORMS:
        word = word[:-2] or word
    return word.replace("'", "") or word


def collapse_repeats(word: str) -> tuple[str, ...]:
    """Return the spellings a word with drawn-out letters may stand for, likeliest first.

    "sooo" gives "so" and "soo"; a word without three equal letters in a row gives nothing.
    """
    if not _REPEATED.search(word):
        return ()
    return (_REPEATED.sub(r"\1", word), _REPEATED.sub(r"\1\1", word))
