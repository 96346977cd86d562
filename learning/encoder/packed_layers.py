"""Layers as they are kept, and the vectors of pieces as layers are given them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.language.encoder.loaded_pieces import load_word_pieces
from bot.language.encoder.transformer import LAYER_PARTS, NORMS, unpacked

_MOST = 127  # of a whole number in a byte

type Embed = Callable[[NDArray[Any], NDArray[Any]], NDArray[Any]]


def packed_layers(layers: Sequence[Any]) -> dict[str, NDArray[Any]]:
    """Return layers as whole numbers of a byte, with a scale for each column; the rest halves."""
    kept: dict[str, NDArray[Any]] = {}
    for number, layer in enumerate(layers):
        for one in (*LAYER_PARTS, *NORMS):
            matrix, offset = layer[one]
            scale = np.ones(1, np.float32)
            if one in LAYER_PARTS:
                scale = (np.abs(matrix).max(axis=0) / _MOST).astype(np.float32)
                matrix = np.rint(matrix / scale).astype(np.int8)
            name = f"{number}.{one}"
            kept[name], kept[f"{name}.scale"] = matrix, scale
            kept[f"{name}.offset"] = offset.astype(np.float16)
    return kept


def piece_vectors(places: NDArray[np.float16] | None = None) -> Embed:
    """Return what turns pieces (rows by places) of the two texts into what layers are given.

    `places` are the vectors of more places than the readers share, where longer texts are read.
    """
    _, kept = load_word_pieces()
    word = unpacked(kept["word"], kept["word_scale"])
    place = (kept["place"] if places is None else places).astype(np.float32)
    kind = kept["kind"].astype(np.float32)
    scale, offset = kept["norm"].astype(np.float32)

    def embed(numbers: NDArray[Any], kinds: NDArray[Any]) -> NDArray[Any]:
        told = word[numbers] + place[: numbers.shape[1]] + kind[kinds]
        told = told - told.mean(-1, keepdims=True)
        spread = (told**2).mean(-1, keepdims=True)
        normal: NDArray[Any] = told / np.sqrt(spread + 1e-12) * scale + offset
        return normal

    return embed
