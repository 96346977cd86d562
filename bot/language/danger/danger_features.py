"""What the statistical screen sees of a message: its words and classes, and how they are meant."""

from __future__ import annotations

from typing import Generic

from bot.language.parsed import ParsedMessage
from bot.language.text.features import Features, Naming, RowT, Table

Range = tuple[int, int]
NAMING = Naming(mark=":", pairs={"b": " ", "k": " "})
_MEANT = {"DENIED": "D", "PAST": "P", "HYPOTHETICAL": "H", "INFO_QUESTION": "I"}
_OTHERS = "O"
_Follow = tuple[Table[RowT] | None, Table[RowT] | None]  # by what follows a word, one between


class DangerFeatures(Generic[RowT]):
    """Finds the features of messages among those that are given.

    `w:` a corrected word, `s:` its first `stem` letters when it is longer, `b:` two neighbours,
    `k:` two words with one between, `c:` a concept class. A word or class that is denied, past,
    supposed, asked in general or somebody else's is there a second time with the letter of that
    (`wD:`, `cO:`), so that "no numbness" and "numbness" are not the same thing.
    """

    def __init__(self, features: Features[RowT], stem: int) -> None:
        self._stem = stem
        self._words, self._stems = features.by_word("w"), features.by_word("s")
        self._pairs, self._skipping = features.by_pair("b"), features.by_pair("k")
        self._classes = features.by_word("c")
        letters = (*_MEANT.values(), _OTHERS)
        self._words_meant = {letter: features.by_word(f"w{letter}") for letter in letters}
        self._classes_meant = {letter: features.by_word(f"c{letter}") for letter in letters}

    def of(self, parsed: ParsedMessage) -> dict[RowT, Range]:
        """Return the features of a message with the token range that first shows each."""
        found: dict[RowT, Range] = {}
        meant = _meant(parsed)
        self._add_words(parsed, meant, found)
        self._add_classes(parsed, meant, found)
        return found

    def _add_words(self, parsed: ParsedMessage, meant: list[str], found: dict[RowT, Range]) -> None:
        add, stem, words, stems = found.setdefault, self._stem, self._words.get, self._stems.get
        pairs, skipping = self._pairs.get, self._skipping.get
        followed: dict[str, _Follow[RowT]] = {}  # the words that were met, each looked up once
        after = behind = next_behind = None  # what may follow the last word, and the one before
        for index, word in enumerate(parsed.norms):
            if not word[:1].isalnum():
                after = behind = next_behind = None
                continue
            end = index + 1
            if word not in followed:
                followed[word] = pairs(word), skipping(word)
                row = words(word)
                if row is not None:
                    add(row, (index, end))
                if len(word) > stem:
                    row = stems(word[:stem])
                    if row is not None:
                        add(row, (index, end))
            if meant[index]:
                row = self._words_meant[meant[index]].get(word)
                if row is not None:
                    add(row, (index, end))
            if after is not None:
                row = after.get(word)
                if row is not None:
                    add(row, (index - 1, end))
            if behind is not None:
                row = behind.get(word)
                if row is not None:
                    add(row, (index - 2, end))
            behind = next_behind
            after, next_behind = followed[word]

    def _add_classes(
        self, parsed: ParsedMessage, meant: list[str], found: dict[RowT, Range]
    ) -> None:
        classes = self._classes.get
        for concept, matches in parsed.concepts.items():
            row = classes(concept)
            if row is not None:
                found[row] = matches[0][:2]
        for start, end, concepts in parsed.places:
            if meant[start]:
                classes_meant = self._classes_meant[meant[start]].get
                for concept in concepts:
                    row = classes_meant(concept)
                    if row is not None:
                        found.setdefault(row, (start, end))


def _meant(parsed: ParsedMessage) -> list[str]:
    """Return for every token the letter of what the first cue over it, or its owner, makes it."""
    letters = [_OTHERS if owner else "" for owner in parsed.owner]
    for cue in parsed.cues:
        letter = _MEANT.get(cue.category)
        if letter:
            for index in range(cue.scope_start, min(cue.scope_end, len(letters))):
                if not letters[index] and not cue.start <= index < cue.end:
                    letters[index] = letter
    return letters
