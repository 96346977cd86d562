"""What somebody else has and the writer too: "my son has a fever and so do i"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.vocabulary.reader_words import reader_words

_SHARES: dict[str, list[tuple[str, ...]]] = {}  # by their first word
for _one in reader_words("shared_with_writer", "says"):
    _SHARES.setdefault(_one.split()[0], []).append(tuple(_one.split()))


def shared_by_writer(norms: Sequence[str], start: int, end: int) -> bool:
    """Return whether a sentence says behind its first word that the writer has it too."""
    for at in [at for at in range(start + 1, end) if norms[at] in _SHARES]:
        if any(tuple(norms[at : min(end, at + len(one))]) == one for one in _SHARES[norms[at]]):
            return True
    return False
