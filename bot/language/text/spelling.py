"""Correct misspelt words towards the engine's own vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from sys import intern

from symspellpy.editdistance import DistanceAlgorithm, EditDistance

from bot.knowledge.vocabulary.english import english_words
from bot.knowledge.vocabulary.reading_limits import limit, spelling_weight
from bot.knowledge.vocabulary.word_lists import table, words
from bot.language.text.near_words import NearWords
from bot.language.text.noisy_channel import WRITTEN_AT_LEAST, NoisyChannel, changed_over
from bot.language.text.normalise import collapse_repeats, fold_word
from bot.language.text.sounds import sound_of, sounds_of

_ONE_EDIT_FROM, _TWO_EDITS_FROM = limit("one_edit_from"), limit("two_edits_from")
_SOUND_FROM = limit("sound_from")
_ALIKE_EDITS, _ALIKE_SHORT = limit("alike_edits"), limit("alike_edits_of_short")
_LONGEST, _COMMON = limit("longest_corrected"), spelling_weight("common")
_VOWEL = re.compile("[aeiouy]")


class Speller:
    """Turns a written word into the word it stands for.

    A word of the vocabulary or of the English dictionary is never changed, so a word that can
    raise a flag stays what it is; an unknown word becomes the likeliest of the words of the
    vocabulary that are near or sound the same ("wype", "numm"), or the two words that it is run
    together of ("mylegs").
    Forms that the rules of inflection make and English has not ("goeds") are no targets, nor are
    initials: "bbq" is no "bcc".
    """

    def __init__(self, named: Mapping[str, int]) -> None:
        """Take the words of the vocabulary, each with how many of its terms name it."""
        english = english_words()
        self._aliases = {word: target[0] for word, target in table("aliases").items()}
        own = {word for word in named if word.isascii() and word.isalpha()}
        self._own = own | set(self._aliases.values())
        self._known = self._own | words("known") | set(words("fillers"))
        self._english = english
        self._short = words("short_words")
        self._channel = NoisyChannel(english, named)
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
        self._near = NearWords({word: english.get(word, WRITTEN_AT_LEAST) for word in nearest})
        self.correct = lru_cache(maxsize=20_000)(self._correct)

    def knows(self, word: str) -> bool:
        """Return whether the word is part of the vocabulary or of English."""
        return word in self._known or word in self._english

    def _correct(self, written: str) -> str:
        """Return the word that `written` (already normalised) stands for, or two words.

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
        for shorter in sorted(drawn_out, key=lambda one: one not in self._english):
            if shorter in self._aliases or self.knows(shorter):
                return self._aliases.get(shorter, shorter)
        if word.endswith("in"):  # a dropped g: "walkin", "flopin"
            for longer in (word + "g", f"{word[:-2]}{word[-3]}ing"):
                if longer in self._english:
                    return longer
        return self._likeliest(word)

    def _likeliest(self, word: str) -> str:
        """Return the likeliest of the words that are near, sound the same or are run together."""
        return max(self._meanings(word), default=(0.0, word))[1]

    def _meanings(self, word: str) -> Iterator[tuple[float, str]]:
        """Yield what a word may stand for, with how likely it is."""
        channel = self._channel
        for other in self._nearby(word):
            yield channel.of(word, other), other
        for other in self._sounding(word):
            yield channel.of_sound(word, other), other
        if word.endswith("in"):
            for other in self._nearby(f"{word}g"):
                yield channel.of_dropped_g(word, other), other
        for first, second in self._run_together(word):
            yield channel.of_two(first, second), f"{first} {second}"

    def _nearby(self, word: str) -> Iterator[str]:
        """Yield the words of the vocabulary that are a slip or two away."""
        length = len(word)
        if length > _SOUND_FROM:
            for at in range(length - 1):
                swapped = changed_over(word, at)
                if swapped in self._own:
                    yield swapped
        if not _ONE_EDIT_FROM - 1 <= length <= _LONGEST:
            return
        for other in self._near.nearest(word, 2 if length >= _TWO_EDITS_FROM else 1):
            if length >= _ONE_EDIT_FROM or len(other) > length:
                yield other

    def _sounding(self, word: str) -> Iterator[str]:
        """Yield the words of the vocabulary that sound the same."""
        most = _ALIKE_EDITS if len(word) >= _ONE_EDIT_FROM else _ALIKE_SHORT
        for other in self._alike.get(sound_of(word), ()):
            if 0 <= self._edits.compare(word, other, most) <= most:
                yield other

    def _run_together(self, word: str) -> Iterator[tuple[str, str]]:
        """Yield two words that are written as one ("mylegs")."""
        for at in range(1, len(word)):
            first, second = word[:at], word[at:]
            both = self._stands_alone(first) and self._stands_alone(second)
            if both and (len(first) > 1 or second in self._own) and len(second) > 1:
                yield first, second

    def _stands_alone(self, word: str) -> bool:
        if len(word) < _SOUND_FROM:
            return word in self._short
        return word in self._own or self._english.get(word, 0) >= _COMMON


def _is_initials(word: str) -> bool:
    """Tell whether a word has no vowel: nobody writes "shd" for "chd"."""
    return not _VOWEL.search(word)


def _made_up(word: str, english: Mapping[str, int]) -> bool:
    """Tell whether a form is one that the rules of inflection made and English has not."""
    return word not in english and word.endswith(("s", "ed", "ing"))
