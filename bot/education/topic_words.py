"""The words that name a topic ("cortisone", "inject*", "wear and tear"), and their cards."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.education.features import words_of

Cue = tuple[int, int, frozenset[str]]
"""Where in the question a topic is named (first word, words), and the cards it speaks for."""


class TopicWords:
    """Looks up which cards the words of a question speak for.

    A star at the end of a word stands for any ending; several words count only together.
    """

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self._exact: dict[tuple[str, ...], set[str]] = {}
        self._beginnings: dict[str, set[str]] = {}
        for card_id, card_words in words.items():
            for word in card_words:
                said = tuple(words_of(word))
                if word.endswith("*"):
                    self._beginnings.setdefault("".join(said), set()).add(card_id)
                else:
                    joined = ("".join(said),) if " " not in word else said
                    self._exact.setdefault(joined, set()).add(card_id)
        self._longest = max((len(said) for said in self._exact), default=1)

    def cues(self, words: Sequence[str]) -> Iterator[Cue]:
        """Yield the topics that are named, the longest wording first at each place."""
        place = 0
        while place < len(words):
            for count in range(min(self._longest, len(words) - place), 0, -1):
                found = self._cards(tuple(words[place : place + count]))
                if found:
                    yield place, count, frozenset(found)
                    place += count
                    break
            else:
                place += 1

    def cards(self, word: str) -> set[str]:
        """Return the ids of the cards that one word speaks for; often none."""
        return self._cards((word,))

    def spelled(self) -> set[str]:
        """Return every word and every beginning, for mending misspelt words."""
        return {said[0] for said in self._exact if len(said) == 1} | set(self._beginnings)

    def _cards(self, said: tuple[str, ...]) -> set[str]:
        found = set(self._exact.get(said, ()))
        if len(said) == 1:
            for beginning, card_ids in self._beginnings.items():
                if said[0].startswith(beginning):
                    found |= card_ids
        return found
