"""The words that name a topic ("cortisone", "inject*"), and which cards they speak for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.education.features import words_of


class TopicWords:
    """Looks up which cards a word speaks for; a star at the end stands for any ending."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self._exact: dict[str, set[str]] = {}
        self._beginnings: dict[str, set[str]] = {}
        for card_id, card_words in words.items():
            for word in card_words:
                table = self._beginnings if word.endswith("*") else self._exact
                table.setdefault("".join(words_of(word)), set()).add(card_id)

    def cards(self, word: str) -> set[str]:
        """Return the ids of the cards that the word speaks for; often none."""
        found = set(self._exact.get(word, ()))
        for beginning, card_ids in self._beginnings.items():
            if word.startswith(beginning):
                found |= card_ids
        return found

    def spelled(self) -> set[str]:
        """Return every word and every beginning, for mending misspelt words."""
        return set(self._exact) | set(self._beginnings)
