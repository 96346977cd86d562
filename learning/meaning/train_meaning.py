"""Learns one linear layer over sentence vectors: which answer a question is after (`make meaning`).

The encoder stays as it is: its layers are packed once and no learning changes them.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.conversation.meaning_settings import (
    LAYERS,
    WEIGHTS,
    MeaningSettings,
    load_meaning_settings,
)
from bot.language.encoder.transformer import Floats
from bot.language.replies.learned.question_meaning import (
    MeaningWeights,
    load_question_meaning,
    load_sentence_vectors,
)
from learning.corpora import progress
from learning.manifest import Learner
from learning.meaning.answered_questions import AnsweredQuestion, answered_questions
from learning.stamp import Stamp, stamp
from learning.weights import write_weights

SEED = 7
SETTINGS = ("rounds", "at_once", "fastest", "spread", "shrinks", "rare")
_FIRST, _SECOND, _TINY = 0.9, 0.999, 1e-8  # Adam's averages
_NUMBERS = 3  # of a vector that a stamp keeps


def train() -> list[str]:
    """Learn, write the weights, and return what they were learned from."""
    if not LAYERS.exists():
        keep_layers()
    told = answered_questions()
    learned = learn(told, vectors_of([one.text for one in told]))
    write_weights(WEIGHTS, {name: np.asarray(held) for name, held in vars(learned).items()})
    load_question_meaning.cache_clear()
    return [f"{len(told):,} questions, {len(learned.answers)} answers"]


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
    from learning.encoder.packed_layers import packed_layers

    write_weights(LAYERS, packed_layers(base_layers(ALL_LAYERS)))


def vectors_of(texts: Sequence[str]) -> Floats:
    """Return a vector for each text."""
    vectors = load_sentence_vectors()
    found: Floats = np.stack([vectors.of(text) for text in progress(texts, "Reading questions")])
    return found


def learn(told: Sequence[AnsweredQuestion], vectors: Floats) -> MeaningWeights:
    """Return the layer; the same questions give the same weights on one machine."""
    settings = load_meaning_settings()
    answers = tuple(sorted({one.answer for one in told}))
    place = {answer: number for number, answer in enumerate(answers)}
    wanted = np.array([place[one.answer] for one in told])
    counts = np.bincount(wanted).astype(np.float64)
    worth = counts[wanted] ** -settings.rare
    middle = vectors.mean(axis=0)
    given = np.concatenate([(vectors - middle) * settings.spread, np.ones((len(told), 1))], axis=1)
    weights = _fitted(given.astype(np.float32), wanted, worth / worth.mean(), settings)
    return MeaningWeights(
        answers=answers,
        middle=middle.astype(np.float32),
        weights=(weights[:-1] * settings.spread).astype(np.float16),
        offsets=weights[-1].astype(np.float32),
    )


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
