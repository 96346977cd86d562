"""The hidden units learn what words mean in each other's company, and whatever stands around."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, vstack

from bot.knowledge.safety.danger_net import DangerNetSettings, load_danger_net_settings
from bot.language.danger.danger_classifier import Numbers, weight_of, windows_of
from learning.danger.units import KEPT, Company, HiddenUnits, Pieces, fit_units, windows_over

MESSAGES = 3000
WORDS = 40
TALK = 8  # words that talk alone has
ALONE = Company(np.zeros(0, dtype=np.intp), [])


def settings_of(**changed: object) -> DangerNetSettings:
    settings = load_danger_net_settings()
    return settings.model_copy(update={"passes": 15, "keeps": 0.9, **changed})


def pieces_with(shown: NDArray[Any], of_message: Sequence[Sequence[int]]) -> Pieces:
    rows = csr_matrix(shown.astype(np.float32))
    return Pieces(rows, np.diff(rows.indptr), [np.array(one, dtype=np.intp) for one in of_message])


def odds_of(units: HiddenUnits, pieces: Sequence[Numbers]) -> Numbers:
    """Return the odds of a message as the classifier works them out."""
    told = np.array(pieces)
    windows = zip(*windows_of(len(told), load_danger_net_settings().windows), strict=True)
    sums = np.array([told[first:last].sum(axis=0) for first, last in windows])
    weighed = sums @ units.weights * weight_of(sums.sum(axis=1))[:, None] + units.intercepts
    odds: Numbers = np.maximum(weighed.max(axis=0), 0) @ units.heads + units.shares
    return odds


@pytest.mark.slow
def test_units_fit_two_words_that_are_harmless_alone() -> None:
    random = np.random.default_rng(1)
    shown = random.random((MESSAGES, WORDS)) < 0.2
    shown[:, :2] = random.random((MESSAGES, 2)) < 0.5
    together = shown[:, 0] ^ shown[:, 1]  # no sum of words can tell this
    answers = np.repeat(together[:, np.newaxis], KEPT + 2, axis=1).astype(np.float32)
    pieces = pieces_with(shown, [[place] for place in range(MESSAGES)])

    units = fit_units(pieces, answers, np.arange(MESSAGES), ALONE, settings_of())

    odds = np.array([odds_of(units, [row]) for row in shown.astype(np.float32)])
    assert odds.shape == (MESSAGES, KEPT + 2)
    assert np.mean((odds[:, 0] > 0) == together) > 0.9


@pytest.mark.slow
def test_units_hear_a_sign_amid_talk() -> None:
    random = np.random.default_rng(2)
    signs = random.random((MESSAGES, WORDS)) < 0.1
    dangerous = signs[:, :3].any(axis=1)
    talk = np.zeros((50, WORDS), dtype=bool)
    talk[:, -TALK:] = random.random((50, TALK)) < 0.4
    signs[:, -TALK:] = False
    rows = vstack([csr_matrix(signs.astype(np.float32)), csr_matrix(talk.astype(np.float32))])
    answers = np.repeat(dangerous[:, np.newaxis], KEPT, axis=1).astype(np.float32)
    pieces = pieces_with(rows.toarray(), [[place] for place in range(MESSAGES)])
    told = np.flatnonzero(np.diff(rows.indptr)[MESSAGES:]) + MESSAGES

    units = fit_units(
        pieces, answers, np.arange(MESSAGES), Company(told, []), settings_of(talk_share=0.7)
    )

    around = list(talk.astype(np.float32)[:20])
    amid = [*around[:10], np.eye(WORDS, dtype=np.float32)[0], *around[10:]]
    assert odds_of(units, amid)[0] > 0 > odds_of(units, around)[0]


def test_units_an_empty_message_is_passed_over() -> None:
    pieces = pieces_with(np.array([[1.0, 0.0], [0.0, 1.0]]), [[0], [], [1]])
    answers = np.array([[1.0] * KEPT, [0.0] * KEPT, [0.0] * KEPT], dtype=np.float32)
    units = fit_units(pieces, answers, np.arange(3), ALONE, settings_of(passes=1))
    assert np.isfinite(units.weights).all()


@pytest.mark.parametrize(
    ("count", "windows", "why"),
    [
        (1, [(0, 1)], "one piece is one window"),
        (2, [(0, 2)], "fewer pieces than any size are read together"),
        (4, [(0, 3), (1, 4), (0, 4)], "the larger size holds all that there is"),
        (6, [(0, 3), (1, 4), (2, 5), (3, 6), (0, 5), (1, 6)], "each size at every place"),
    ],
)
def test_windows_of_pieces(count: int, windows: list[tuple[int, int]], why: str) -> None:
    firsts, lasts = windows_of(count, (3, 5))
    assert [*zip(firsts.tolist(), lasts.tolist(), strict=True)] == windows, why


def test_windows_over_messages_do_not_reach_into_the_next() -> None:
    told = [np.array([4]), np.array([0, 2])]
    windows, begins = windows_over(told, np.array([3, 0, 5, 0, 8]), (3, 5))
    assert begins.tolist() == [0, 1]
    assert windows.toarray() == pytest.approx(
        np.array([[weight_of(np.array(8)), 0, 0], [0, *[weight_of(np.array(8))] * 2]])
    )
