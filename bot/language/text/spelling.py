"""Correct misspelt words towards the engine's own vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from sys import intern

from symspellpy import SymSpell, Verbosity
from symspellpy.editdistance import DistanceAlgorithm, EditDistance

from bot.knowledge.vocabulary.english import english_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.word_lists import table, words
from bot.language.text.normalise import collapse_repeats, fold_word
from bot.language.text.sounds import sound_of

_ONE_EDIT_FROM, _TWO_EDITS_FROM = limit("one_edit_from"), limit("two_edits_from")
_SOUND_FROM = limit("sound_from")
_ALIKE_EDITS, _ALIKE_SHORT = limit("alike_edits"), limit("alike_edits_of_short")
_DOUBLED = re.compile(r"([^aeiou])\1")


class Speller:
    """Turns a written word into the word it stands for.

    A word of the vocabulary or of the English dictionary is never changed, so a word that can
    raise a flag stays what it is; an unknown word becomes the nearest word of the vocabulary that
    sounds the same ("wype", "numm"), or else the nearest.
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
        self._edits = EditDistance(DistanceAlgorithm.DAMERAU_OSA)
        self._alike: dict[str, list[str]] = {}
        for word in sorted(own):
            made_up = word not in english and word.endswith(("s", "ed", "ing"))
            if len(word) >= _ONE_EDIT_FROM - 1 and not made_up:
                self._symspell.create_dictionary_entry(word, english.get(word, 1000))
            if len(word) >= _SOUND_FROM and not made_up:
                self._alike.setdefault(sound_of(word), []).append(word)
        self.correct = lru_cache(maxsize=20_000)(self._correct)

    def knows(self, word: str) -> bool:
        """Return whether the word is part of the vocabulary or of English."""
        return word in self._known or word in self._english

    def _correct(self, written: str) -> str:
        """Return the word that `written` (already normalised) stands for.

        It is one string with the word of the vocabulary: looking it up compares no letters.
        """
        return intern(self._meant(written))

    def _meant(self, written: str) -> str:
        if written in self._aliases:
            return self._aliases[written]
        word = fold_word(written)
        if word in self._aliases:
            return self._aliases[word]
        if len(word) < 3 or self.knows(word) or not (word.isascii() and word.isalpha()):
            return word
        drawn_out = collapse_repeats(word)
        for shorter in sorted(drawn_out, key=lambda one: one not in self._known):
            if shorter in self._aliases or self.knows(shorter):
                return self._aliases.get(shorter, shorter)
        if word.endswith("in"):  # a dropped g: "walkin", "flopin"
            doubled = f"{word[:-2]}{word[-3]}ing"
            for longer in (word + "g", doubled, self._nearest(word + "g")):
                if self.knows(longer):
                    return longer
        return self._swapped(word) or self._sounding(word) or self._nearest(word)

    def _swapped(self, word: str) -> str:
        """Return the likeliest word of the vocabulary with two letters changed over, or ""."""
        swaps = (
            word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)
        )
        found = [other for other in swaps if other in self._own and len(word) > _SOUND_FROM]
        return max(found, key=lambda other: self._english.get(other, 1000), default="")

    def _sounding(self, word: str) -> str:
        """Return the nearest word of the vocabulary that sounds the same, "" for none."""
        most = _ALIKE_EDITS if len(word) >= _ONE_EDIT_FROM else _ALIKE_SHORT
        found = []
        for other in self._alike.get(sound_of(word), ()):
            edits = self._edits.compare(word, other, most)
            if 0 <= edits <= most:
                doubled = _DOUBLED.sub(r"\1", word) != _DOUBLED.sub(r"\1", other)
                longer = abs(len(word) - len(other))
                rank = (doubled, edits, longer, -self._english.get(other, 1000))
                found.append((rank, other))
        return min(found)[1] if found else ""

    def _nearest(self, word: str) -> str:
        if len(word) < _ONE_EDIT_FROM - 1 or len(word) > 24:
            return word
        distance = 2 if len(word) >= _TWO_EDITS_FROM else 1
        for found in self._symspell.lookup(word, Verbosity.CLOSEST, max_edit_distance=distance):
            swapped = sorted(found.term) == sorted(word)
            if len(word) >= _ONE_EDIT_FROM or swapped:
                return str(found.term)
        return word
