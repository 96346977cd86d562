"""What the whole of a message means for urgency, in whatever words it is put.

A small encoder (`bot.language.encoder`) reads all of a message at once and says how likely it tells
an emergency of the writer now. It knows words that no frame and no list of words holds ("the horse
parted company with me"). Learned by `learning.urgency`, kept beside the knowledge.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from bot.knowledge.safety.urgency import WEIGHTS, load_urgency_settings
from bot.language.encoder.loaded_pieces import load_encoder
from bot.language.encoder.transformer import Floats, Transformer
from bot.language.encoder.word_pieces import WordPieces

_, _, _EMERGENCY, _ = range(4)  # columns: anything, for today, an emergency, somebody else's
_KEPT = 256  # texts that are kept: a turn asks several times for the same one


class UrgencyReader:
    """Says how likely a text tells an emergency of the writer now."""

    def __init__(
        self, pieces: WordPieces, encoder: Transformer, head: tuple[Floats, Floats], overlap: int
    ) -> None:
        """Take pieces, layers and head; stretches of a long text share `overlap` pieces."""
        self._pieces, self._encoder = pieces, encoder
        self._weights, self._offset = head[0][:, _EMERGENCY], float(head[1][_EMERGENCY])
        self._most, self._overlap = encoder.most - 2, overlap
        self._kept = lru_cache(maxsize=_KEPT)(self._read)

    def emergency(self, text: str) -> float:
        """Return the log odds of an emergency; of a long text those of its gravest stretch."""
        return self._kept(text)

    def _read(self, text: str) -> float:
        told = tuple(piece.number for piece in self._pieces.cut(text))
        return max(map(self._odds, set(self._stretches(told))))  # what is repeated is read once

    def _stretches(self, told: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
        yield told[: self._most]
        step = self._most - self._overlap
        for start in range(step, len(told) - self._overlap, step):
            yield told[start : start + self._most]

    def _odds(self, told: tuple[int, ...]) -> float:
        numbers = [self._pieces.cls, *told, self._pieces.sep]
        first = self._encoder.read_first(numbers, [0] * len(numbers))
        return float(first @ self._weights) + self._offset


@cache
def load_urgency_reader() -> UrgencyReader:
    """Return the reader with the weights that the knowledge holds."""
    return UrgencyReader(*load_encoder(WEIGHTS), load_urgency_settings().overlap)
