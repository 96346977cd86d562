"""What the statistical screen sees: words, classes, what the frames heard, and how it is meant."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache

from bot.knowledge.vocabulary.concepts import standing_classes
from bot.knowledge.vocabulary.frames import standing_frames
from bot.language.assertion.cues import cues_of
from bot.language.assertion.owners import owners_of
from bot.language.danger.pieces import pieces_of
from bot.language.extract.times.all_times import times_told
from bot.language.findings import Kind, Mention
from bot.language.match.lexicon import classes_in
from bot.language.text.known_features import Features, Naming, Table
from bot.language.text.message import Message

Range = tuple[int, int]
NAMING = Naming(mark=":", pairs={"b": " ", "k": " "})
_MEANT = {"DENIED": "D", "PAST": "P", "HYPOTHETICAL": "H", "INFO_QUESTION": "I"}
_OTHERS = "O"
# By what follows a word, and by what follows with one between; the rows of the word itself.
type _Known[RowT] = tuple[Table[RowT] | None, Table[RowT] | None, tuple[RowT, ...]]
_FROM_FRAMES = frozenset((Kind.FLAG, Kind.SIGN, Kind.CONDITION, Kind.YELLOW_FLAG))
_SPAN_ENDS = (2, 14, 91, 400, 4000)  # days
_KEPT = 16_384  # words, and classes of one place, whose rows are kept
_SPANS = ("now", "days", "weeks", "months", "years", "long")
type Found[RowT] = dict[RowT, Range]


class DangerFeatures[RowT]:
    """Finds the features of the pieces of messages, among those that are given.

    `w:` a corrected word, `s:` its first `stem` letters when it is longer, `b:` two neighbours,
    `k:` two words with one between, `c:` a concept class, those of standing conditions aside. A
    word or class that is denied, past, supposed, asked in general or somebody else's is there a
    second time with the letter of that (`wD:`, `cO:`), so that "no numbness" and "numbness" are
    not the same thing. `h:` what a frame heard and `f:` the frame, each with how it is meant,
    where its words begin. `t:` how long ago a time that is told lies, and of a sign of danger
    that and how it stands ("leg_motor weeks").
    """

    def __init__(self, features: Features[RowT], stem: int) -> None:
        self._stem = stem
        self._words, self._stems = features.by_word("w"), features.by_word("s")
        self._pairs, self._skipping = features.by_pair("b"), features.by_pair("k")
        self._classes, self._unseen = features.by_word("c"), standing_classes()
        self._unheard = standing_frames()
        self._heard, self._frames = features.by_word("h"), features.by_word("f")
        self._times = features.by_word("t")
        letters = (*_MEANT.values(), _OTHERS)
        self._words_meant = {letter: features.by_word(f"w{letter}") for letter in letters}
        self._classes_meant = {letter: features.by_word(f"c{letter}") for letter in letters}
        self._known = lru_cache(maxsize=_KEPT)(self._rows_of_word)
        self._of_classes = lru_cache(maxsize=_KEPT)(self._rows_of_classes)

    def of(self, message: Message, heard: Iterable[Mention]) -> list[dict[RowT, Range]]:
        """Return for each piece its features with the token range that first shows each.

        `heard` is what the extractors heard in the message. What it is meant as is read from the
        whole message. Pieces without a known word or class have nothing.
        """
        pieces = pieces_of(message)
        found: list[dict[RowT, Range]] = [{} for _ in pieces]
        meant = _meant(message)
        for (start, end), here in zip(pieces, found, strict=True):
            self._add_words(message.tokens.norms, start, end, meant, here)
        piece_of = [at for at, (start, end) in enumerate(pieces) for _ in range(start, end)]
        self._add_classes(message, meant, piece_of, found)
        self._add_heard(message, heard, piece_of, found)
        self._add_times(message, piece_of, found)
        return found

    def _add_words(
        self,
        norms: Sequence[str],
        first: int,
        last: int,
        meant: list[str],
        found: Found[RowT],
    ) -> None:
        """Add the words of a piece."""
        add, look_up = found.setdefault, self._known
        after = behind = next_behind = None  # what may follow the last word, and the one before
        for index in range(first, last):
            word = norms[index]
            known = look_up(word)
            if known is None:
                after = behind = next_behind = None
                continue
            end = index + 1
            follow, next_follow, rows = known
            here = (index, end)
            for own in rows:
                add(own, here)
            if meant[index]:
                row = self._words_meant[meant[index]].get(word)
                if row is not None:
                    add(row, here)
            if after is not None:
                row = after.get(word)
                if row is not None:
                    add(row, (index - 1, end))
            if behind is not None:
                row = behind.get(word)
                if row is not None:
                    add(row, (index - 2, end))
            after, behind, next_behind = follow, next_behind, next_follow

    def _rows_of_word(self, word: str) -> _Known[RowT] | None:
        """Return what may follow a word, and its rows and those of its stem; None of a sign."""
        if not word[:1].isalnum():
            return None
        told = [self._words.get(word)]
        if len(word) > self._stem:
            told.append(self._stems.get(word[: self._stem]))
        rows = tuple([row for row in told if row is not None])
        return self._pairs.get(word), self._skipping.get(word), rows

    def _add_classes(
        self, message: Message, meant: list[str], piece_of: list[int], found: list[Found[RowT]]
    ) -> None:
        look_up = self._of_classes
        for start, end, concepts in classes_in(message).places:
            add, where = found[piece_of[start]].setdefault, (start, end)
            for row in look_up(concepts, meant[start]):
                add(row, where)

    def _rows_of_classes(self, concepts: tuple[str, ...], letter: str) -> tuple[RowT, ...]:
        """Return the rows of classes at one place, and of each as it is meant."""
        told: list[RowT] = []
        meant_as = self._classes_meant[letter] if letter else None
        for concept in concepts:
            if concept in self._unseen:
                continue
            for rows in (self._classes, meant_as):
                row = rows.get(concept) if rows is not None else None
                if row is not None:
                    told.append(row)
        return tuple(told)

    def _add_heard(
        self,
        message: Message,
        heard: Iterable[Mention],
        piece_of: list[int],
        found: list[Found[RowT]],
    ) -> None:
        values, frames = self._heard.get, self._frames.get
        for one in heard:
            if one.kind in _FROM_FRAMES and one.rule not in self._unheard:
                status = one.status.value
                place = message.tokens.holding(one.start, one.end)
                rows = [values(f"{one.value} {status}"), frames(f"{one.rule} {status}")]
                if one.time is not None:
                    told = (*one.time.stands, *_spans_of(one.time.days))
                    rows += [self._times.get(f"{one.value} {name}") for name in told]
                for row in rows:
                    if row is not None:
                        found[piece_of[place[0]]].setdefault(row, place)

    def _add_times(self, message: Message, piece_of: list[int], found: list[Found[RowT]]) -> None:
        words, tokens = message.words, message.tokens
        for told in times_told(message, message.context.day):
            for name in (*_spans_of(told.days), told.stage):
                row = self._times.get(f"{told.form} {name}")
                if row is not None:
                    place = tokens.holding(words[told.first].start, words[told.last - 1].end)
                    found[piece_of[place[0]]].setdefault(row, place)


def _spans_of(days: float | None) -> tuple[str, ...]:
    """Return the name of a time by its length, none where it is not known."""
    if days is None:
        return ()
    return (_SPANS[bisect_left(_SPAN_ENDS, days)],)


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
