"""Messages are parted where a sentence ends, and where it grows too long."""

from __future__ import annotations

import pytest

from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.danger.pieces import pieces_of
from bot.language.pipeline import engine


@pytest.mark.parametrize(
    ("text", "pieces", "why"),
    [
        ("My back hurts. I sat too long!", 2, "sentences"),
        ("no stops " * 12, 1, "as long as a piece may be"),
        ("this goes on without a stop and on " * 6, 2, "parted where it is too long"),
        ("", 0, "nothing"),
    ],
)
def test_pieces_of_a_message(text: str, pieces: int, why: str) -> None:
    message = engine().parse(text)
    found = pieces_of(message)
    assert len(found) == pieces, why
    assert [place for start, end in found for place in range(start, end)] == [
        *range(len(message.tokens))
    ]
    assert all(end - start <= limit("piece_of_message") * 1.5 for start, end in found)
