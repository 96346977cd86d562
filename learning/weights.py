"""Weights as files: arrays by name, written beside the knowledge."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray


def write_weights(path: Path, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write arrays, unless the file holds the very same: the history keeps each file for ever."""
    if path.exists() and weights_hash(path) == _hash(arrays):
        return
    np.savez_compressed(path, allow_pickle=False, **arrays)


def weights_hash(path: Path) -> str:
    """Return the hash of what a file of weights holds, however it is packed."""
    with np.load(path) as kept:
        return _hash(dict(kept))


def _hash(arrays: Mapping[str, NDArray[Any]]) -> str:
    told = hashlib.sha256()
    for name, array in sorted(arrays.items()):
        told.update(f"{name} {array.dtype.str} {array.shape}".encode())
        told.update(np.ascontiguousarray(array).tobytes())
    return told.hexdigest()
