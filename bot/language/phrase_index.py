"""Find the phrases of a vocabulary in a row of words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.language.spacy_import import Doc, PhraseMatcher, Vocab

Phrase = tuple[str, ...]


class PhraseIndex:
    """spaCy's phrase matcher over distinct phrases, and the classes that each belongs to.

    A phrase is handed to the matcher once however many classes have it, and the vocabulary
    computes no features of words: both halve the time to load.
    """

    def __init__(self) -> None:
        self._vocab = Vocab()
        self._matcher = PhraseMatcher(self._vocab)
        self._classes: dict[Phrase, dict[str, None]] = {}

    def add(self, name: str, phrase: Phrase) -> None:
        """Add a phrase to a class; call `close` after the last."""
        self._classes.setdefault(phrase, {})[name] = None

    def close(self) -> None:
        """Hand the phrases to the matcher."""
        if self._classes:
            docs = [Doc(self._vocab, words=list(phrase)) for phrase in self._classes]
            self._matcher.add("phrase", docs)

    def find(self, words: Sequence[str]) -> Iterator[tuple[str, int, int]]:
        """Yield class, first word and word after the last for every phrase found."""
        if not words or not self._classes:
            return
        for _, start, end in self._matcher(Doc(self._vocab, words=list(words))):
            for name in self._classes[tuple(words[start:end])]:
                yield name, start, end
