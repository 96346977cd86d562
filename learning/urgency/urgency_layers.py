"""Learns the layers of the encoder further, so that a whole message tells how urgent it is.

A message stands alone, or beside a harmless one that takes nothing from it. The order of messages,
their company and what is dropped come from fixed seeds: the same data give the same weights on one
machine.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from bot.knowledge.safety.urgency import UrgencySettings
from learning.corpora import progress
from learning.encoder.layers_learned import dropping, moved_gently, read_layers
from learning.encoder.packed_layers import Embed

SEED = 7
KEPT = 4  # answers learned in full: anything, today, an emergency, somebody else's
_STEP = 16  # lengths of batches, so that few shapes are compiled
_SORTED = 4096  # messages that are sorted by length together

type Batch = tuple[NDArray[Any], NDArray[Any], NDArray[Any], NDArray[Any]]


@dataclass(frozen=True)
class Cut:
    """A message as pieces, without the signs around it, with its answers."""

    pieces: list[int]
    answers: NDArray[np.float32]
    harmless: bool


@dataclass(frozen=True)
class Signs:
    """The pieces before and behind a text, and how many all may be together."""

    first: int
    last: int
    most: int


def learned_layers(
    layers: Sequence[Any],
    told: Sequence[Cut],
    signs: Signs,
    embed: Embed,
    settings: UrgencySettings,
) -> tuple[list[Any], tuple[NDArray[Any], NDArray[Any]]]:
    """Return all layers and the head (matrix, offset) as learned from messages."""
    drawing = np.random.default_rng(SEED)
    answers = np.array([one.answers for one in told])
    share = answers.mean(axis=0) + 1e-4
    size = layers[0]["query"][0].shape[0]
    start = drawing.normal(0, 0.02, (size, answers.shape[1])).astype(np.float32)
    fixed, free = layers[: settings.as_they_are], layers[settings.as_they_are :]
    head = (start, np.log(share / (1 - share)).astype(np.float32))
    whole = jax.tree_util.tree_map(
        lambda one: jnp.asarray(one, jnp.float32),
        {"fixed": fixed, "free": {"layers": free, "head": head}},
    )
    weights = whole["free"]
    none = jax.tree_util.tree_map(jnp.zeros_like, weights)
    state, key = (weights, none, none), jax.random.PRNGKey(SEED)
    counts = np.full(answers.shape[1], settings.beside_weight, np.float32)
    counts[:KEPT] = 1
    batches = _chosen(told, signs, settings, drawing)
    step = _stepping(counts, settings.dropped)
    for number, batch in enumerate(progress(batches, "Learning urgency"), start=1):
        numbers, there, wanted, real = batch
        given = embed(numbers, np.zeros_like(numbers))
        speed = settings.rate * min(number / settings.warming, 1)
        speed *= 1 - number / (len(batches) + 1)
        mixed = jax.random.fold_in(key, number)
        state = step(
            *state, whole["fixed"], given, there, wanted, real, mixed, speed, float(number)
        )
    learned = jax.tree_util.tree_map(np.asarray, state[0])
    return [*layers[: settings.as_they_are], *learned["layers"]], learned["head"]


def _chosen(
    told: Sequence[Cut], signs: Signs, settings: UrgencySettings, drawing: np.random.Generator
) -> list[Batch]:
    """Return the batches of all passes; of the last pass its share."""
    batches: list[Batch] = []
    passes = settings.passes
    while passes > 0:
        more = list(_batches(told, signs, settings, drawing))
        batches += more[: round(len(more) * min(passes, 1))]
        passes -= 1
    return batches


def _batches(
    told: Sequence[Cut], signs: Signs, settings: UrgencySettings, drawing: np.random.Generator
) -> Iterator[Batch]:
    harmless = [one for one in told if one.harmless]
    order = drawing.permutation(len(told))
    for at in range(0, len(order), _SORTED):
        part = [
            _in_company(told[n], harmless, signs.most, settings.company, drawing)
            for n in order[at : at + _SORTED]
        ]
        part.sort(key=lambda one: len(one[0]))
        groups = list(_groups(part, settings))
        for number in drawing.permutation(len(groups)):
            length, rows, group = groups[number]
            yield _padded(group, length, rows, signs)


def _groups(
    part: Sequence[tuple[list[int], NDArray[Any]]], settings: UrgencySettings
) -> Iterator[tuple[int, int, Sequence[tuple[list[int], NDArray[Any]]]]]:
    """Yield neighbours by length, with the length and rows of their batch: few shapes in all."""
    end = len(part)
    while end:
        length = -(-(len(part[end - 1][0]) + 2) // _STEP) * _STEP
        rows = min(settings.rows_at_once, settings.at_once // length)
        yield length, rows, part[max(0, end - rows) : end]
        end = max(0, end - rows)


def _in_company(
    one: Cut, harmless: Sequence[Cut], most: int, share: float, drawing: np.random.Generator
) -> tuple[list[int], NDArray[Any]]:
    pieces = one.pieces[: most - 2]
    if drawing.random() < share:
        beside = harmless[int(drawing.integers(len(harmless)))].pieces
        beside = beside[: most - 2 - len(pieces)]
        pieces = beside + pieces if drawing.random() < 1 / 2 else pieces + beside
    return pieces, one.answers


def _padded(
    group: Sequence[tuple[list[int], NDArray[Any]]], length: int, rows: int, signs: Signs
) -> Batch:
    numbers = np.zeros((rows, length), np.int32)
    there = np.zeros((rows, length), np.float32)
    wanted = np.zeros((rows, len(group[0][1])), np.float32)
    real = np.zeros(rows, np.float32)
    there[:, 0] = 1
    for row, (pieces, answers) in enumerate(group):
        told = [signs.first, *pieces, signs.last]
        numbers[row, : len(told)], there[row, : len(told)] = told, 1
        wanted[row], real[row] = answers, 1
    return numbers, there, wanted, real


def _stepping(counts: NDArray[Any], share: float) -> Any:
    """Return the step: weights and averages after one batch."""

    def loss(
        weights: Any, fixed: Any, given: Any, there: Any, wanted: Any, real: Any, key: Any
    ) -> Any:
        dropped = dropping(key, share)
        told = read_layers([*fixed, *weights["layers"]], given, there, dropped)[:, 0]
        told = dropped(told, 2 * (len(fixed) + len(weights["layers"])) + 1)
        odds = told @ weights["head"][0] + weights["head"][1]
        missed = jnp.maximum(odds, 0) - odds * wanted + jnp.log1p(jnp.exp(-jnp.abs(odds)))
        return ((missed * counts).sum(axis=1) * real).sum() / jnp.maximum(real.sum(), 1)

    @jax.jit
    def step(
        weights: Any, first: Any, second: Any, fixed: Any, given: Any, there: Any, wanted: Any,
        real: Any, key: Any, speed: Any, number: Any,
    ) -> Any:  # fmt: skip
        slopes = jax.grad(loss)(weights, fixed, given, there, wanted, real, key)
        return moved_gently(weights, first, second, slopes, speed, number)

    return step
