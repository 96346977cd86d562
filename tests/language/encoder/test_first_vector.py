"""The vector of the first piece, read alone, is the one that reading all of them gives."""

from __future__ import annotations

import numpy as np
import pytest

from bot.knowledge.safety.urgency import WEIGHTS
from bot.language.encoder.loaded_pieces import load_encoder


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no piece of a text, the two signs alone"),
        ("My back aches.", "a short one"),
        ("Since Tuesday I cannot feel myself sitting down, and the leg drags. " * 6, "a long one"),
    ],
)
def test_first_vector_alone_is_that_of_all(text: str, reason: str) -> None:
    pieces, encoder, _head = load_encoder(WEIGHTS)
    numbers = [pieces.cls, *(piece.number for piece in pieces.cut(text)), pieces.sep]
    numbers = numbers[: encoder.most]
    kinds = [0] * len(numbers)
    whole = encoder.read(numbers, kinds)[0]
    assert np.allclose(encoder.read_first(numbers, kinds), whole, atol=1e-4), reason
