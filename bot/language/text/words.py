"""Text as words: what the grammars read. Needs no spaCy."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from bot.knowledge.word_forms import load_spoken_numbers, load_word_forms
from bot.language.text.normalise import fold_word, normalise

_TOKEN = re.compile(r"[a-zà-ÿ]+(?:'[a-zà-ÿ]+)*|\d{1,2}:\d\d|\d+(?:\.\d+)?|\S")  # of lower case
_HYPHENATED = re.compile(r"[^\W\d_]-[^\W\d_]")  # "mid-back", not "20-25"
_REPEATED = re.compile(r"(.)\1{2,}")
_VOWELS = frozenset("aeiouy")
BREAKS = frozenset(".!?;\n…")
_BREAK_FORMS = {sign: frozenset({sign, "."}) for sign in BREAKS}


class Word(NamedTuple):
    """One word, number or sign of a message.

    `norm` is lower case without apostrophes, abbreviations written out; `forms` holds `norm` and
    the words it may be an inflection of; `start` and `end` are character offsets (end exclusive).
    `is_sign` tells that this is punctuation or another sign, not a word or number, `is_past` that
    it may be a past tense ("lifted", "fell").
    """

    norm: str
    forms: frozenset[str]
    start: int
    end: int
    number: float | None
    is_sign: bool
    is_past: bool

    @property
    def is_break(self) -> bool:
        """Tell whether a sentence ends here."""
        return self.norm in BREAKS


def read_words(text: str, corrections: Mapping[int, str] | None = None) -> tuple[Word, ...]:
    """Split a message into words, closed by a sentence end of no width.

    `corrections` maps the character offset of a misspelt word to its right spelling, as found by
    a spelling corrector; without it the words stand as written. For patterns every sentence end
    is a ".".
    """
    fixed = corrections or {}
    plain = normalise(text)
    words: list[Word] = []
    new = tuple.__new__
    lines = "\n" in text
    for match in _TOKEN.finditer(plain):
        start, end = match.span()
        written = match.group()
        if written == "-" and _HYPHENATED.match(plain, start - 1):
            continue
        if lines and words and "\n" in text[words[-1].end : start]:
            words.append(_sentence_end(words[-1].end))
        for norm, forms, number, sign, past in _written_out(fixed.get(start) or written):
            # half the time of calling the class
            words.append(new(Word, (norm, forms, start, end, number, sign, past)))
    words.append(_sentence_end(len(text)))
    return tuple(words)


def _sentence_end(place: int) -> Word:
    return Word("\n", _BREAK_FORMS["\n"], place, place, None, True, False)


@lru_cache(maxsize=8192)
def _written_out(raw: str) -> tuple[tuple[str, frozenset[str], float | None, bool, bool], ...]:
    """Return norm, forms, number, sign and past of every word that a written one stands for."""
    plain = _plain(raw)
    full = load_word_forms().written_out.get(plain, plain)
    parts = (full,) if full in _BREAK_FORMS else full.split()
    return tuple(map(_reading, parts))


def _reading(norm: str) -> tuple[str, frozenset[str], float | None, bool, bool]:
    """Return what a word is: the same wherever it stands, and one string with those of models."""
    norm = intern(norm)
    if norm[0].isdecimal():
        return norm, frozenset({norm}), float(norm.replace(":", ".")), False, False
    if norm in _BREAK_FORMS:
        return norm, _BREAK_FORMS[norm], None, True, False
    forms, number = word_forms(norm), load_spoken_numbers().get(norm)
    return norm, forms, number, not norm[0].isalnum(), _is_past(norm, forms)


def _plain(raw: str) -> str:
    folded = fold_word(raw.lower()) or raw
    return _REPEATED.sub(r"\1\1", folded) if len(folded) > 2 else folded


def word_forms(norm: str) -> frozenset[str]:
    """Return a word and the words it may be an inflection of ("driving" -> drive)."""
    forms = {norm, *load_word_forms().bases.get(norm, ())}
    for ending, restored in (
        ("ies", "y"),
        ("es", ""),
        ("s", ""),
        ("ied", "y"),
        ("ed", ""),
        ("ing", ""),
        ("in", ""),
    ):
        if norm.endswith(ending) and len(norm) - len(ending) >= 3:
            stem = norm[: -len(ending)] + restored
            forms.add(stem)
            if ending not in ("s", "ies", "ied"):
                forms.add(stem + "e")
                if stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
                    forms.add(stem[:-1])
    return frozenset(forms)


def _is_past(norm: str, forms: frozenset[str]) -> bool:
    if norm.endswith("ed") and len(forms) > 1:
        return True
    bases = load_word_forms().bases.get(norm, ())
    return bool(bases) and not norm.endswith(("ing", "s"))
