"""What was learned of which words lead to which card: a linear model, read with numpy alone.

What the whole question means counts beside its words (`language/replies/learned/question_meaning`).

Its weights are learned from `learning/data/train/education/` by `learning.cards.train_cards` and
kept beside the knowledge.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bot.education.features import features_of, weight_of
from bot.knowledge.education.education_search import WEIGHTS, SearchSettings, load_search_settings
from bot.language.encoder.transformer import Floats
from bot.language.replies.learned.question_kind_reader import load_question_kind_reader
from bot.language.replies.learned.question_meaning import (
    Meant,
    meaning_of_cards,
    no_meaning,
    with_meaning,
)
from bot.language.text.known_marks import marks_of, places_among


@dataclass(frozen=True)
class CardWeights:
    """What was learned.

    `marks` are the known features (sorted), `weights` features by cards, `intercepts` one a card.
    """

    cards: tuple[str, ...]
    marks: NDArray[np.uint32]
    weights: NDArray[np.float16]
    intercepts: NDArray[np.float32]


class CardModel:
    """Scores every card for a question."""

    def __init__(
        self, learned: CardWeights, settings: SearchSettings, meant: Meant = no_meaning
    ) -> None:
        """Take what was learned; `meant` says what the meaning adds for cards by their ids."""
        self._learned = learned
        self._settings = settings
        self._meant = meant

    def scores(self, text: str) -> Mapping[str, float]:
        """Return a score by card id, of words and meaning; empty when no word is known."""
        words = self.word_scores(text)
        return with_meaning(words, text, self._meant) if words else {}

    def word_scores(self, text: str) -> Mapping[str, float]:
        """Return a score by card id, about -1 to 1, of the words alone."""
        marks = marks_of(features_of(text, self._settings))
        learned = self._learned
        places, is_known = places_among(learned.marks, marks)
        known = places[is_known]
        if not len(known):
            return {}
        told = learned.weights[known].astype(np.float32).sum(axis=0) * weight_of(len(known))
        scores = told + learned.intercepts
        return dict(zip(learned.cards, scores.tolist(), strict=True))


@lru_cache(maxsize=1)
def load_card_model() -> CardModel:
    """Return the model with the weights that the knowledge holds."""
    with np.load(WEIGHTS) as kept:
        learned = CardWeights(
            cards=tuple(kept["cards"].tolist()),
            marks=kept["marks"],
            weights=kept["weights"],
            intercepts=kept["intercepts"],
        )
    return CardModel(learned, load_search_settings(), _meant)


def _meant(text: str, cards: tuple[str, ...]) -> Floats:
    """What the meaning adds, where the words may be a question at all."""
    nothing = load_question_kind_reader().asks_nothing(text)
    return no_meaning(text, cards) if nothing else meaning_of_cards(text, cards)
