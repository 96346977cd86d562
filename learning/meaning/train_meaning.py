"""Learns which answer a question is after, by what the whole of it means (`make meaning`).

One linear layer over sentence vectors is learned first; from there the upper layers of the encoder
and that layer are learned further together. The sentence encoder itself is packed once and kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.conversation.meaning_settings import (
    LAYERS,
    WEIGHTS,
    MeaningSettings,
    load_meaning_settings,
)
from bot.language.encoder.loaded_pieces import load_sentence_layers, load_word_pieces
from bot.language.encoder.sentence_vectors import framed_pieces
from bot.language.encoder.transformer import Floats
from bot.language.replies.learned.question_meaning import (
    load_question_meaning,
    load_sentence_vectors,
)
from learning.corpora import progress
from learning.encoder.packed_layers import packed_layers, piece_vectors
from learning.manifest import Learner
from learning.meaning.answered_questions import AnsweredQuestion, answered_questions
from learning.stamp import Stamp, stamp
from learning.weights import write_weights

SEED = 7
SETTINGS = (
    *("rounds", "at_once", "fastest", "spread", "shrinks", "rare", "as_they_are", "passes"),
    *("rate", "head_faster", "warming", "dropped", "rows_at_once", "most_pieces"),
)
_FIRST, _SECOND, _TINY = 0.9, 0.999, 1e-8  # Adam's averages
_NUMBERS = 3  # of a vector that a stamp keeps


class LinearLayer(NamedTuple):
    """A row of `weights` for each number of a vector, a column for each answer, and offsets."""

    answers: tuple[str, ...]
    weights: Floats
    offsets: Floats


def train() -> list[str]:
    """Learn, write the weights, and return what they were learned from."""
    from learning.encoder.base_encoder import ALL_LAYERS, base_layers
    from learning.meaning.meaning_layers import CutQuestion, learned_further

    if not LAYERS.exists():
        keep_layers()
    told, settings, (pieces, _) = answered_questions(), load_meaning_settings(), load_word_pieces()
    linear = learn(told, vectors_of([one.text for one in told]))
    columns, worth = _columns(told, linear.answers), _worth(told)
    cut = [
        CutQuestion(framed_pieces(pieces, one.text, settings.most_pieces), column, counts)
        for one, column, counts in zip(told, columns.tolist(), worth.tolist(), strict=True)
    ]
    first = [dict(one.told) for one in load_sentence_layers()[: settings.as_they_are]]
    layers = [*first, *base_layers(ALL_LAYERS)[settings.as_they_are :]]
    head = (linear.weights, linear.offsets)
    learned, (matrix, offsets) = learned_further(layers, head, cut, piece_vectors(), settings)
    arrays = packed_layers(learned) | {"answers": np.asarray(linear.answers)}
    arrays |= {"weights": matrix.astype(np.float16), "offsets": offsets.astype(np.float32)}
    write_weights(WEIGHTS, arrays)
    load_question_meaning.cache_clear()
    return [f"{len(told):,} questions, {len(linear.answers)} answers, {len(learned)} layers"]


def stamped() -> Stamp:
    """Return what the weights are made from, as it is now."""
    known = load_meaning_settings().model_dump(include=set(SETTINGS))
    texts = (one.text for one in answered_questions())
    vectors = load_sentence_vectors()

    def seen(text: str) -> list[str]:
        return [f"{number:.2f}" for number in vectors.of(text)[:_NUMBERS]]

    return stamp(Learner.MEANING, WEIGHTS, known, texts, seen)


def keep_layers() -> None:
    """Write the layers of the encoder, packed."""
    from learning.encoder.base_encoder import ALL_LAYERS, base_layers

    write_weights(LAYERS, packed_layers(base_layers(ALL_LAYERS)))


def vectors_of(texts: Sequence[str]) -> Floats:
    """Return a vector for each text."""
    vectors = load_sentence_vectors()
    found: Floats = np.stack([vectors.of(text) for text in progress(texts, "Reading questions")])
    return found


def learn(told: Sequence[AnsweredQuestion], vectors: Floats) -> LinearLayer:
    """Return the layer over vectors as they are; the same questions give the same weights."""
    settings = load_meaning_settings()
    answers = tuple(sorted({one.answer for one in told}))
    middle = vectors.mean(axis=0)
    given = np.concatenate([(vectors - middle) * settings.spread, np.ones((len(told), 1))], axis=1)
    fitted = _fitted(given.astype(np.float32), _columns(told, answers), _worth(told), settings)
    weights = fitted[:-1] * settings.spread
    return LinearLayer(answers, weights, fitted[-1] - middle @ weights)


def _columns(told: Sequence[AnsweredQuestion], answers: Sequence[str]) -> NDArray[np.int64]:
    place = {answer: number for number, answer in enumerate(answers)}
    return np.array([place[one.answer] for one in told])


def _worth(told: Sequence[AnsweredQuestion]) -> Floats:
    """What each question counts: less where its answer has many."""
    counts = Counter(one.answer for one in told)
    rare = load_meaning_settings().rare
    worth: Floats = np.array([counts[one.answer] ** -rare for one in told])
    return worth / worth.mean()


def _fitted(
    given: Floats, wanted: NDArray[np.int64], worth: Floats, settings: MeaningSettings
) -> Floats:
    """The weights of a softmax regression, by Adam over batches drawn from a fixed seed."""
    drawing = np.random.default_rng(SEED)
    weights = np.zeros((given.shape[1], int(wanted.max()) + 1), np.float32)
    first: Floats = np.zeros_like(weights)
    second: Floats = np.zeros_like(weights)
    count, step = len(given), 0
    for turn in progress(range(settings.rounds), "Learning meanings"):
        speed = settings.fastest * (1 - turn / settings.rounds)
        parts = max(1, count // settings.at_once)
        for rows in np.array_split(drawing.permutation(count), parts):
            step += 1
            sums = given[rows] @ weights
            odds = np.exp(sums - sums.max(axis=1, keepdims=True))
            odds /= odds.sum(axis=1, keepdims=True)
            odds[np.arange(len(rows)), wanted[rows]] -= 1
            odds *= worth[rows][:, None]
            slopes = given[rows].T @ odds / len(rows) + settings.shrinks * weights
            first = _FIRST * first + (1 - _FIRST) * slopes
            second = _SECOND * second + (1 - _SECOND) * slopes**2
            mean, square = first / (1 - _FIRST**step), second / (1 - _SECOND**step)
            weights -= (speed * mean / (np.sqrt(square) + _TINY)).astype(np.float32)
    return weights
