"""Learns what a story as a whole says of its candidates (`make stories`).

What it is worth `bench.fields` says, of messages that nothing is learned from.
"""

from __future__ import annotations

import numpy as np

from bot.knowledge.conversation.meaning_settings import LAYERS
from bot.knowledge.pain.story_reading import WEIGHTS, load_story_reading
from bot.labels.gold import Gold
from bot.language.encoder.loaded_pieces import load_sentence_layers, load_word_pieces
from bot.language.slots.story_reader import load_story_reader
from learning.encoder.packed_layers import packed_layers, piece_vectors
from learning.manifest import Learner
from learning.side_by_side import side_by_side
from learning.stamp import Stamp, stamp
from learning.stories.told_stories import labelled_stories, told_story
from learning.weights import write_weights

SETTINGS = (  # those that what is learned depends on
    *("most_pieces", "layers", "as_they_are", "passes", "rate", "warming", "dropped"),
    *("at_once", "rows_at_once", "most_score"),
)


def train() -> list[str]:
    """Learn, write the weights, and return what they were learned from."""
    told = side_by_side(lambda one: told_story(*one), list(labelled_stories()), "Reading")
    from learning.encoder.base_encoder import base_layers, place_vectors
    from learning.stories.story_batches import TextEnds
    from learning.stories.story_layers import learned_stories

    settings, (pieces, _) = load_story_reading(), load_word_pieces()
    as_they_are, places = settings.as_they_are, place_vectors(settings.most_pieces)
    first = [dict(one.told) for one in load_sentence_layers()[:as_they_are]]
    layers = [*first, *base_layers(settings.layers)[as_they_are:]]
    ends = TextEnds(pieces.cls, pieces.sep)
    layers, head = learned_stories(layers, told, ends, piece_vectors(places), settings)
    arrays = packed_layers(layers) | {"place": places}
    arrays |= {name: matrix.astype(np.float16) for name, matrix in head.items()}
    write_weights(WEIGHTS, arrays)
    load_story_reader.cache_clear()
    return [f"{len(told):,} messages, {len(layers)} layers beside those of {LAYERS.name}"]


def stamped() -> Stamp:
    """Return what the weights are made from, as it is now."""
    known = load_story_reading().model_dump(include=set(SETTINGS))
    texts = [gold.text for gold, _ in labelled_stories()]

    def seen(text: str) -> list[str]:
        told = told_story(Gold(id="", text=text), 1)
        return [*map(str, told.pieces), *(" ".join(map(str, one)) for one in told.spans)]

    return stamp(Learner.STORIES, WEIGHTS, known, texts, seen)
