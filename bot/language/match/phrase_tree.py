"""Find the phrases of a vocabulary in a row of words.

A tree of words does here what spaCy's phrase matcher would: the matcher wants a `Doc` for each of
the 170,000 phrases, which took half a second and 90 MB at every start when there were 16,000; the
tree takes a tenth.
"""

from __future__ import annotations

from collections.abc import Sequence
from sys import intern

Phrase = tuple[str, ...]


class _Node:
    """What may follow, and the classes of the phrase that ends here."""

    __slots__ = ("after", "names")

    def __init__(self) -> None:
        self.after = _NOTHING
        self.names: tuple[str, ...] = ()


_NOTHING: dict[str, _Node] = {}  # of every node that nothing follows; three in four are such


class PhraseTree:
    """Phrases of words with the classes that each belongs to."""

    def __init__(self) -> None:
        self._root = _Node()
        self._names: dict[tuple[str, ...], tuple[str, ...]] = {}  # one for many phrases

    def add(self, name: str, phrase: Phrase) -> None:
        """Add a phrase to a class."""
        node = self._root
        for word in phrase:
            following = node.after.get(word)
            if following is None:
                if node.after is _NOTHING:
                    node.after = {}
                following = node.after[intern(word)] = _Node()
            node = following
        if name not in node.names:
            names = (*node.names, name)
            node.names = self._names.setdefault(names, names)

    def find(self, words: Sequence[str]) -> list[tuple[int, int, tuple[str, ...]]]:
        """Return first word, word after the last and classes of every phrase found, in order."""
        found = []
        total = len(words)
        for start, node in enumerate(map(self._root.after.get, words)):
            end = start + 1
            while node is not None:
                if node.names:
                    found.append((start, end, node.names))
                if end == total or not node.after:
                    break
                node = node.after.get(words[end])
                end += 1
        return found
