"""Weights that did not change are not written again."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from learning.weights import weights_hash, write_weights


def test_weights_the_very_same_are_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "weights.npz"
    write_weights(path, {"one": np.arange(3), "names": np.array(["a", "b"])})
    before = path.stat().st_mtime_ns
    write_weights(path, {"names": np.array(["a", "b"]), "one": np.arange(3)})
    assert path.stat().st_mtime_ns == before
    write_weights(path, {"one": np.arange(4), "names": np.array(["a", "b"])})
    assert path.stat().st_mtime_ns != before


def test_weights_hash_sees_values_names_and_kinds(tmp_path: Path) -> None:
    arrays = [
        {"one": np.array([1.0, 2.0])},
        {"one": np.array([1.0, 3.0])},
        {"two": np.array([1.0, 2.0])},
        {"one": np.array([1.0, 2.0], np.float32)},
    ]
    hashes = set()
    for number, held in enumerate(arrays):
        path = tmp_path / f"{number}.npz"
        write_weights(path, held)
        hashes.add(weights_hash(path))
    assert len(hashes) == len(arrays)
