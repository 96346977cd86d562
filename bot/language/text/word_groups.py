"""Words in a row and groups of letters in a word: what linear models of short texts compare."""

from __future__ import annotations

from collections.abc import Iterator


def runs_of(words: list[str], most: int) -> Iterator[str]:
    """Yield each run of one to `most` words."""
    for length in range(1, most + 1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])


def letter_groups(word: str, lengths: tuple[int, ...]) -> Iterator[str]:
    """Yield the groups of letters of these lengths in a word, its edges marked."""
    edged = f"<{word}>"
    for length in lengths:
        for start in range(len(edged) - length + 1):
            yield edged[start : start + length]
