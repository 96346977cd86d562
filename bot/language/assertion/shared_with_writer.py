"""What somebody else has and the writer too: "my son has a fever and so do i"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.vocabulary.reader_words import reader_words

_SHARES = tuple(tuple(one.split()) for one in reader_words("shared_with_writer", "says"))
_LONGEST = max(map(len, _SHARES))


def shared_by_writer(norms: Sequence[str], start: int, end: int) -> bool:
    """Return whether a sentence says behind its first word that the writer has it too."""
    return any(
        tuple(norms[at : at + length]) in _SHARES
        for at in range(start + 1, end)
        for length in range(2, min(_LONGEST, end - at) + 1)
    )
