"""Which answer a question is after, by what the whole of it means, in whatever words it is put.

An encoder learned further for it (`bot.language.encoder`) and one linear layer over all answers:
cards, kinds, none. It knows words that no list of questions holds; the linear readers of words
(`question_kind_reader`, `bot.education.card_model`) know names of things, and each of them adds
these odds to its own scores. Learned by `learning.meaning.train_meaning`, kept beside the
knowledge.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.conversation.meaning_settings import (
    WEIGHTS,
    load_meaning_settings,
)
from bot.knowledge.conversation.question_kinds import load_question_kinds
from bot.knowledge.education.education_search import ELSEWHERE
from bot.language.encoder.loaded_pieces import load_sentence_layers, load_word_pieces
from bot.language.encoder.sentence_vectors import SentenceVectors
from bot.language.encoder.transformer import Floats, layers_in

type Doubted = Callable[[str, Collection[str]], bool]  # whether none of some answers is meant
type Meant = Callable[[str, tuple[str, ...]], Floats]  # what is added to scores, by their names

CARD = "card/"  # before the id of a card, as answers are named
_KEPT = 512  # texts that are kept: a turn asks several times for the same one


class QuestionMeaning:
    """Says how likely each answer is meant."""

    def __init__(
        self, vectors: SentenceVectors, answers: Sequence[str], weights: Floats, offsets: Floats
    ) -> None:
        """Take what was learned: `weights` a row a number of a vector, a column an answer."""
        self._vectors, self._answers = vectors, tuple(answers)
        self._weights, self._offsets = weights.astype(np.float32), offsets
        self._kept = lru_cache(maxsize=_KEPT)(self._odds)

    def odds(self, text: str) -> Mapping[str, float]:
        """Return the odds, 0 to 1, of every answer; they sum to one."""
        return self._kept(text)

    def _odds(self, text: str) -> Mapping[str, float]:
        sums = self._vectors.of(text) @ self._weights + self._offsets
        shares = np.exp(sums - sums.max())
        shares /= shares.sum()
        return dict(zip(self._answers, shares.tolist(), strict=True))


@cache
def load_sentence_vectors() -> SentenceVectors:
    """Return what reads texts as vectors, with the layers that no learning changes."""
    return SentenceVectors(*load_word_pieces(), load_sentence_layers())


@cache
def load_question_meaning() -> QuestionMeaning:
    """Return the reader with the weights that the knowledge holds."""
    first = load_sentence_layers()[: load_meaning_settings().as_they_are]
    with np.load(WEIGHTS) as kept:
        learned: dict[str, NDArray[Any]] = {name: kept[name] for name in kept.files}
    vectors = SentenceVectors(*load_word_pieces(), [*first, *layers_in(learned)])
    answers = learned["answers"].tolist()
    return QuestionMeaning(vectors, answers, learned["weights"], learned["offsets"])


def with_meaning(words: Mapping[str, float], text: str, meant: Meant) -> Mapping[str, float]:
    """Return scores of words, by their names, with what the meaning of the text adds."""
    added = meant(text, tuple(words))
    both = zip(words, words.values(), added, strict=True)
    return {name: score + float(more) for name, score, more in both}


def is_doubted(text: str, answers: Collection[str]) -> bool:
    """Whether the whole of a question is hardly after any of these answers.

    Of a topic named alone, and of a story too long for one question, nothing is said.
    """
    settings = load_meaning_settings()
    if not settings.doubted_words <= len(text.split()) <= settings.most_words:
        return False
    odds = load_question_meaning().odds(text)
    return sum(odds.get(one, 0.0) for one in answers) < settings.doubted_below


def hardly_of_backs(text: str) -> bool:
    """Whether a question is rather after none of the cards: it asks of no health."""
    odds = load_question_meaning().odds(text)
    of_cards = sum(one for answer, one in odds.items() if answer.startswith(CARD))
    return of_cards < load_meaning_settings().of_backs_from


def surely_meant(text: str) -> str | None:
    """Return the answer that the whole of a question is surely after, None without one."""
    odds, near = load_question_meaning().odds(text), nearest_answers(text)
    return near[0] if near and odds[near[0]] >= load_meaning_settings().told_from else None


def nearest_answers(text: str) -> tuple[str, ...]:
    """Return the likeliest answers, the first first; of those that serve alike the likeliest.

    None where it is likeliest that none of them serves.
    """
    settings, kinds = load_meaning_settings(), load_question_kinds()
    odds = load_question_meaning().odds(text)
    found: list[str] = []
    for answer in sorted(odds, key=lambda one: -odds[one]):
        of_none = answer in (kinds.nothing, ELSEWHERE)
        few = odds[answer] < settings.offered_from or len(found) == settings.offered
        if few or (of_none and not found):
            break
        if not of_none and not any(answer in kinds.beside(one) for one in found):
            found.append(answer)
    return tuple(found)


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


def never_doubted(_text: str, _answers: Collection[str]) -> bool:
    """Doubt nothing, where words alone are measured."""
    return False


def no_meaning(_text: str, names: tuple[str, ...]) -> Floats:
    """Add nothing: the words alone, as they are measured on lists left out of learning."""
    return np.zeros(len(names), np.float32)
