"""What the statistical screen sees: words, classes, what the frames heard, and how it is meant."""

from __future__ import annotations

from collections.abc import Iterable

from bot.language.assertion.cues import cues_of
from bot.language.assertion.owners import owners_of
from bot.language.findings import Kind, Mention
from bot.language.match.lexicon import classes_in
from bot.language.text.known_features import Features, Naming, Table
from bot.language.text.message import Message

Range = tuple[int, int]
NAMING = Naming(mark=":", pairs={"b": " ", "k": " "})
_MEANT = {"DENIED": "D", "PAST": "P", "HYPOTHETICAL": "H", "INFO_QUESTION": "I"}
_OTHERS = "O"
# By what follows a word, and by what follows with one between.
type _Follow[RowT] = tuple[Table[RowT] | None, Table[RowT] | None]
_FROM_FRAMES = frozenset((Kind.FLAG, Kind.SIGN, Kind.CONDITION, Kind.YELLOW_FLAG))
_LENGTH_STEP, _LONGEST = 10, 9  # words to a length; the last holds all longer messages


class DangerFeatures[RowT]:
    """Finds the features of messages among those that are given.

    `w:` a corrected word, `s:` its first `stem` letters when it is longer, `b:` two neighbours,
    `k:` two words with one between, `c:` a concept class. A word or class that is denied, past,
    supposed, asked in general or somebody else's is there a second time with the letter of that
    (`wD:`, `cO:`), so that "no numbness" and "numbness" are not the same thing. `h:` what a frame
    heard and `f:` the frame, each with how it is meant; `l:` the length in tens of words.
    """

    def __init__(self, features: Features[RowT], stem: int) -> None:
        self._stem = stem
        self._words, self._stems = features.by_word("w"), features.by_word("s")
        self._pairs, self._skipping = features.by_pair("b"), features.by_pair("k")
        self._classes = features.by_word("c")
        self._heard, self._frames = features.by_word("h"), features.by_word("f")
        self._lengths = features.by_word("l")
        letters = (*_MEANT.values(), _OTHERS)
        self._words_meant = {letter: features.by_word(f"w{letter}") for letter in letters}
        self._classes_meant = {letter: features.by_word(f"c{letter}") for letter in letters}

    def of(self, message: Message, heard: Iterable[Mention]) -> dict[RowT, Range]:
        """Return the features of a message with the token range that first shows each.

        `heard` is what the extractors heard in it. Empty where no word or class is known.
        """
        found: dict[RowT, Range] = {}
        meant = _meant(message)
        self._add_words(message, meant, found)
        self._add_classes(message, meant, found)
        if found:
            self._add_heard(message, heard, found)
        return found

    def _add_words(self, message: Message, meant: list[str], found: dict[RowT, Range]) -> None:
        add, stem, words, stems = found.setdefault, self._stem, self._words.get, self._stems.get
        pairs, skipping = self._pairs.get, self._skipping.get
        followed: dict[str, _Follow[RowT]] = {}  # the words that were met, each looked up once
        after = behind = next_behind = None  # what may follow the last word, and the one before
        for index, word in enumerate(message.tokens.norms):
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

    def _add_classes(self, message: Message, meant: list[str], found: dict[RowT, Range]) -> None:
        classes, here = self._classes.get, classes_in(message)
        for concept, matches in here.by_class.items():
            row = classes(concept)
            if row is not None:
                found[row] = matches[0][:2]
        for start, end, concepts in here.places:
            if meant[start]:
                classes_meant = self._classes_meant[meant[start]].get
                for concept in concepts:
                    row = classes_meant(concept)
                    if row is not None:
                        found.setdefault(row, (start, end))

    def _add_heard(
        self, message: Message, heard: Iterable[Mention], found: dict[RowT, Range]
    ) -> None:
        values, frames = self._heard.get, self._frames.get
        for one in heard:
            if one.kind in _FROM_FRAMES:
                status = one.status.value
                for row in (values(f"{one.value} {status}"), frames(f"{one.rule} {status}")):
                    if row is not None:
                        found.setdefault(row, message.tokens.holding(one.start, one.end))
        row = self._lengths.get(str(min(len(message.tokens) // _LENGTH_STEP, _LONGEST)))
        if row is not None:
            found[row] = (0, 1)


def _meant(message: Message) -> list[str]:
    """Return for every token the letter of what the first cue over it, or its owner, makes it."""
    letters = [_OTHERS if owner else "" for owner in owners_of(message)]
    for cue in cues_of(message):
        letter = _MEANT.get(cue.category)
        if letter:
            for index in range(cue.scope_start, min(cue.scope_end, len(letters))):
                if not letters[index] and not cue.start <= index < cue.end:
                    letters[index] = letter
    return letters
