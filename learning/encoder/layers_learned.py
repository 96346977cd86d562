"""How layers are read and moved while they are learned; jax finds the slopes.

The arithmetic is that of `bot.language.encoder.transformer`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

from bot.language.encoder.transformer import HEADS

SHRINKS = 0.01  # of a weight in a step, by the speed
_STEEPEST = 1.0  # length of all slopes of a step together
_FIRST, _SECOND, _TINY = 0.9, 0.999, 1e-8  # Adam's averages

type Drop = Callable[[Any, int], Any]


def dropping(key: Any, share: float) -> Drop:
    """Return what leaves out a share of numbers; a place in the layers has its own."""

    def dropped(one: Any, number: int) -> Any:
        mixed = jax.random.fold_in(key, number)
        kept = jax.random.bernoulli(mixed, 1 - share, one.shape)
        return jnp.where(kept, one / (1 - share), 0)

    return dropped


def read_layers(layers: Any, given: Any, there: Any, dropped: Drop) -> Any:
    """Return what layers make of vectors (rows by pieces by size); `there` marks real pieces."""
    rows, length, size = given.shape
    hidden = (1 - there)[:, None, None, :] * -1e9
    told = dropped(given, 0)
    for number, layer in enumerate(layers):

        def heads(part: str, layer: Any = layer, told: Any = told) -> Any:
            mixed = told @ layer[part][0] + layer[part][1]
            return mixed.reshape(rows, length, HEADS, -1).transpose(0, 2, 1, 3)

        looks = heads("query") @ heads("key").transpose(0, 1, 3, 2) / (size // HEADS) ** 0.5
        seen = jax.nn.softmax(looks + hidden, -1) @ heads("value")
        seen = seen.transpose(0, 2, 1, 3).reshape(rows, length, size)
        seen = dropped(seen @ layer["joined"][0] + layer["joined"][1], 2 * number + 1)
        told = normal(told + seen, *layer["attended"])
        wide = jax.nn.gelu(told @ layer["wide"][0] + layer["wide"][1], approximate=True)
        narrow = dropped(wide @ layer["narrow"][0] + layer["narrow"][1], 2 * number + 2)
        told = normal(told + narrow, *layer["done"])
    return told


def normal(given: Any, scale: Any, offset: Any) -> Any:
    """Return vectors with mean and spread as learned."""
    middle = given.mean(-1, keepdims=True)
    spread = ((given - middle) ** 2).mean(-1, keepdims=True)
    return (given - middle) / jnp.sqrt(spread + 1e-12) * scale + offset


def moved(
    weights: Any, first: Any, second: Any, slopes: Any, speed: Any, number: Any
) -> tuple[Any, Any, Any]:
    """Return the weights and both averages of slopes after the step of that number (Adam)."""
    map_all = jax.tree_util.tree_map
    first = map_all(lambda a, b: _FIRST * a + (1 - _FIRST) * b, first, slopes)
    second = map_all(lambda a, b: _SECOND * a + (1 - _SECOND) * b * b, second, slopes)

    def step(one: Any, mean: Any, square: Any) -> Any:
        mean, square = mean / (1 - _FIRST**number), square / (1 - _SECOND**number)
        return one - speed * (mean / (jnp.sqrt(square) + _TINY) + SHRINKS * one)

    return map_all(step, weights, first, second), first, second


def moved_gently(
    weights: Any, first: Any, second: Any, slopes: Any, speed: Any, number: Any
) -> tuple[Any, Any, Any]:
    """Return what `moved` does, with slopes that are together no longer than `_STEEPEST`."""
    steep = jnp.sqrt(sum((one**2).sum() for one in jax.tree_util.tree_leaves(slopes)))
    less = jnp.minimum(1, _STEEPEST / (steep + 1e-6))
    slopes = jax.tree_util.tree_map(lambda one: one * less, slopes)
    return moved(weights, first, second, slopes, speed, number)
