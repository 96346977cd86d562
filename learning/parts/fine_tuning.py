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

from bot.language.encoder.transformer import HEADS
from learning.corpora import progress

AT_ONCE = 16
ROUNDS = 6
LAYERS = 4
FASTEST = 8e-5  # of the steps; they grow for `WARMING` steps and then shrink to nothing
WARMING = 60
DROPPED = 0.1
SHRINKS = 0.01
WITHOUT_CUE = 0.3  # of the messages are read as if no question were known
SEED = 7
_STEP = 16  # lengths of batches, so that few shapes are compiled
_NONE = -1  # the act of pieces that are not asked
_FIRST, _SECOND, _TINY = 0.9, 0.999, 1e-8  # Adam's averages


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
    odds = jax.nn.log_softmax(_read(weights, given, there, key), -1)
    counts = wanted >= 0
    missed = -jnp.take_along_axis(odds, jnp.maximum(wanted, 0)[..., None], -1)[..., 0]
    return (missed * counts).sum() / jnp.maximum(counts.sum(), 1)


@jax.jit
def _step(
    weights: Any, first: Any, second: Any, given: Any, there: Any, wanted: Any,
    key: Any, speed: Any, number: Any,
) -> Any:  # fmt: skip
    slopes = jax.grad(_loss)(weights, given, there, wanted, key)
    map_all = jax.tree_util.tree_map
    first = map_all(lambda a, b: _FIRST * a + (1 - _FIRST) * b, first, slopes)
    second = map_all(lambda a, b: _SECOND * a + (1 - _SECOND) * b * b, second, slopes)

    def moved(one: Any, mean: Any, square: Any) -> Any:
        mean, square = mean / (1 - _FIRST**number), square / (1 - _SECOND**number)
        return one - speed * (mean / (jnp.sqrt(square) + _TINY) + SHRINKS * one)

    return map_all(moved, weights, first, second), first, second


def _read(weights: Any, given: Any, there: Any, key: Any) -> Any:
    rows, length, size = given.shape
    hidden = (1 - there)[:, None, None, :] * -1e9

    def dropped(one: Any, number: int) -> Any:
        mixed = jax.random.fold_in(key, number)
        kept = jax.random.bernoulli(mixed, 1 - DROPPED, one.shape)
        return jnp.where(kept, one / (1 - DROPPED), 0)

    told = dropped(given, 0)
    for number, layer in enumerate(weights["layers"]):

        def heads(part: str, layer: Any = layer, told: Any = told) -> Any:
            mixed = told @ layer[part][0] + layer[part][1]
            return mixed.reshape(rows, length, HEADS, -1).transpose(0, 2, 1, 3)

        looks = heads("query") @ heads("key").transpose(0, 1, 3, 2) / (size // HEADS) ** 0.5
        seen = jax.nn.softmax(looks + hidden, -1) @ heads("value")
        seen = seen.transpose(0, 2, 1, 3).reshape(rows, length, size)
        seen = dropped(seen @ layer["joined"][0] + layer["joined"][1], 2 * number + 1)
        told = _normal(told + seen, *layer["attended"])
        wide = jax.nn.gelu(told @ layer["wide"][0] + layer["wide"][1], approximate=True)
        narrow = dropped(wide @ layer["narrow"][0] + layer["narrow"][1], 2 * number + 2)
        told = _normal(told + narrow, *layer["done"])
    told = dropped(told, 2 * len(weights["layers"]) + 1)
    return told @ weights["head"][0] + weights["head"][1]


def _normal(given: Any, scale: Any, offset: Any) -> Any:
    middle = given.mean(-1, keepdims=True)
    spread = ((given - middle) ** 2).mean(-1, keepdims=True)
    return (given - middle) / jnp.sqrt(spread + 1e-12) * scale + offset
