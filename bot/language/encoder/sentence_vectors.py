"""One vector for what a whole text means: the mean of its word pieces behind all layers.

The layers are those of all-MiniLM-L6-v2, which was learned so that texts that mean the same lie
near each other; they are kept as whole numbers and no learning of ours changes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.language.encoder.transformer import Floats, Transformer, layers_in
from bot.language.encoder.word_pieces import WordPieces


class SentenceVectors:
    """Reads a text as a vector of length one."""

    def __init__(
        self,
        pieces: WordPieces,
        vectors: Mapping[str, NDArray[Any]],
        layers: Mapping[str, NDArray[Any]],
    ) -> None:
        """Take the word pieces with their packed vectors, and the packed layers."""
        self._pieces = pieces
        self._encoder = Transformer(vectors, layers_in(layers))

    def of(self, text: str) -> Floats:
        """Return the vector of a text; of a long one its first word pieces count."""
        told = [one.number for one in self._pieces.cut(text)][: self._encoder.most - 2]
        numbers = [self._pieces.cls, *told, self._pieces.sep]
        mean: Floats = self._encoder.read(numbers, [0] * len(numbers)).mean(axis=0)
        length: Floats = mean / np.linalg.norm(mean)
        return length
