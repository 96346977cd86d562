"""How likely a word is meant by a misspelt one: how often it is written, and how likely the slip.

The noisy channel of Kernighan, Church and Gale (1990), with costs in place of counted slips.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from math import inf, log

from bot.knowledge.vocabulary.reading_limits import spelling_weight
from bot.knowledge.vocabulary.word_lists import table

WRITTEN_AT_LEAST = round(spelling_weight("written_at_least"))
_OF_ENGLISH = log(spelling_weight("words_written"))
_NAMED, _PER_SLIP = spelling_weight("named"), spelling_weight("slip")
_SWAPPED, _DOUBLED = spelling_weight("swapped"), spelling_weight("doubled")
_ALIKE, _BESIDE = spelling_weight("alike"), spelling_weight("beside")
_LEFT_OUT, _OTHER = spelling_weight("left_out"), spelling_weight("other")
_FIRST = spelling_weight("at_first")
_MISSING_SPACE = spelling_weight("missing_space")
_SOUNDS_ALIKE = spelling_weight("sounds_alike")


class NoisyChannel:
    """Ranks what a written word may stand for. Values are natural logarithms: more is likelier."""

    def __init__(self, english: Mapping[str, int], named: Mapping[str, int]) -> None:
        """Take how often English words are written and how many terms name a word."""
        self._english, self._named = english, named

    def of(self, written: str, word: str) -> float:
        """Return how likely `word` is meant by `written`."""
        return self._of_talk(word) - _PER_SLIP * slip(written, word)

    def of_sound(self, written: str, word: str) -> float:
        """Return how likely `word` is meant by `written`, which sounds the same."""
        slips = max(0, slip(written, word) - _SOUNDS_ALIKE)
        return self._of_talk(word) - _PER_SLIP * slips

    def of_dropped_g(self, written: str, word: str) -> float:
        """Return how likely `word` is meant by `written`, whose "g" was not spoken ("gardnin")."""
        return self.of(f"{written}g", word) - _PER_SLIP * _LEFT_OUT

    def of_two(self, first: str, second: str) -> float:
        """Return how likely two words are meant of which the space is missing."""
        both = self._of_english(first) + self._of_english(second) - _OF_ENGLISH
        return both - _PER_SLIP * _MISSING_SPACE

    def _of_english(self, word: str) -> float:
        return log(max(self._english.get(word, 0), WRITTEN_AT_LEAST))

    def _of_talk(self, word: str) -> float:
        """Return how likely a word is before anything is known of how it was written."""
        return self._of_english(word) + _NAMED * log(1 + self._named.get(word, 0))


@lru_cache(maxsize=1)
def _near_letters() -> Mapping[str, tuple[str, str]]:
    """Return for each letter those whose keys are beside its own, and those that sound alike."""
    beside, alike = table("keys_beside"), table("letters_alike")
    return {letter: (keys[0], alike.get(letter, ("",))[0]) for letter, keys in beside.items()}


def changed_over(word: str, at: int) -> str:
    """Return a word with its letters `at` and `at` + 1 changed over."""
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def slip(written: str, word: str) -> float:
    """Return the cost of the likeliest slips that make `written` of `word`: 0 for none.

    Letters changed over, left out, put in or hit beside their key; one at the first letter is
    rarer than others.
    """
    before: list[float] = [inf] * (len(word) + 1)
    earlier = before
    for i in range(len(written) + 1):
        row = [inf] * (len(word) + 1)
        row[0] = float(i) * _OTHER
        for j in range(1, len(word) + 1):
            least = row[j - 1] + _left_out(word, j)
            if i:
                least = min(
                    least,
                    before[j] + _put_in(written, i),
                    before[j - 1] + _changed(written[i - 1], word[j - 1]),
                )
            if i > 1 and j > 1 and written[i - 2 : i] == word[j - 1] + word[j - 2]:
                least = min(least, earlier[j - 2] + _SWAPPED)
            row[j] = least
        earlier, before = before, row
    begins = written[:1] == word[:1] or written[:2] == word[1::-1]
    return before[-1] + (0 if begins else _FIRST)


def _put_in(written: str, i: int) -> float:
    """Return the cost of a letter that the word has not, `written[i - 1]`."""
    return _DOUBLED if i > 1 and written[i - 1] == written[i - 2] else _OTHER


def _left_out(word: str, j: int) -> float:
    """Return the cost of leaving out `word[j - 1]`."""
    if j > 1 and word[j - 1] == word[j - 2]:
        return _DOUBLED
    return _LEFT_OUT


def _changed(written: str, meant: str) -> float:
    """Return the cost of one letter for another."""
    if written == meant:
        return 0
    beside, alike = _near_letters().get(meant, ("", ""))
    if written in alike:
        return _ALIKE
    return _BESIDE if written in beside else _OTHER
