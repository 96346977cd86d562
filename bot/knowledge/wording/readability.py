"""How hard a text is to read: sentence lengths and the Flesch-Kincaid grade."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.single import read_single
from bot.knowledge.loading.spoken_fields import Shown

_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+|\n+|; ")
_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*|\d+(?:[.,]\d+)*")
_BRACKETS = re.compile(r"\([^)]*\)")
_GROUPS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$")


class Wording(Entry):
    """The limits for texts shown: grade, words in a sentence; `familiar` long words count as 2."""

    most_grade: float
    most_words: int
    graded_from: int
    familiar: frozenset[Shown]


@lru_cache
def load_wording(path: Path = CONTENT / "wording" / "wording.yml") -> Wording:
    """Return the limits. Raises `KnowledgeError` when the file is refused."""
    return read_single(path, Wording)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; a line, and what a colon or semicolon parts, ends one."""
    return [part for part in _SENTENCE_END.split(text) if _WORD.search(part)]


def words(text: str) -> list[str]:
    """Return the words of a text, numbers too."""
    return _WORD.findall(text)


def syllables(word: str) -> int:
    """Return about how many syllables a word has; a number counts as one."""
    lower = re.sub(r"[^a-z]", "", word.lower())
    if not lower:
        return 1
    if lower in load_wording().familiar:
        return 2
    trimmed = _SILENT.sub(lambda ending: ending.group()[0], lower)
    return max(1, len(_GROUPS.findall(trimmed)))


def wording_problems(text: str) -> list[str]:
    """Return one readable problem for each sentence that is too long, and for a grade too high."""
    limits = load_wording()
    problems = [
        f"{len(words(sentence))} words: {sentence}"
        for sentence in sentences(text)
        if len(words(sentence)) > limits.most_words
    ]
    grade = reading_grade(text)
    if len(words(text)) >= limits.graded_from and grade > limits.most_grade:
        problems.append(f"grade {grade:.1f}: {text}")
    return problems


def reading_grade(text: str) -> float:
    """Return the school grade of a text (Flesch-Kincaid); terms in brackets do not count."""
    plain = _BRACKETS.sub("", text)
    counted = words(plain)
    parts = sentences(plain)
    if not counted or not parts:
        return 0.0
    return (
        0.39 * len(counted) / len(parts)
        + 11.8 * sum(map(syllables, counted)) / len(counted)
        - 15.59
    )
