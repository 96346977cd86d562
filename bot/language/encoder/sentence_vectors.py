"""One vector for what a whole text means: the mean of its word pieces behind all layers.

The layers are those of all-MiniLM-L6-v2, which was learned so that texts that mean the same lie
near each other, or such as were learned further from them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.language.encoder.transformer import EncoderLayer, Floats, Transformer
from bot.language.encoder.word_pieces import WordPieces


class SentenceVectors:
    """Reads a text as a vector of length one."""

    def __init__(
        self,
        pieces: WordPieces,
        vectors: Mapping[str, NDArray[Any]],
        layers: Sequence[EncoderLayer],
    ) -> None:
        """Take the word pieces with their packed vectors, and the layers."""
        self._pieces = pieces
        self._encoder = Transformer(vectors, list(layers))

    def of(self, text: str) -> Floats:
        """Return the vector of a text; of a long one its first word pieces count."""
        numbers = framed_pieces(self._pieces, text, self._encoder.most)
        mean: Floats = self._encoder.read(numbers, [0] * len(numbers)).mean(axis=0)
        length: Floats = mean / np.linalg.norm(mean)
        return length


def framed_pieces(pieces: WordPieces, text: str, most: int) -> list[int]:
    """Return the numbers of the first pieces of a text with the signs around it, `most` in all."""
    told = [one.number for one in pieces.cut(text)][: most - 2]
    return [pieces.cls, *told, pieces.sep]
