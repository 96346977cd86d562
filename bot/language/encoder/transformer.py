"""A transformer encoder (BERT) that reads one text at a time, with numpy alone.

Its weights are kept as whole numbers with a scale and unpacked once. `learning.parts` learns the
layers with the same arithmetic; the word pieces and their vectors are those of all-MiniLM-L6-v2.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

type Floats = NDArray[np.floating[Any]]

HEADS = 12
LAYER_PARTS = ("query", "key", "value", "joined", "wide", "narrow")  # each a matrix and an offset
NORMS = ("attended", "done")  # layer normalisations: a scale and an offset
_TINY = np.float32(1e-12)
_CURVE, _CUBED = np.float32(np.sqrt(2 / np.pi)), np.float32(0.044715)
_HALF_BYTE, _ZERO = 4, 8  # packed vectors: two numbers a byte, `_ZERO` stands for none


@dataclass(frozen=True)
class EncoderLayer:
    """The matrices, offsets and normalisations of one layer, by their names."""

    told: Mapping[str, tuple[Floats, Floats]]


class Transformer:
    """Vectors of word pieces, and the layers that read them together."""

    def __init__(self, vectors: Mapping[str, NDArray[Any]], layers: list[EncoderLayer]) -> None:
        """Take the packed vectors (`word`, `word_scale`, `place`, `kind`, `norm`) and layers."""
        self._word, self._word_scale = vectors["word"], vectors["word_scale"]
        self._place = vectors["place"].astype(np.float32)
        self._kind = vectors["kind"].astype(np.float32)
        self._norm = vectors["norm"].astype(np.float32)
        self._layers = layers
        self.most = len(self._place)

    def read(self, numbers: list[int], kinds: list[int]) -> Floats:
        """Return a vector for each piece; `kinds` is 0 for the first text and 1 for the second.

        At most `most` pieces; raises `ValueError` for more.
        """
        return self.further(self.given(numbers, kinds))

    def read_first(self, numbers: list[int], kinds: list[int]) -> Floats:
        """Return the vector of the first piece alone; the last layer makes no others."""
        first: Floats = self.further(self.given(numbers, kinds), [0])[0]
        return first

    def given(self, numbers: list[int], kinds: list[int]) -> Floats:
        """Return what the first layer is given; `numbers` and `kinds` as in `read`."""
        if len(numbers) > self.most:
            raise ValueError(f"{len(numbers)} pieces, but at most {self.most} are read together")
        told = unpacked(self._word[numbers], self._word_scale[numbers])
        told = told + self._place[: len(numbers)] + self._kind[kinds]
        return _normal(told, self._norm[0], self._norm[1])

    def further(self, told: Floats, rows: Sequence[int] | None = None) -> Floats:
        """Return vectors as the layers make them of those that they are given.

        Of `rows`, in order, where only those are wanted: the last layer then makes no others.
        """
        for layer in self._layers[:-1]:
            told = _through(layer.told, told)
        return _through(self._layers[-1].told, told, rows)


def unpacked(packed: NDArray[np.uint8], scale: NDArray[Any]) -> Floats:
    """Return vectors that were kept as two whole numbers a byte, low half first."""
    low, high = packed & (2**_HALF_BYTE - 1), packed >> _HALF_BYTE
    both = np.stack([low, high], axis=-1).reshape(len(packed), -1).astype(np.float32)
    return (both - _ZERO) * scale.astype(np.float32)[:, None]


def packed(vectors: Floats) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    """Return vectors as two whole numbers a byte, and the scale of each."""
    scale = (np.abs(vectors).max(axis=1) / (_ZERO - 1)).astype(np.float16)
    whole = np.rint(vectors / np.maximum(scale.astype(np.float32), _TINY)[:, None]) + _ZERO
    halves = np.clip(whole, 0, 2 * _ZERO - 1).astype(np.uint8)
    return halves[:, 0::2] | (halves[:, 1::2] << _HALF_BYTE), scale


def layers_in(kept: Mapping[str, NDArray[Any]]) -> list[EncoderLayer]:
    """Return the layers of a file of weights: `<number>.<part>` with a scale for each column."""
    layers: list[EncoderLayer] = []
    while f"{len(layers)}.{LAYER_PARTS[0]}" in kept:
        at = len(layers)
        told = {
            one: (
                kept[f"{at}.{one}"].astype(np.float32) * kept[f"{at}.{one}.scale"],
                kept[f"{at}.{one}.offset"].astype(np.float32),
            )
            for one in (*LAYER_PARTS, *NORMS)
        }
        layers.append(EncoderLayer(told))
    return layers


def _through(
    told: Mapping[str, tuple[Floats, Floats]], given: Floats, rows: Sequence[int] | None = None
) -> Floats:
    """Return the vectors as a layer makes them, all or those of `rows`; each looks at all."""
    wanted = given if rows is None else given[list(rows)]
    size = given.shape[1]

    def heads(part: str, of: Floats) -> Floats:
        mixed: Floats = _mixed(told[part], of).reshape(len(of), HEADS, -1).transpose(1, 0, 2)
        return mixed

    among = np.float32(np.sqrt(size // HEADS))
    looks: Floats = heads("query", wanted) @ heads("key", given).transpose(0, 2, 1) / among
    looks = np.exp(looks - looks.max(axis=-1, keepdims=True))
    looks /= looks.sum(axis=-1, keepdims=True)
    seen: Floats = (looks @ heads("value", given)).transpose(1, 0, 2).reshape(len(wanted), size)
    beside: Floats = wanted + _mixed(told["joined"], seen)
    given = _normal(beside, *told["attended"])
    wide = _mixed(told["wide"], given)
    bent: Floats = wide * (1 + np.tanh(_CURVE * (wide + _CUBED * wide * wide * wide))) / 2
    both: Floats = given + _mixed(told["narrow"], bent)
    return _normal(both, *told["done"])


def _mixed(told: tuple[Floats, Floats], given: Floats) -> Floats:
    mixed: Floats = given @ told[0] + told[1]
    return mixed


def _normal(given: Floats, scale: Floats, offset: Floats) -> Floats:
    middle = given.mean(axis=-1, keepdims=True)
    spread: Floats = np.square(given - middle).mean(axis=-1, keepdims=True)
    normal: Floats = (given - middle) / np.sqrt(spread + _TINY) * scale + offset
    return normal
