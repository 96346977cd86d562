"""Learns the layers of the encoder further, so that each word of a message tells its act.

The arithmetic is that of `bot.language.encoder.transformer`; jax finds the slopes. What is below
the layers stays as it is. The order of messages, the cues left out and what is dropped come from
fixed seeds, so the same data give the same weights on one machine.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from learning.corpora import progress
from learning.encoder.layers_learned import dropping, moved, read_layers

AT_ONCE = 16
ROUNDS = 6
LAYERS = 4
FASTEST = 8e-5  # of the steps; they grow for `WARMING` steps and then shrink to nothing
WARMING = 60
DROPPED = 0.1
WITHOUT_CUE = 0.3  # of the messages are read as if no question were known
SEED = 7
_STEP = 16  # lengths of batches, so that few shapes are compiled
_NONE = -1  # the act of pieces that are not asked


@dataclass(frozen=True)
class Example:
    """A message as vectors of its pieces, with its cue and without, and the act of each piece."""

    with_cue: tuple[list[int], list[int], list[int]]
    without: tuple[list[int], list[int], list[int]]


def fine_tuned(
    layers: list[Any], acts: int, told: Sequence[Example], vectors: Any
) -> tuple[list[Any], tuple[NDArray[Any], NDArray[Any]]]:
    """Return the layers and the head (matrix, offset) as learned; `vectors` embeds pieces."""
    size = layers[0]["query"][0].shape[0]
    start = np.random.default_rng(SEED).normal(0, 0.02, (size, acts)).astype(np.float32)
    weights = {"layers": layers, "head": (start, np.zeros(acts, np.float32))}
    weights = jax.tree_util.tree_map(lambda one: jnp.asarray(one, jnp.float32), weights)
    none = jax.tree_util.tree_map(jnp.zeros_like, weights)
    state, key = (weights, none, none), jax.random.PRNGKey(SEED)
    drawing = np.random.default_rng(SEED)
    batches = [one for _ in range(ROUNDS) for one in _batches(told, drawing)]
    for number, batch in enumerate(progress(batches, "Learning the parts"), start=1):
        speed = FASTEST * min(number / WARMING, 1) * (1 - number / (len(batches) + 1))
        given = vectors(batch[0], batch[1])
        mixed = jax.random.fold_in(key, number)
        state = _step(*state, given, batch[2], batch[3], mixed, speed, float(number))
    learned = jax.tree_util.tree_map(np.asarray, state[0])
    return learned["layers"], learned["head"]


def _batches(
    told: Sequence[Example], drawing: np.random.Generator
) -> Iterator[tuple[NDArray[Any], ...]]:
    chosen = [one.without if drawing.random() < WITHOUT_CUE else one.with_cue for one in told]
    order = sorted(drawing.permutation(len(told)), key=lambda n: len(chosen[n][0]) // 8)
    groups = [order[at : at + AT_ONCE] for at in range(0, len(order), AT_ONCE)]
    for number in drawing.permutation(len(groups)):
        yield _padded([chosen[n] for n in groups[number]])


def _padded(rows: Sequence[tuple[list[int], list[int], list[int]]]) -> tuple[NDArray[Any], ...]:
    longest = -(-max(len(one[0]) for one in rows) // _STEP) * _STEP
    numbers = np.zeros((len(rows), longest), np.int32)
    kinds = np.zeros((len(rows), longest), np.int32)
    there = np.zeros((len(rows), longest), np.float32)
    wanted = np.full((len(rows), longest), _NONE, np.int32)
    for row, (pieces, kind, acts) in enumerate(rows):
        numbers[row, : len(pieces)], kinds[row, : len(pieces)] = pieces, kind
        there[row, : len(pieces)], wanted[row, : len(pieces)] = 1, acts
    return numbers, kinds, there, wanted


def _loss(weights: Any, given: Any, there: Any, wanted: Any, key: Any) -> Any:
    dropped = dropping(key, DROPPED)
    told = read_layers(weights["layers"], given, there, dropped)
    told = dropped(told, 2 * len(weights["layers"]) + 1)
    odds = jax.nn.log_softmax(told @ weights["head"][0] + weights["head"][1], -1)
    counts = wanted >= 0
    missed = -jnp.take_along_axis(odds, jnp.maximum(wanted, 0)[..., None], -1)[..., 0]
    return (missed * counts).sum() / jnp.maximum(counts.sum(), 1)


@jax.jit
def _step(
    weights: Any, first: Any, second: Any, given: Any, there: Any, wanted: Any,
    key: Any, speed: Any, number: Any,
) -> Any:  # fmt: skip
    slopes = jax.grad(_loss)(weights, given, there, wanted, key)
    return moved(weights, first, second, slopes, speed, number)
