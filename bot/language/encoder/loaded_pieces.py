"""What readings with an encoder share: word pieces with their vectors, and how weights load."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from bot.knowledge.conversation.meaning_settings import LAYERS
from bot.knowledge.conversation.part_reading import VECTORS
from bot.language.encoder.transformer import EncoderLayer, Floats, Transformer, layers_in
from bot.language.encoder.word_pieces import WordPieces


@cache
def load_word_pieces() -> tuple[WordPieces, dict[str, NDArray[Any]]]:
    """Return the word pieces and their packed vectors, as `Transformer` takes them; read once.

    From here on sums in this process take one thread: those of a message are so small that threads
    that wait for each other cost several times what they bring.
    """
    threadpool_limits(1, user_api="blas")
    with np.load(VECTORS) as kept:
        vectors = {name: kept[name] for name in kept.files}
    return WordPieces(bytes(vectors.pop("pieces")).decode().split("\n")), vectors


@cache
def load_sentence_layers() -> tuple[EncoderLayer, ...]:
    """Return the layers of the sentence encoder, which no learning changes; unpacked once."""
    with np.load(LAYERS) as kept:
        return tuple(layers_in({name: kept[name] for name in kept.files}))


def load_encoder(weights: Path) -> tuple[WordPieces, Transformer, tuple[Floats, Floats]]:
    """Return the pieces, the layers as learned further, and the head (matrix, offset) over them."""
    pieces, vectors = load_word_pieces()
    with np.load(weights) as kept:
        learned = {name: kept[name] for name in kept.files}
    head = (learned["head"].astype(np.float32), learned["head.offset"].astype(np.float32))
    return pieces, Transformer(vectors, layers_in(learned)), head
