"""Learns the hidden units of the classifier of danger.

One layer over windows of the pieces of messages; of each unit the window in which it is most
active counts. It is learned for all questions at once (anything, for today, an emergency,
somebody else's, which flag, an emergency of which flag), so that it learns what words mean from
every label. In each step the message shows a part of its features only, so that no unit relies on a
single word, and to many messages talk is added that says nothing of the body, or an ordinary story,
so that these move no unit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from bot.knowledge.safety.danger_net import DangerNetSettings
from bot.language.danger.danger_classifier import Numbers, weight_of, windows_of
from learning.danger.sparse_adam import SparseAdam

SEED = 7
AT_ONCE = 64  # messages of a step
DROPPED = 0.5  # of the hidden units in a step
_BEFORE = 0.5  # of the stories that are added
KEPT = 4  # questions learned in full: anything, for today, an emergency, somebody else's
Places = NDArray[np.intp]


@dataclass(frozen=True)
class HiddenUnits:
    """What was learned.

    `weights` are features by units, `heads` units by questions, and `shares` the log odds of the
    questions for a message that shows nothing.
    """

    weights: Numbers
    intercepts: Numbers
    heads: Numbers
    shares: Numbers


@dataclass(frozen=True)
class Pieces:
    """The pieces of all messages: a row of features each, and which messages they are from."""

    rows: csr_matrix  # pieces by features, ones
    counts: Places  # features of each piece
    of_message: Sequence[Places]


@dataclass(frozen=True)
class Company:
    """What is put around messages while they are learned, so that it moves no unit.

    `talk` are pieces that say nothing of the body, `stories` those of whole harmless stories.
    """

    talk: Places
    stories: Sequence[Places]

    def around(
        self, pieces: Places, settings: DangerNetSettings, random: np.random.Generator
    ) -> Places:
        """Return the pieces of a message with a story, talk, both or nothing around them."""
        if len(self.stories) and random.random() < settings.story_share:
            story = self.stories[int(random.integers(len(self.stories)))]
            before = random.random() < _BEFORE
            pieces = np.concatenate((story, pieces) if before else (pieces, story))
        if len(self.talk) and random.random() < settings.talk_share:
            added = random.choice(self.talk, random.integers(1, settings.talk_most + 1))
            cut = random.integers(0, len(added) + 1)
            pieces = np.concatenate((added[:cut], pieces, added[cut:]))
        return pieces


@dataclass(frozen=True)
class _Batch:
    done: float  # passes, with the part of the one that is on
    shown: csr_matrix  # pieces by those of the features that any of them shows
    columns: Places  # which features these are
    windows: csr_matrix  # windows by pieces, weighed
    begins: Places  # the first window of each message
    answers: Numbers


def fit_units(
    pieces: Pieces,
    answers: Numbers,
    chosen: Places,
    company: Company,
    settings: DangerNetSettings,
) -> HiddenUnits:
    """Return the units learned from the chosen messages and their answers, the full ones first."""
    random = np.random.default_rng(SEED)
    layer = _Layer(pieces.rows.shape[1], answers[chosen], settings, random)
    for batch in _batches(pieces, answers, chosen, company, settings, random):
        layer.learn(batch, settings.rate * (1 - batch.done / settings.passes))
    return layer.units()


class _Layer:
    def __init__(
        self,
        features: int,
        answers: Numbers,
        settings: DangerNetSettings,
        random: np.random.Generator,
    ) -> None:
        asked, units = answers.shape[1], settings.units
        share = answers.mean(axis=0) + 1e-4
        self._random = random
        self._weights = SparseAdam(_normal(random, (features, units), 0.05))
        self._heads = SparseAdam(_normal(random, (units, asked), 0.1))
        self._shares = SparseAdam(np.log(share / (1 - share)).astype(np.float32)[None])
        self._intercepts = SparseAdam(np.zeros((1, units), dtype=np.float32))
        self._weight = np.full(asked, settings.beside_weight, dtype=np.float32)
        self._weight[:KEPT] = 1

    def learn(self, batch: _Batch, rate: float) -> None:
        """Go one step: the mean loss of a batch falls."""
        weights, heads = self._weights.current(batch.columns), self._heads.all()
        told = batch.windows @ (batch.shown @ weights) + self._intercepts.all()
        most = np.maximum.reduceat(told, batch.begins, axis=0)
        counts = np.diff(np.append(batch.begins, len(told)))
        active = np.maximum(most, 0)
        kept = self._random.random(active.shape, dtype=np.float32) >= DROPPED
        left = active * kept / np.float32(1 - DROPPED)
        odds = (left @ heads + self._shares.all()).astype(np.float32)
        missed = (_chance(odds) - batch.answers) * self._weight / np.float32(len(odds))
        back = (missed @ heads.T) * kept * (most > 0) / np.float32(1 - DROPPED)
        here = np.repeat(back, counts, axis=0) * (told == np.repeat(most, counts, axis=0))
        slopes = batch.shown.T @ (batch.windows.T @ here)
        self._weights.change(batch.columns, slopes, rate)
        for part, slopes in (
            (self._heads, left.T @ missed),
            (self._shares, missed.sum(axis=0, keepdims=True)),
            (self._intercepts, here.sum(axis=0, keepdims=True)),
        ):
            part.change(np.arange(len(slopes)), slopes, rate)

    def units(self) -> HiddenUnits:
        """Return what was learned."""
        return HiddenUnits(
            self._weights.all(),
            self._intercepts.all()[0],
            self._heads.all(),
            self._shares.all()[0],
        )


def _normal(random: np.random.Generator, shape: tuple[int, int], spread: float) -> Numbers:
    values: Numbers = random.standard_normal(shape, dtype=np.float32) * np.float32(spread)
    return values


def _chance(odds: Numbers) -> Numbers:
    return (1 / (1 + np.exp(-np.clip(odds, -60, 60)))).astype(np.float32)


def _batches(
    pieces: Pieces,
    answers: Numbers,
    chosen: Places,
    company: Company,
    settings: DangerNetSettings,
    random: np.random.Generator,
) -> Iterator[_Batch]:
    """Yield all messages in a random order, in company and thinned, once in every pass."""
    tells = np.array([one for one in chosen if len(pieces.of_message[one])])
    for passed in range(settings.passes):
        order = random.permutation(tells)
        for start in range(0, len(order), AT_ONCE):
            part = order[start : start + AT_ONCE]
            told = [company.around(pieces.of_message[one], settings, random) for one in part]
            rows = pieces.rows[np.concatenate(told)]
            windows, begins = windows_over(told, pieces.counts, settings.windows)
            kept = random.random(len(rows.data)) < settings.keeps
            columns, places = np.unique(rows.indices[kept], return_inverse=True)
            ends = np.concatenate([[0], np.cumsum(kept)])[rows.indptr]
            values = (rows.data[kept] / settings.keeps).astype(np.float32)
            shown = csr_matrix((values, places, ends), (rows.shape[0], len(columns)))
            done = passed + start / len(order)
            yield _Batch(done, shown, columns, windows, begins, answers[part])


def windows_over(
    told: Sequence[Places], counts: Places, sizes: tuple[int, ...]
) -> tuple[csr_matrix, Places]:
    """Return the windows over the pieces of messages, and the first window of each message.

    The windows are rows that weigh the pieces in the order of `told`; `counts` are the features of
    every piece there is.
    """
    firsts, lengths = [], []
    begins, before, count = [], 0, 0
    for pieces in told:
        begins.append(count)
        first, last = windows_of(len(pieces), sizes)
        firsts.append(first + before)
        lengths.append(last - first)
        before += len(pieces)
        count += len(first)
    widths = np.concatenate(lengths)
    ends = np.concatenate(([0], np.cumsum(widths)))
    places = np.arange(ends[-1]) + np.repeat(np.concatenate(firsts) - ends[:-1], widths)
    weights = weight_of(np.add.reduceat(counts[np.concatenate(told)][places], ends[:-1]))
    values = np.repeat(weights, widths)
    return csr_matrix((values, places, ends), (count, before)), np.array(begins)
