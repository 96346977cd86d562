"""What the learned choice sees of a whole message: words, stems, pairs, classes, what was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from bot.knowledge.vocabulary.word_classes import classes_by_word
from bot.language.extract.places.placed_regions import placed_regions
from bot.language.extract.surroundings import SpanSurroundings
from bot.language.findings import Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.known_features import Features, Naming, Table
from bot.language.text.message import Message

Range = tuple[int, int]
NAMING = Naming(mark=" ", pairs={"pair": " ", "classes": " and "})
_NOWHERE: Range = (0, 1)
_LENGTHS = (8, 16, 30, 50)  # words; where a message counts as longer
_OFTEN = (2, 3)  # words of one class that make it a theme
_KEPT = 16_384  # words, and classes with what stands beside them, whose rows are kept


class SlotFeatures[RowT]:
    """Finds the features of messages among those that are given.

    `found` are the grammars whose groups count when they fit anywhere, with a name for each.
    """

    def __init__(
        self, features: Features[RowT], stem: int, found: Iterable[tuple[str, PatternGroups]]
    ) -> None:
        self._stem = stem
        self._features = features
        self._words, self._stems = features.by_word("word"), features.by_word("stem")
        self._pairs = features.by_pair("pair")
        self._classes, self._beside = features.by_word("class"), features.by_pair("classes")
        self._found: list[tuple[Table[RowT], str, PatternGroups]] = []
        for name, readings in found:
            kind, _, more = name.partition(" ")
            self._found.append((features.by_word(kind), f"{more} " if more else "", readings))
        self._known = lru_cache(maxsize=_KEPT)(self._rows_of_word)
        self._of_class = lru_cache(maxsize=_KEPT)(self._rows_of_class)

    def of(self, message: Message) -> dict[RowT, Range]:
        """Return the features of a message with the words that first show each."""
        seen: dict[RowT, Range] = {}
        self._add_words(message, seen)
        self._add_classes(message, seen)
        for table, begins, readings in self._found:
            for group, places in readings.found(message).items():
                row = table.get(begins + group)
                if row is not None:
                    hit = places.hits[0]
                    seen[row] = (hit.first, hit.last)
        self._add_places(message, seen)
        return seen

    def _add_words(self, message: Message, seen: dict[RowT, Range]) -> None:
        add, look_up = seen.setdefault, self._known
        followed: dict[str, Table[RowT] | None] = {}  # the words that were met, each looked up once
        after: Table[RowT] | None = None  # what may follow the last word
        for place, word in enumerate(message.words):
            if word.is_sign:
                after = None
                continue
            norm = word.norm if word.number is None else "#"
            if norm not in followed:
                followed[norm], rows = look_up(norm)
                for row in rows:
                    add(row, (place, place + 1))
            if after is not None:
                pair = after.get(norm)
                if pair is not None:
                    add(pair, (place - 1, place + 1))
            after = followed[norm]

    def _rows_of_word(self, norm: str) -> tuple[Table[RowT] | None, tuple[RowT, ...]]:
        """Return what may follow a word, and its rows and those of its stem."""
        told = [self._words.get(norm)]
        if len(norm) > self._stem:
            told.append(self._stems.get(norm[: self._stem]))
        return self._pairs.get(norm), tuple([row for row in told if row is not None])

    def _add_classes(self, message: Message, seen: dict[RowT, Range]) -> None:
        around, clause_of = SpanSurroundings.of(message), message.clause_of
        by_clause: dict[int, dict[str, Range]] = {}
        told: list[str] = []
        classes = {word.norm: _classes_of(word.forms) for word, _ in message.each()}
        for place, norm in enumerate(message.norms):
            names = classes[norm]
            if names:
                told += names
                here = by_clause.setdefault(clause_of[place], {})
                for name in names:
                    here.setdefault(name, (place, place + 1))
        for clause, here in by_clause.items():
            past, sore = around.past(*message.clauses[clause]), clause in around.sore_clauses
            self._add_clause(here, past, sore, seen)
        for name, count in Counter(told).items():
            for often in _OFTEN:
                if count >= often:
                    row = self._classes.get(f"{name} {often} times")
                    if row is not None:
                        seen.setdefault(row, _NOWHERE)

    def _add_clause(
        self, here: dict[str, Range], past: bool, sore: bool, seen: dict[RowT, Range]
    ) -> None:
        add, look_up = seen.setdefault, self._of_class
        names = sorted(here)
        for at, name in enumerate(names):
            place = here[name]
            beside, rows = look_up(name, past, sore)
            for own in rows:
                add(own, place)
            if beside is not None:
                for other in names[at + 1 :]:
                    row = beside.get(other)
                    if row is not None:
                        add(row, place)

    def _rows_of_class(
        self, name: str, past: bool, sore: bool
    ) -> tuple[Table[RowT] | None, tuple[RowT, ...]]:
        """Return what may stand beside a class, and its rows, in the past and beside pain too."""
        ends = ("", *((", past",) if past else ()), *((" beside pain",) if sore else ()))
        told = [self._classes.get(name + end) for end in ends]
        return self._beside.get(name), tuple([row for row in told if row is not None])

    def _add_places(self, message: Message, seen: dict[RowT, Range]) -> None:
        places = self._features.by_word("place")
        for placed in placed_regions(message):
            row = places.get(placed.hit.region)
            if row is not None and placed.status is Status.PRESENT:
                seen[row] = (placed.hit.first, placed.hit.last)
        longer = sum(len(message.words) > length for length in _LENGTHS)
        row = self._features.by_word("length").get(str(longer))
        if row is not None:
            seen[row] = _NOWHERE
        row = self._features.by_word("pain").get("told")
        if row is not None and SpanSurroundings.of(message).sore_clauses:
            seen[row] = _NOWHERE


@lru_cache(maxsize=8192)
def _classes_of(forms: frozenset[str]) -> frozenset[str]:
    known = classes_by_word()
    return frozenset(name for form in forms for name in known.get(form, ()))
