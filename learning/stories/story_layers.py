"""Learns the layers of the encoder further, so that they tell which candidates of a story hold.

The arithmetic is that of `bot.language.slots.story_reader`. The order of stories and what is
dropped come from fixed seeds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from bot.knowledge.pain.pain_choice import SEVERAL
from bot.knowledge.pain.story_reading import StoryReadingSettings
from bot.language.slots.slot_model import columns_of, fields_of_columns
from learning.corpora import progress
from learning.encoder.layers_learned import dropping, moved_gently, read_layers
from learning.encoder.packed_layers import Embed
from learning.stories.story_batches import TextEnds, chosen_batches
from learning.stories.told_stories import ToldStory

SEED = 7
_FREE, _WHOLE, _SPAN = 100, 999, 998  # numbers of what is dropped, apart from those of the layers


def learned_stories(
    layers: Sequence[Any],
    told: Sequence[ToldStory],
    ends: TextEnds,
    embed: Embed,
    settings: StoryReadingSettings,
) -> tuple[list[Any], Mapping[str, NDArray[Any]]]:
    """Return the layers that were learned further, and the head as `StoryReader` takes it."""
    drawing = np.random.default_rng(SEED)
    holds = np.array([one.holds for one in told])
    size, columns = layers[0]["query"][0].shape[0], holds.shape[1]
    share, fields = holds.mean(axis=0) + 1e-4, len(columns_of())
    head = {
        "marks": np.zeros((fields, size)),
        "whole": drawing.normal(0, 0.02, (size, columns)),
        "whole.offset": np.log(share / (1 - share)),
        "span": drawing.normal(0, 0.02, (columns, size)),
        "field": np.zeros((fields, size)),  # what the values of a field have in common
        "span.offset": np.zeros(columns),
    }
    fixed, free = layers[: settings.as_they_are], layers[settings.as_they_are :]
    whole = jax.tree_util.tree_map(
        lambda one: jnp.asarray(one, jnp.float32),
        {"fixed": fixed, "free": {"layers": list(free), "head": head}},
    )
    weights = whole["free"]
    none = jax.tree_util.tree_map(jnp.zeros_like, weights)
    state, key = (weights, none, none), jax.random.PRNGKey(SEED)
    batches = chosen_batches(told, ends, settings, drawing)
    step = _stepping(settings)
    for number, batch in enumerate(progress(batches, "Learning stories"), start=1):
        given = embed(batch.numbers, np.zeros_like(batch.numbers))
        speed = settings.rate * min(number / settings.warming, 1)
        speed *= 1 - number / (len(batches) + 1)
        mixed = jax.random.fold_in(key, number)
        state = step(*state, whole["fixed"], given, *batch[1:], mixed, speed, float(number))
    learned = jax.tree_util.tree_map(np.asarray, state[0])
    head = learned["head"]
    head["span"] = head["span"] + head.pop("field")[fields_of_columns()]
    return learned["layers"], head


def _scores(
    weights: Any, fixed: Any, given: Any, there: Any, columns: Any, first: Any, last: Any,
    most: float, dropped: Any,
) -> Any:  # fmt: skip
    """Return a score for each column of each story; that of a candidate is `most` at most."""
    head, count = weights["head"], weights["head"]["whole.offset"].shape[0]
    fields = jnp.asarray(np.append(fields_of_columns(), len(columns_of())))
    told = read_layers(fixed, given, there, dropped)
    places = jnp.arange(given.shape[1])
    inside = (places >= first[..., None]) & (places < last[..., None])
    inside = (inside & (columns < count)[..., None]).astype(jnp.float32)
    of_field = jax.nn.one_hot(fields[columns], len(columns_of()))
    marked = jnp.clip(jnp.einsum("bkl,bkf->blf", inside, of_field), 0, 1) @ head["marks"]
    told = read_layers(
        weights["layers"], told + marked, there, lambda one, number: dropped(one, _FREE + number)
    )
    whole = dropped(told[:, 0], _WHOLE) @ head["whole"] + head["whole.offset"]
    mean = jnp.einsum("bkl,blh->bkh", inside, told)
    mean = dropped(mean / jnp.maximum(inside.sum(-1, keepdims=True), 1), _SPAN)
    none = jnp.zeros((1, given.shape[2]))
    of_column = jnp.concatenate([head["span"] + head["field"][fields_of_columns()], none])
    offsets = jnp.concatenate([head["span.offset"], jnp.zeros(1)])
    scores = (mean * of_column[columns]).sum(-1) + offsets[columns]
    scores = jnp.exp(jnp.clip(scores, -most, most))
    of_value = jax.nn.one_hot(columns, count + 1)[..., :count]
    summed, there_is = jnp.einsum("bk,bkc->bc", scores, of_value), of_value.sum(1) > 0
    return whole + jnp.where(there_is, jnp.log(jnp.where(there_is, summed, 1.0)), 0.0)


def _missed(scores: Any, wanted: Any) -> Any:
    """Return how far the scores of each story are from what holds."""
    missed = 0.0
    for field, columns in columns_of().items():
        score, want = scores[:, columns], wanted[:, columns]
        if field in SEVERAL:
            beside = jnp.log1p(jnp.exp(-jnp.abs(score)))
            missed += (jnp.maximum(score, 0) - score * want + beside).sum(1)
        else:
            missed -= (jax.nn.log_softmax(score, -1) * want).sum(1)
    return missed


def _stepping(settings: StoryReadingSettings) -> Any:
    """Return the step: weights and averages after one batch."""

    def loss(
        weights: Any, fixed: Any, given: Any, there: Any, wanted: Any, counts: Any, columns: Any,
        first: Any, last: Any, key: Any,
    ) -> Any:  # fmt: skip
        dropped = dropping(key, settings.dropped)
        most = settings.most_score
        scores = _scores(weights, fixed, given, there, columns, first, last, most, dropped)
        return (_missed(scores, wanted) * counts).sum() / jnp.maximum(counts.sum(), 1)

    @jax.jit
    def step(
        weights: Any, mean: Any, square: Any, fixed: Any, given: Any, there: Any, wanted: Any,
        counts: Any, columns: Any, first: Any, last: Any, key: Any, speed: Any, number: Any,
    ) -> Any:  # fmt: skip
        slopes = jax.grad(loss)(
            weights, fixed, given, there, wanted, counts, columns, first, last, key
        )
        return moved_gently(weights, mean, square, slopes, speed, number)

    return step
