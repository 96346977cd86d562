"""Learns the hidden units of the danger net.

One layer over the features, learned for all questions at once (anything, for today, an emergency,
which flag, an emergency of which flag), so that it learns what words mean from every label; only
the first three answers are kept. In each pass a message shows a part of its features only, so that
no unit relies on a single word.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import tensorflow as tf
from scipy.sparse import csr_matrix

from bot.knowledge.danger_net import DangerNetSettings
from bot.language.danger.danger_classifier import Numbers

SEED = 7
AT_ONCE = 64  # messages of a step
DROPPED = 0.5  # of the hidden units in a step
BESIDE_WEIGHT = 0.15  # of a question that is learned beside the first three
KEPT = 3  # questions whose answers are kept
_Batch = tuple[tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor]  # features, messages, weights, answers


@dataclass(frozen=True)
class HiddenUnits:
    """What was learned.

    `weights` are features by units, `heads` units by the three answers that are kept, and `shares`
    the log odds of these three for a message that shows nothing.
    """

    weights: Numbers
    intercepts: Numbers
    heads: Numbers
    shares: Numbers


def fit_hidden(rows: csr_matrix, answers: Numbers, settings: DangerNetSettings) -> HiddenUnits:
    """Return the units learned from messages (rows) and their answers, the kept ones first."""
    random = np.random.default_rng(SEED)
    tf.random.set_seed(SEED)
    layer = _Layer(rows.shape[1], settings.hidden_units, answers)
    tells = np.diff(rows.indptr) > 0
    told, truths = rows[tells], answers[tells]
    passes = settings.hidden_passes
    for done in range(passes):
        for part, batch in _batches(told, truths, settings.hidden_keeps, random):
            layer.rate.assign(settings.hidden_rate * (1 - (done + part) / passes))
            layer.learn(batch)
    return layer.units()


class _Layer:
    def __init__(self, features: int, units: int, answers: Numbers) -> None:
        asked = answers.shape[1]
        share = answers.mean(axis=0) + 1e-4
        self._weights = tf.Variable(tf.random.normal((features, units), stddev=0.05))
        self._intercepts = tf.Variable(tf.zeros(units))
        self._heads = tf.Variable(tf.random.normal((units, asked), stddev=0.1))
        self._shares = tf.Variable(np.log(share / (1 - share)).astype(np.float32))
        self._all = [self._weights, self._intercepts, self._heads, self._shares]
        weight = np.full(asked, BESIDE_WEIGHT, dtype=np.float32)
        weight[:KEPT] = 1
        self._weight = tf.constant(weight)
        self.rate = tf.Variable(0.0)
        self._optimizer = tf.keras.optimizers.legacy.Adam(lambda: self.rate)

    @tf.function(autograph=False, reduce_retracing=True)  # type: ignore[untyped-decorator]
    def learn(self, batch: _Batch) -> None:
        features, messages, weights, answers = batch
        with tf.GradientTape() as tape:
            seen = tf.gather(self._weights, features) * weights[:, None]
            active = tf.nn.relu(tf.math.segment_sum(seen, messages) + self._intercepts)
            odds = tf.nn.dropout(active, DROPPED) @ self._heads + self._shares
            losses = tf.nn.sigmoid_cross_entropy_with_logits(answers, odds)
            loss = tf.reduce_mean(tf.reduce_sum(self._weight * losses, axis=1))
        slopes = tape.gradient(loss, self._all)
        self._optimizer.apply_gradients(zip(slopes, self._all, strict=True))

    def units(self) -> HiddenUnits:
        heads, shares = self._heads.numpy()[:, :KEPT], self._shares.numpy()[:KEPT]
        return HiddenUnits(self._weights.numpy(), self._intercepts.numpy(), heads, shares)


def _batches(
    rows: csr_matrix, answers: Numbers, keeps: float, random: np.random.Generator
) -> Iterator[tuple[float, _Batch]]:
    """Yield all messages in a random order, thinned, with the part of them that came before."""
    order = random.permutation(rows.shape[0])
    for start in range(0, len(order), AT_ONCE):
        chosen = order[start : start + AT_ONCE]
        part = rows[chosen]
        kept = random.random(len(part.data)) < keeps
        kept[part.indptr[:-1]] = True  # no message is left empty
        messages = np.repeat(np.arange(len(chosen)), np.diff(part.indptr))[kept]
        weights = (part.data[kept] / keeps).astype(np.float32)
        batch = (part.indices[kept], messages, weights, answers[chosen])
        yield start / len(order), tuple(tf.constant(one) for one in batch)
