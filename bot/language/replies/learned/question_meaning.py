"""Which answer a question is after, by what the whole of it means, in whatever words it is put.

A sentence vector (`bot.language.encoder.sentence_vectors`) and one linear layer over all answers:
cards, kinds, none. It knows words that no list of questions holds; the linear readers of words
(`question_kind_reader`, `bot.education.card_model`) know names of things, and each of them adds
these odds to its own scores. Learned by `learning.meaning.train_meaning`, kept beside the
knowledge.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.conversation.meaning_settings import (
    LAYERS,
    WEIGHTS,
    load_meaning_settings,
)
from bot.knowledge.conversation.question_kinds import load_question_kinds
from bot.knowledge.education.education_search import ELSEWHERE
from bot.language.encoder.loaded_pieces import load_word_pieces
from bot.language.encoder.sentence_vectors import SentenceVectors
from bot.language.encoder.transformer import Floats

type Meant = Callable[[str, tuple[str, ...]], Floats]  # what is added to scores, by their names

CARD = "card/"  # before the id of a card, as answers are named
_KEPT = 512  # texts that are kept: a turn asks several times for the same one


@dataclass(frozen=True)
class MeaningWeights:
    """What was learned: a row of `weights` for each number of a vector, a column for each answer.

    `middle` is the mean of all vectors, which tells nothing; `offsets` one an answer.
    """

    answers: tuple[str, ...]
    middle: NDArray[np.float32]
    weights: NDArray[np.float16]
    offsets: NDArray[np.float32]


class QuestionMeaning:
    """Says how likely each answer is meant."""

    def __init__(self, vectors: SentenceVectors, learned: MeaningWeights) -> None:
        """Take what was learned."""
        self.vectors = vectors
        self._learned = learned
        self._weights = learned.weights.astype(np.float32)
        self._kept = lru_cache(maxsize=_KEPT)(self._odds)

    def odds(self, text: str) -> Mapping[str, float]:
        """Return the odds, 0 to 1, of every answer; they sum to one."""
        return self._kept(text)

    def _odds(self, text: str) -> Mapping[str, float]:
        learned = self._learned
        sums = (self.vectors.of(text) - learned.middle) @ self._weights + learned.offsets
        shares = np.exp(sums - sums.max())
        shares /= shares.sum()
        return dict(zip(learned.answers, shares.tolist(), strict=True))


def load_sentence_vectors() -> SentenceVectors:
    """Return what reads texts as vectors."""
    pieces, vectors = load_word_pieces()
    with np.load(LAYERS) as kept:
        return SentenceVectors(pieces, vectors, {name: kept[name] for name in kept.files})


@cache
def load_question_meaning() -> QuestionMeaning:
    """Return the reader with the weights that the knowledge holds."""
    with np.load(WEIGHTS) as kept:
        learned = MeaningWeights(
            answers=tuple(kept["answers"].tolist()),
            middle=kept["middle"],
            weights=kept["weights"],
            offsets=kept["offsets"],
        )
    return QuestionMeaning(load_sentence_vectors(), learned)


def with_meaning(words: Mapping[str, float], text: str, meant: Meant) -> Mapping[str, float]:
    """Return scores of words, by their names, with what the meaning of the text adds."""
    added = meant(text, tuple(words))
    both = zip(words, words.values(), added, strict=True)
    return {name: score + float(more) for name, score, more in both}


def meaning_of_cards(text: str, cards: tuple[str, ...]) -> Floats:
    """Return what the meaning adds to the score of each card; to "no card" what nothing answers."""
    odds = load_question_meaning().odds(text)
    taken = np.array([odds.get(f"{CARD}{card}", 0.0) for card in cards], np.float32)
    if ELSEWHERE in cards:
        unserved = (ELSEWHERE, load_question_kinds().nothing)
        taken[cards.index(ELSEWHERE)] = sum(odds.get(one, 0.0) for one in unserved)
    added: Floats = load_meaning_settings().weight * taken
    return added


def meaning_of_kinds(text: str, kinds: tuple[str, ...]) -> Floats:
    """Return what the meaning adds to the score of each kind; to "of backs" what all cards take."""
    odds = load_question_meaning().odds(text)
    taken = np.array([odds.get(kind, 0.0) for kind in kinds], np.float32)
    of_backs = load_question_kinds().of_backs
    if of_backs in kinds:
        of_cards = (one for answer, one in odds.items() if answer.startswith(CARD))
        taken[kinds.index(of_backs)] = sum(of_cards)
    added: Floats = load_meaning_settings().weight * taken
    return added


def no_meaning(_text: str, names: tuple[str, ...]) -> Floats:
    """Add nothing: the words alone, as they are measured on lists left out of learning."""
    return np.zeros(len(names), np.float32)
