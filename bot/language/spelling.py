"""Correct misspelt words towards the engine's own vocabulary."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files

from symspellpy import SymSpell, Verbosity

from bot.knowledge.word_lists import table, words
from bot.language.normalise import collapse_repeats, fold_word

ONE_EDIT_FROM = 5  # letters
TWO_EDITS_FROM = 8


@lru_cache(maxsize=1)
def english_words() -> dict[str, int]:
    """Return the frequency dictionary of English words that symspellpy carries."""
    raw = files("symspellpy").joinpath("frequency_dictionary_en_82_765.txt").read_text("utf-8")
    pairs = (line.split(" ") for line in raw.lstrip("\ufeff").splitlines())
    return {word: int(count) for word, count in pairs}


class Speller:
    """Turns a written word into the word it stands for.

    A word of the vocabulary or of the English dictionary is never changed, so a word that can
    raise a flag stays what it is; an unknown word becomes the nearest word of the vocabulary.
    Forms that the rules of inflection make and English has not ("goeds") are no targets.
    """

    def __init__(self, vocabulary: Iterable[str]) -> None:
        english = english_words()
        self._aliases = {word: target[0] for word, target in table("aliases").items()}
        own = {word for word in vocabulary if word.isascii() and word.isalpha()}
        self._own = own | set(self._aliases.values())
        self._known = self._own | words("known") | set(words("fillers"))
        self._english = english
        self._symspell = SymSpell(max_dictionary_edit_distance=2, prefix_length=6)
        for word in sorted(own):
            made_up = word not in english and word.endswith(("s", "ed", "ing"))
            if len(word) >= ONE_EDIT_FROM - 1 and not made_up:
                self._symspell.create_dictionary_entry(word, english.get(word, 1000))
        self.correct = lru_cache(maxsize=20_000)(self._correct)

    def knows(self, word: str) -> bool:
        """Return whether the word is part of the vocabulary or of English."""
        return word in self._known or word in self._english

    def _correct(self, written: str) -> str:
        """Return the word that `written` (already normalised) stands for."""
        if written in self._aliases:
            return self._aliases[written]
        word = fold_word(written)
        if word in self._aliases:
            return self._aliases[word]
        if len(word) < 3 or self.knows(word) or not (word.isascii() and word.isalpha()):
            return word
        for shorter in collapse_repeats(word):
            if shorter in self._aliases or self.knows(shorter):
                return self._aliases.get(shorter, shorter)
        if word.endswith("in"):  # a dropped g: "walkin", "flopin"
            doubled = f"{word[:-2]}{word[-3]}ing"
            for longer in (word + "g", doubled, self._nearest(word + "g")):
                if self.knows(longer):
                    return longer
        return self._nearest(word)

    def _nearest(self, word: str) -> str:
        if len(word) < ONE_EDIT_FROM - 1 or len(word) > 24:
            return word
        distance = 2 if len(word) >= TWO_EDITS_FROM else 1
        for found in self._symspell.lookup(word, Verbosity.CLOSEST, max_edit_distance=distance):
            swapped = sorted(found.term) == sorted(word)
            if len(word) >= ONE_EDIT_FROM or swapped:
                return str(found.term)
        return word
