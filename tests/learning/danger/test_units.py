"""The hidden units learn what words mean only in each other's company."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix

from bot.knowledge.danger_net import load_danger_net_settings
from learning.danger.hidden import KEPT, fit_hidden

MESSAGES = 3000
WORDS = 40


def test_hidden_fit_two_words_that_are_harmless_alone() -> None:
    random = np.random.default_rng(1)
    shown = random.random((MESSAGES, WORDS)) < 0.2
    shown[:, :2] = random.random((MESSAGES, 2)) < 0.5
    together = shown[:, 0] ^ shown[:, 1]  # no sum of words can tell this
    answers = np.repeat(together[:, np.newaxis], KEPT + 2, axis=1).astype(np.float32)
    settings = load_danger_net_settings().model_copy(
        update={"hidden_passes": 15, "hidden_keeps": 0.9}
    )
    rows = csr_matrix(shown.astype(float))
    units = fit_hidden(rows, answers, settings)
    active = np.maximum(shown @ units.weights + units.intercepts, 0)
    odds = active @ units.heads + units.shares
    assert odds.shape == (MESSAGES, KEPT)
    assert np.mean((odds[:, 0] > 0) == together) > 0.9


def test_hidden_fit_an_empty_message_is_passed_over() -> None:
    rows = csr_matrix(np.array([[1.0, 0.0], [0.0, 0.0], [0.0, 1.0]]))
    answers = np.array([[1.0] * KEPT, [0.0] * KEPT, [0.0] * KEPT], dtype=np.float32)
    settings = load_danger_net_settings().model_copy(update={"hidden_passes": 1})
    assert np.isfinite(fit_hidden(rows, answers, settings).weights).all()
