"""The words of a message as the grammars read them: written out, each with its base forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.word_forms import load_spoken_numbers, load_word_forms
from bot.language.text.normalise import fold_word
from bot.language.text.pauses import PAUSE

_WORD = re.compile(r"[a-zà-ÿ]+(?:'[a-zà-ÿ]+)*|\d{1,2}:\d\d|\d+(?:\.\d+)?|\S")  # of lower case
_HYPHENATED = re.compile(r"[^\W\d_]-[^\W\d_]")  # "mid-back", not "20-25"
_REPEATED = re.compile(r"(.)\1{2,}")
_VOWELS = frozenset("aeiouy")
_CORRECTED_FROM = limit("corrected_from")
BREAKS = frozenset(".!?;\n…")
_BREAK_FORMS = {sign: frozenset({sign, "."}) for sign in BREAKS}

_Reading = tuple[str, frozenset[str], float | None, bool, bool]  # norm, forms, number, sign, past


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


def words_of(
    plain: str, written: Sequence[str], starts: Sequence[int], norms: Sequence[str]
) -> tuple[Word, ...]:
    """Return the words of tokens, closed by a sentence end of no width.

    `plain` is the normalised text, `written` and `starts` are its tokens and their offsets,
    `norms` the tokens in their right spelling. A token may be several words ("lbp", "l5") or none
    (the hyphen of "mid-back"); a clock time is one. For patterns every sentence end is a ".".
    """
    words: list[Word] = []
    new, add = tuple.__new__, words.append
    line_ends = False
    for raw, start, norm in _joined(plain, written, starts, norms):
        if norm == PAUSE and raw != PAUSE:
            continue
        if raw == "-" and _HYPHENATED.match(plain, start - 1):
            continue
        if raw.isspace():
            line_ends = line_ends or "\n" in raw
            continue
        if line_ends:
            if words:
                add(_sentence_end(words[-1].end))
            line_ends = False
        for first, last, (said, forms, number, sign, past) in _read(raw, norm):
            # half the time of calling the class
            add(new(Word, (said, forms, start + first, start + last, number, sign, past)))
    add(_sentence_end(len(plain)))
    return tuple(words)


def _joined(
    plain: str, written: Sequence[str], starts: Sequence[int], norms: Sequence[str]
) -> Iterable[tuple[str, int, str]]:
    """Return tokens, offsets and right spellings, the tokens of a clock time ("1:30") as one."""
    rows = zip(written, starts, norms, strict=True)
    if ":" not in written:
        return rows
    found: list[tuple[str, int, str]] = []
    for raw, start, norm in rows:
        before = found[-1] if found else ("", -1, "")
        touches = before[1] + len(before[0]) == start
        clock = before[0][-1:].isdecimal() if raw == ":" else before[0].endswith(":")
        if touches and clock and (raw == ":" or raw[0].isdecimal()) and before[0] != ":":
            found[-1] = (before[0] + raw, before[1], before[0] + raw)
        else:
            found.append((raw, start, norm))
    return found


def _sentence_end(place: int) -> Word:
    return Word("\n", _BREAK_FORMS["\n"], place, place, None, True, False)


@lru_cache(maxsize=16_384)
def _read(token: str, norm: str) -> tuple[tuple[int, int, _Reading], ...]:
    """Return the words that a token stands for, each with its place inside the token."""
    corrected = (
        norm
        if norm.isalpha() and len(token) >= _CORRECTED_FROM and norm != fold_word(token)
        else ""
    )
    found: list[tuple[int, int, _Reading]] = []
    for match in _WORD.finditer(token):
        first, last = match.span()
        said = corrected if corrected and not first else match.group()
        found += [(first, last, reading) for reading in _written_out(said)]
    return tuple(found)


@lru_cache(maxsize=8192)
def _written_out(raw: str) -> tuple[_Reading, ...]:
    """Return what every word is that a written one stands for."""
    plain = _plain(raw)
    full = load_word_forms().written_out.get(plain, plain)
    parts = (full,) if full in _BREAK_FORMS else full.split()
    return tuple(map(_reading, parts))


def _reading(norm: str) -> _Reading:
    """Return what a word is: the same wherever it stands, and one string with those of models."""
    norm = intern(norm)
    if norm[0].isdecimal():
        return norm, frozenset({norm}), float(norm.replace(":", ".")), False, False
    if norm in _BREAK_FORMS:
        return norm, _BREAK_FORMS[norm], None, True, False
    forms, number = word_forms(norm), load_spoken_numbers().get(norm)
    return norm, forms, number, not norm[0].isalnum(), is_past_form(norm)


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


def is_past_form(norm: str) -> bool:
    """Tell whether a word is a form of the past ("went", "hurried"; "been" too)."""
    if norm.endswith("ed") and len(word_forms(norm)) > 1:
        return True
    bases = load_word_forms().bases.get(norm, ())
    return bool(bases) and not norm.endswith(("ing", "s"))
