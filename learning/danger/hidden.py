"""Learns the hidden units of the classifier of danger.

One layer over the features, learned for all questions at once (anything, for today, an emergency,
which flag, an emergency of which flag), so that it learns what words mean from every label; only
the first three answers are kept. In each pass a message shows a part of its features only, so that
no unit relies on a single word.

Adam goes over all weights in every step, but of some ten thousand features a step shows a tenth. So
a feature's weights are brought up to date when it is shown (`SparseAdam`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from bot.knowledge.safety.danger_net import DangerNetSettings
from bot.language.danger.danger_classifier import Numbers

SEED = 7
AT_ONCE = 64  # messages of a step
DROPPED = 0.5  # of the hidden units in a step
BESIDE_WEIGHT = 0.15  # of a question that is learned beside the first three
KEPT = 3  # questions whose answers are kept
_FIRST, _SECOND = 0.9, 0.999  # what Adam keeps of slopes and of their squares in each step
_LEAST = 1e-7  # so that a slope of nothing divides nothing


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


@dataclass(frozen=True)
class _Batch:
    done: float  # passes, with the part of the one that is on
    shown: csr_matrix  # messages by those of the features that any of them shows
    columns: NDArray[np.intp]  # which features these are
    answers: Numbers


def fit_hidden(rows: csr_matrix, answers: Numbers, settings: DangerNetSettings) -> HiddenUnits:
    """Return the units learned from messages (rows) and their answers, the kept ones first."""
    random = np.random.default_rng(SEED)
    layer = _Layer(rows.shape[1], settings.hidden_units, answers, random)
    tells = np.diff(rows.indptr) > 0
    told, truths = rows[tells].astype(np.float32), answers[tells].astype(np.float32)
    for batch in _batches(told, truths, settings, random):
        layer.learn(batch, settings.hidden_rate * (1 - batch.done / settings.hidden_passes))
    return layer.units()


class SparseAdam:
    """Adam over an array of which a step changes few rows.

    A row that gets no slope goes on by momentum. What it would have gone since it was last shown
    is a geometric sum, so it is added at once when the row is shown again; the rate of that time
    stands for those between.
    """

    def __init__(self, values: Numbers) -> None:
        """Take the array; it is changed in place."""
        self._values = values
        self._mean, self._square = np.zeros_like(values), np.zeros_like(values)
        self._seen = np.zeros(len(values), dtype=np.intp)
        self._step = 0
        self._rate = 0.0  # of the last step, with what Adam corrects in the first ones

    def current(self, rows: NDArray[np.intp]) -> Numbers:
        """Return some rows as they are now."""
        values, mean, square = self._values[rows], self._mean[rows], self._square[rows]
        missed = (self._step - self._seen[rows]).astype(np.float32)[:, None]
        ratio = np.float32(_FIRST / np.sqrt(_SECOND))
        way = np.float32(self._rate) * ratio * (1 - ratio**missed) / (1 - ratio)
        values -= way * mean / (np.sqrt(square) + np.float32(_LEAST))
        self._values[rows] = values
        self._mean[rows] = mean * np.float32(_FIRST) ** missed
        self._square[rows] = square * np.float32(_SECOND) ** missed
        self._seen[rows] = self._step
        return values

    def change(self, rows: NDArray[np.intp], slopes: Numbers, rate: float) -> None:
        """Go one step down the slopes of some rows, which must be current."""
        self._step += 1
        corrected = np.sqrt(1 - _SECOND**self._step) / (1 - _FIRST**self._step)
        self._rate = rate * float(corrected)
        mean = self._mean[rows] * np.float32(_FIRST) + slopes * np.float32(1 - _FIRST)
        square = self._square[rows] * np.float32(_SECOND)
        square += slopes * slopes * np.float32(1 - _SECOND)
        way = np.float32(self._rate) * mean / (np.sqrt(square) + np.float32(_LEAST))
        self._values[rows] -= way
        self._mean[rows], self._square[rows], self._seen[rows] = mean, square, self._step

    def all(self) -> Numbers:
        """Return the whole array as it is now."""
        return self.current(np.arange(len(self._values)))


class _Layer:
    def __init__(
        self, features: int, units: int, answers: Numbers, random: np.random.Generator
    ) -> None:
        asked = answers.shape[1]
        share = answers.mean(axis=0) + 1e-4
        self._random = random
        self._weights = SparseAdam(_normal(random, (features, units), 0.05))
        self._heads = SparseAdam(_normal(random, (units, asked), 0.1))
        starts = np.log(share / (1 - share)).astype(np.float32)
        self._shares = SparseAdam(starts[None])
        self._intercepts = SparseAdam(np.zeros((1, units), dtype=np.float32))
        self._weight = np.full(asked, BESIDE_WEIGHT, dtype=np.float32)
        self._weight[:KEPT] = 1

    def learn(self, batch: _Batch, rate: float) -> None:
        """Go one step: the mean loss of a batch falls."""
        weights, heads = self._weights.current(batch.columns), self._heads.all()
        active = np.maximum(batch.shown @ weights + self._intercepts.all(), 0)
        kept = self._random.random(active.shape, dtype=np.float32) >= DROPPED
        left = active * kept / np.float32(1 - DROPPED)
        odds = left @ heads + self._shares.all()
        missed = (_chance(odds) - batch.answers) * self._weight / np.float32(len(odds))
        back = (missed @ heads.T) * kept * (active > 0) / np.float32(1 - DROPPED)
        self._weights.change(batch.columns, batch.shown.T @ back, rate)
        for part, slopes in (
            (self._heads, left.T @ missed),
            (self._shares, missed.sum(axis=0, keepdims=True)),
            (self._intercepts, back.sum(axis=0, keepdims=True)),
        ):
            part.change(np.arange(len(slopes)), slopes, rate)

    def units(self) -> HiddenUnits:
        """Return what was learned."""
        heads, shares = self._heads.all()[:, :KEPT], self._shares.all()[0, :KEPT]
        return HiddenUnits(self._weights.all(), self._intercepts.all()[0], heads, shares)


def _normal(random: np.random.Generator, shape: tuple[int, int], spread: float) -> Numbers:
    values: Numbers = random.standard_normal(shape, dtype=np.float32) * np.float32(spread)
    return values


def _chance(odds: Numbers) -> Numbers:
    return (1 / (1 + np.exp(-np.clip(odds, -60, 60)))).astype(np.float32)


def _batches(
    rows: csr_matrix, answers: Numbers, settings: DangerNetSettings, random: np.random.Generator
) -> Iterator[_Batch]:
    """Yield all messages in a random order, thinned, once in every pass."""
    keeps = settings.hidden_keeps
    for passed in range(settings.hidden_passes):
        order = random.permutation(rows.shape[0])
        for start in range(0, len(order), AT_ONCE):
            chosen = order[start : start + AT_ONCE]
            part = rows[chosen]
            kept = random.random(len(part.data)) < keeps
            kept[part.indptr[:-1]] = True  # no message is left empty
            columns, places = np.unique(part.indices[kept], return_inverse=True)
            ends = np.concatenate([[0], np.cumsum(kept)])[part.indptr]
            values = part.data[kept] / np.float32(keeps)
            shown = csr_matrix((values, places, ends), (len(chosen), len(columns)))
            yield _Batch(passed + start / len(order), shown, columns, answers[chosen])
