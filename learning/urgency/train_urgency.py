"""Learns what a whole message means for urgency (`make urgency`).

What it is worth `bench.danger_rounds` says, of messages that nothing is learned from.
"""

from __future__ import annotations

import numpy as np

from bot.knowledge.safety.urgency import WEIGHTS, load_urgency_settings
from bot.language.encoder.loaded_pieces import load_word_pieces
from learning.encoder.packed_layers import packed_layers, piece_vectors
from learning.manifest import Learner
from learning.stamp import Stamp, stamp
from learning.urgency.told_texts import answers_of, flags_learned, told_texts, urgent_learned
from learning.weights import write_weights

SETTINGS = (  # those that what is learned depends on
    *("layers", "as_they_are", "passes", "rate", "warming", "dropped", "at_once", "rows_at_once"),
    *("beside_weight", "company", "chat_kept", "harmless_kept", "told_by", "counts_as"),
)


def train() -> list[str]:
    """Learn, write the weights, and return what they were learned from."""
    from learning.encoder.base_encoder import PLACES, base_layers
    from learning.urgency.urgency_layers import Cut, Signs, learned_layers

    settings, (pieces, _) = load_urgency_settings(), load_word_pieces()
    told = told_texts(settings)
    flags, urgent = flags_learned(told, settings), urgent_learned(told, settings)
    answers = answers_of(told, flags, urgent)
    cut = [
        Cut([piece.number for piece in pieces.cut(one.gold.text)], row, one.harmless)
        for one, row in zip(told, answers, strict=True)
        for _ in range(one.counts)
    ]
    signs = Signs(pieces.cls, pieces.sep, PLACES)
    layers, head = learned_layers(
        base_layers(settings.layers), cut, signs, piece_vectors(), settings
    )
    arrays = packed_layers(layers)
    arrays |= {"head": head[0].astype(np.float16), "head.offset": head[1].astype(np.float32)}
    arrays |= {"flags": np.array(flags), "urgent": np.array(urgent)}
    write_weights(WEIGHTS, arrays)
    return [f"{len(told):,} messages, {len(layers)} layers"]


def stamped() -> Stamp:
    """Return what the weights are made from, as it is now."""
    settings, (pieces, _) = load_urgency_settings(), load_word_pieces()
    texts = [one.gold.text for one in told_texts(settings)]
    known = settings.model_dump(include=set(SETTINGS))

    def seen(text: str) -> list[str]:
        return [str(piece.number) for piece in pieces.cut(text)]

    return stamp(Learner.URGENCY, WEIGHTS, known, texts, seen)
