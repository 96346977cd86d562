"""Correct misspelt words towards the engine's own vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from sys import intern

from symspellpy.editdistance import DistanceAlgorithm, EditDistance

from bot.knowledge.vocabulary.english import english_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.word_lists import table, words
from bot.language.text.near_words import NearWords
from bot.language.text.normalise import collapse_repeats, fold_word
from bot.language.text.sounds import sound_of, sounds_of

_ONE_EDIT_FROM, _TWO_EDITS_FROM = limit("one_edit_from"), limit("two_edits_from")
_SOUND_FROM = limit("sound_from")
_ALIKE_EDITS, _ALIKE_SHORT = limit("alike_edits"), limit("alike_edits_of_short")
_VOWEL = re.compile("[aeiouy]")
_DOUBLED = re.compile(r"([^aeiou])\1")


class Speller:
    """Turns a written word into the word it stands for.

    A word of the vocabulary or of the English dictionary is never changed, so a word that can
    raise a flag stays what it is; an unknown word becomes the nearest word of the vocabulary that
    sounds the same ("wype", "numm"), or else the nearest.
    Forms that the rules of inflection make and English has not ("goeds") are no targets, nor are
    initials: "bbq" is no "bcc".
    """

    def __init__(self, vocabulary: Iterable[str]) -> None:
        english = english_words()
        self._aliases = {word: target[0] for word, target in table("aliases").items()}
        own = {word for word in vocabulary if word.isascii() and word.isalpha()}
        self._own = own | set(self._aliases.values())
        self._known = self._own | words("known") | set(words("fillers"))
        self._english = english
        self._edits = EditDistance(DistanceAlgorithm.DAMERAU_OSA)
        self.targets = [
            word for word in sorted(own) if not _made_up(word, english) and not _is_initials(word)
        ]
        """What a misspelt word may stand for."""
        self._alike: dict[str, list[str]] = {}
        sounding = [word for word in self.targets if len(word) >= _SOUND_FROM]
        for word, sound in zip(sounding, sounds_of(sounding), strict=True):
            self._alike.setdefault(sound, []).append(word)
        nearest = [word for word in self.targets if len(word) >= _ONE_EDIT_FROM - 1]
        self._near = NearWords({word: english.get(word, 1000) for word in nearest})
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
        for found in self._near.nearest(word, distance):
            swapped = sorted(found) == sorted(word)
            if len(word) >= _ONE_EDIT_FROM or swapped:
                return found
        return word


def _is_initials(word: str) -> bool:
    """Tell whether a word has no vowel: nobody writes "shd" for "chd"."""
    return not _VOWEL.search(word)


def _made_up(word: str, english: Mapping[str, int]) -> bool:
    """Tell whether a form is one that the rules of inflection made and English has not."""
    return word not in english and word.endswith(("s", "ed", "ing"))
