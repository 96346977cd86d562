"""Fits the weights of words and signs to labelled messages: multinomial or one value at a time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bot.knowledge.pain.pain_choice import PainChoiceSettings

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Fitted:
    """The weights of one field: words by columns, one a column, one a sign.

    `nothing` is 1 where the first column stands for "none of them", which has no signs.
    """

    words: Numbers
    intercepts: Numbers
    signs: Numbers
    nothing: int

    def scores(self, words: csr_matrix, signs: csr_matrix) -> Numbers:
        """Return the score of each column for each message."""
        found: Numbers = words @ self.words + self.intercepts
        found[:, self.nothing :] += (signs @ self.signs).reshape(len(found), -1)
        return found


def fit(
    words: csr_matrix,
    signs: csr_matrix,
    held: Numbers,
    weight: Numbers,
    nothing: int,
    settings: PainChoiceSettings,
) -> Fitted:
    """Return the weights with the highest penalised likelihood.

    `words`: messages by words; `signs`: messages times values by signs; `held`: messages by
    columns, 1 where that column holds. With `nothing` one column of each message holds, else each
    is judged by itself.
    """
    rows, columns = held.shape
    seen, known = words.shape[1], signs.shape[1]
    words_across, signs_across = words.T.tocsr(), signs.T.tocsr()

    def taken_apart(weights: Numbers) -> Fitted:
        by_word, rest = weights[: seen * columns].reshape(seen, columns), weights[seen * columns :]
        return Fitted(by_word, rest[:columns], rest[columns:], nothing)

    def loss(weights: Numbers) -> tuple[float, Numbers]:
        now = taken_apart(weights)
        scores = now.scores(words, signs)
        cost, missed = (_one_of if nothing else _each)(scores, held)
        missed *= weight[:, None]
        by_value = np.ascontiguousarray(missed[:, nothing:]).reshape(rows * (columns - nothing))
        slope = np.concatenate(
            [
                (words_across @ missed + settings.word_penalty * now.words).ravel(),
                missed.sum(axis=0),
                signs_across @ by_value + settings.sign_penalty * now.signs,
            ]
        )
        penalty = settings.word_penalty * (now.words**2).sum()
        penalty += settings.sign_penalty * (now.signs**2).sum()
        return float((weight * cost).sum() + penalty / 2), slope

    start = np.zeros(seen * columns + columns + known)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": settings.rounds})
    return taken_apart(found.x)


def _one_of(scores: Numbers, held: Numbers) -> tuple[Numbers, Numbers]:
    top = scores.max(axis=1, keepdims=True)
    shares = np.exp(scores - top)
    total = shares.sum(axis=1, keepdims=True)
    cost = (top + np.log(total))[:, 0] - (scores * held).sum(axis=1)
    return cost, shares / total - held


def _each(scores: Numbers, held: Numbers) -> tuple[Numbers, Numbers]:
    cost = (np.logaddexp(0, scores) - held * scores).sum(axis=1)
    return cost, 1 / (1 + np.exp(-scores)) - held
