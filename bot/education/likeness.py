"""How like a question is to the questions that a card is known by (tf-idf and cosine)."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from bot.education.features import features_of, words_of
from bot.knowledge.education_search import SearchSettings

_FLOOR = 0.05  # a feature of every card still counts a little

Vector = dict[str, float]


class QuestionLikeness:
    """Compares a question with every known question, and with each card as a whole."""

    def __init__(self, questions: Mapping[str, Sequence[str]], settings: SearchSettings) -> None:
        self._settings = settings
        counts = {
            card_id: [features_of(words_of(question), settings) for question in known]
            for card_id, known in questions.items()
        }
        self._cards_with = _cards_with(counts)
        self._cards = len(counts)
        self._nearest = {
            card_id: [self._vector(features) for features in known]
            for card_id, known in counts.items()
        }
        self._whole = {card_id: self._vector(_pooled(known)) for card_id, known in counts.items()}

    def of(self, words: list[str]) -> dict[str, tuple[float, float]]:
        """Return by card id the likeness to its nearest question and to the card, 0 to 1 each."""
        asked = self._vector(features_of(words, self._settings))
        return {
            card_id: (
                max((_cosine(asked, question) for question in questions), default=0.0),
                _cosine(asked, self._whole[card_id]),
            )
            for card_id, questions in self._nearest.items()
        }

    def knows(self, word: str) -> bool:
        """Tell whether the word stands in any known question."""
        return f"w:{word}" in self._cards_with

    def _vector(self, features: Vector) -> Vector:
        weighted = {
            name: count
            * (math.log((self._cards + 1) / (self._cards_with.get(name, 0) + 1)) + _FLOOR)
            for name, count in features.items()
        }
        length = math.sqrt(sum(value * value for value in weighted.values())) or 1.0
        return {name: value / length for name, value in weighted.items()}


def _cards_with(counts: Mapping[str, Sequence[Vector]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for questions in counts.values():
        for name in {name for features in questions for name in features}:
            found[name] = found.get(name, 0) + 1
    return found


def _pooled(questions: Sequence[Vector]) -> Vector:
    total: Vector = {}
    for features in questions:
        for name, count in features.items():
            total[name] = total.get(name, 0.0) + count
    return {name: math.log1p(count) for name, count in total.items()}


def _cosine(left: Vector, right: Vector) -> float:
    return sum(value * right.get(name, 0.0) for name, value in left.items())
