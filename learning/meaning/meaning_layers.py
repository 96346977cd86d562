"""Learns the layers of the encoder further, so that a question lies by the answer it is after.

The arithmetic is that of `bot.language.encoder.sentence_vectors`. The order of questions and what
is dropped come from fixed seeds: the same questions give the same weights on one machine.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from bot.knowledge.conversation.meaning_settings import MeaningSettings
from learning.corpora import progress
from learning.encoder.layers_learned import dropping, moved_gently, read_layers
from learning.encoder.packed_layers import Embed

SEED = 7
_STEP = 8  # lengths of batches, so that few shapes are compiled
_SORTED = 4096  # questions that are sorted by length together
_VECTOR = 99  # number of what is dropped of a vector, apart from those of the layers
_TINY = 1e-12

type Head = tuple[NDArray[Any], NDArray[Any]]


@dataclass(frozen=True)
class CutQuestion:
    """A question as pieces with the signs around it, the column it is after, what it counts."""

    pieces: list[int]
    wanted: int
    worth: float


def learned_further(
    layers: Sequence[Any],
    head: Head,
    told: Sequence[CutQuestion],
    embed: Embed,
    settings: MeaningSettings,
) -> tuple[list[Any], Head]:
    """Return the layers that were learned further, and the head (matrix, offset) behind them.

    The head is given vectors of length one.
    """
    fixed, free = layers[: settings.as_they_are], layers[settings.as_they_are :]
    # The head moves faster than the layers: it is kept smaller by as much, so that one speed does.
    faster = settings.head_faster
    whole = jax.tree_util.tree_map(
        lambda one: jnp.asarray(one, jnp.float32),
        {
            "fixed": list(fixed),
            "free": {"layers": list(free), "head": (head[0] / faster, head[1] / faster)},
        },
    )
    weights = whole["free"]
    none = jax.tree_util.tree_map(jnp.zeros_like, weights)
    state, key = (weights, none, none), jax.random.PRNGKey(SEED)
    batches = _chosen(told, settings, np.random.default_rng(SEED))
    step = _stepping(settings)
    for number, group in enumerate(progress(batches, "Learning meanings"), start=1):
        numbers, *rest = _padded(group, settings.rows_at_once)
        given = embed(numbers, np.zeros_like(numbers))
        speed = settings.rate * min(number / settings.warming, 1)
        speed *= 1 - number / (len(batches) + 1)
        mixed = jax.random.fold_in(key, number)
        state = step(*state, whole["fixed"], given, *rest, mixed, speed, float(number))
    learned = jax.tree_util.tree_map(np.asarray, state[0])
    matrix, offset = learned["head"]
    return learned["layers"], (matrix * faster, offset * faster)


def _chosen(
    told: Sequence[CutQuestion], settings: MeaningSettings, drawing: np.random.Generator
) -> list[list[CutQuestion]]:
    """Return the batches of all passes; of the last pass its share."""
    batches: list[list[CutQuestion]] = []
    passes = settings.passes
    while passes > 0:
        more = list(_groups(told, settings.rows_at_once, drawing))
        batches += more[: round(len(more) * min(passes, 1))]
        passes -= 1
    return batches


def _groups(
    told: Sequence[CutQuestion], rows: int, drawing: np.random.Generator
) -> Iterator[list[CutQuestion]]:
    order = drawing.permutation(len(told)).tolist()
    groups: list[list[CutQuestion]] = []
    for at in range(0, len(order), _SORTED):
        part = sorted((told[n] for n in order[at : at + _SORTED]), key=lambda one: len(one.pieces))
        groups += [part[n : n + rows] for n in range(0, len(part), rows)]
    yield from (groups[number] for number in drawing.permutation(len(groups)))


def _padded(group: Sequence[CutQuestion], rows: int) -> tuple[NDArray[Any], ...]:
    """Return pieces and which are real (rows by pieces), and for each row column and worth."""
    length = -(-max(len(one.pieces) for one in group) // _STEP) * _STEP
    numbers = np.zeros((rows, length), np.int32)
    there = np.zeros((rows, length), np.float32)
    wanted, worth = np.zeros(rows, np.int32), np.zeros(rows, np.float32)
    there[:, 0] = 1
    for row, one in enumerate(group):
        numbers[row, : len(one.pieces)], there[row, : len(one.pieces)] = one.pieces, 1
        wanted[row], worth[row] = one.wanted, one.worth
    return numbers, there, wanted, worth


def _stepping(settings: MeaningSettings) -> Any:
    """Return the step: weights and averages after one batch."""

    def loss(
        weights: Any, fixed: Any, given: Any, there: Any, wanted: Any, worth: Any, key: Any
    ) -> Any:  # fmt: skip
        dropped = dropping(key, settings.dropped)
        told = read_layers(fixed, given, there, lambda one, _: one)
        told = read_layers(weights["layers"], told, there, dropped)
        mean = (told * there[..., None]).sum(1) / there.sum(1, keepdims=True)
        vectors = mean / jnp.sqrt((mean**2).sum(-1, keepdims=True) + _TINY)
        matrix, offset = (one * settings.head_faster for one in weights["head"])
        odds = jax.nn.log_softmax(dropped(vectors, _VECTOR) @ matrix + offset, -1)
        missed = -jnp.take_along_axis(odds, wanted[:, None], -1)[:, 0]
        return (missed * worth).sum() / jnp.maximum((worth > 0).sum(), 1)

    @jax.jit
    def step(
        weights: Any, mean: Any, square: Any, fixed: Any, given: Any, there: Any, wanted: Any,
        worth: Any, key: Any, speed: Any, number: Any,
    ) -> Any:  # fmt: skip
        slopes = jax.grad(loss)(weights, fixed, given, there, wanted, worth, key)
        return moved_gently(weights, mean, square, slopes, speed, number)

    return step
