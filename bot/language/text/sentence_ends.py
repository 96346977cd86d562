"""Part a row of tokens into sentences, and find where statements begin."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.word_lists import words

Range = tuple[int, int]

_HARD = frozenset(".!?;\n•")
_POINTS = frozenset((".", "…"))
_ANSWERS = reader_words("sentence_ends", "answers")
_LACKED = reader_words("sentence_ends", "lacked")
_ASIDES = reader_words("sentence_ends", "asides")  # no governors, though their last word is
_ASIDE = max(len(one.split()) for one in _ASIDES)
LONGEST_SENTENCE = 90  # tokens; longer ones are parted where a statement begins, or anywhere


@lru_cache(maxsize=1)
def _starters() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    return words("clause_starts"), words("subjects"), words("not_before_subject")


def sentences(norms: Sequence[str]) -> list[Range]:
    """Return the sentences as token ranges; every token is in exactly one.

    A question mark directly followed by an answer ("numbness? no") does not end a sentence, nor
    do points of hesitation ("i felt... nothing").
    """
    found: list[Range] = []
    start = 0
    for index, norm in enumerate(norms):
        mark = norm[:1]
        if mark in _HARD and not _answered(norms, index):
            after = norms[index + 1 : index + 2]
            if (after and after[0][:1] in _HARD) or _hesitates(norms, index):
                continue
            found.append((start, index + 1))
            start = index + 1
        elif index - start >= LONGEST_SENTENCE:
            found.append((start, index))
            start = index
    if start < len(norms):
        found.append((start, len(norms)))
    return found


def _hesitates(norms: Sequence[str], index: int) -> bool:
    """Tell whether a point is the last of several, with words behind it."""
    return norms[index] == "." == norms[index - 1 if index else 0] and 0 < index < len(norms) - 1


def _answered(norms: Sequence[str], index: int) -> bool:
    """Tell whether an answer follows; "can I swim? no feeling in my legs" tells what is lacked."""
    if norms[index] != "?" or index + 1 >= len(norms) or norms[index + 1] not in _ANSWERS:
        return False
    return index + 2 >= len(norms) or norms[index + 2] not in _LACKED


def _ends_an_aside(norms: Sequence[str], index: int) -> bool:
    return " ".join(norms[max(0, index - _ASIDE) : index]) in _ASIDES


def statement_starts(norms: Sequence[str]) -> list[int]:
    """Return the tokens at which a new statement begins, so that a denial before it ends.

    That is a contrast ("but", "just", "now") or a new subject ("i", "my foot", "its") that is
    not governed by the word before it ("when i", "in my").
    """
    starters, subjects, governors = _starters()
    found: list[int] = []
    before = ""
    for index, norm in enumerate(norms):
        after_points = before in _POINTS and norm not in _POINTS
        subject = norm in subjects and before != ""
        subject = subject and (before not in governors or _ends_an_aside(norms, index))
        if after_points or norm in starters or subject:
            found.append(index)
        before = norm
    return found
