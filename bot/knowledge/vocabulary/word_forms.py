"""Irregular inflections, abbreviations and numbers in words."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.vocabulary.phrase_words import PAIN_CONTENT


class WordForm(Entry):
    """A word, the forms it is met in, and the short ways to write it."""

    forms: tuple[str, ...] = ()
    short: tuple[str, ...] = ()


class SpokenNumber(Entry):
    """A number and the words for it."""

    value: float
    words: tuple[str, ...]


class WordForms:
    """Look-up tables made from the word forms.

    `bases` maps an irregular form to its base words; `written_out` maps an abbreviation to the
    words it stands for.
    """

    def __init__(self, entries: dict[str, WordForm]) -> None:
        self.bases: dict[str, tuple[str, ...]] = {}
        self.written_out: dict[str, str] = {}
        for base, entry in entries.items():
            for form in entry.forms:
                self.bases[form] = (*self.bases.get(form, ()), base)
            for short in entry.short:
                self.written_out[short] = base


@lru_cache(maxsize=1)
def load_word_forms() -> WordForms:
    """Return the tables of `word_forms.yml`. Raises `KnowledgeError` when it is refused."""
    return WordForms(read_entries(PAIN_CONTENT / "word_forms.yml", WordForm))


@lru_cache(maxsize=1)
def load_spoken_numbers() -> dict[str, float]:
    """Return the value of every number word of `spoken_numbers.yml`."""
    entries = read_entries(PAIN_CONTENT / "spoken_numbers.yml", SpokenNumber)
    return {word: entry.value for entry in entries.values() for word in entry.words}
