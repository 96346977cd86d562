"""Named groups of patterns; the patterns of all groups are read in one pass over a message."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache

from bot.language.match.notation import pattern_words
from bot.language.match.pattern_set import PatternSet, PatternSpan
from bot.language.text.message import Message


class Group:
    """The places of one group in a message, in order, with an index by first and last word."""

    def __init__(self) -> None:
        self.hits: list[PatternSpan] = []

    @cached_property
    def firsts(self) -> list[int]:
        """Return the first word of every place."""
        return [hit.first for hit in self.hits]

    def begins(self, first: int, last: int) -> bool:
        """Tell whether a place begins at words `first` to `last` (inclusive)."""
        place = bisect_left(self.firsts, first)
        return place < len(self.firsts) and self.firsts[place] <= last

    def within(self, first: int, last: int) -> list[PatternSpan]:
        """Return the places that lie wholly in words `first` to `last` (exclusive)."""
        firsts = self.firsts
        low = bisect_left(firsts, first)
        if low == len(firsts) or firsts[low] >= last:
            return []
        return [hit for hit in self.hits[low : bisect_left(firsts, last)] if hit.last <= last]

    @cached_property
    def by_last(self) -> dict[int, PatternSpan]:
        """Return the places by the word behind their last, of each the first."""
        return {hit.last: hit for hit in reversed(self.hits)}

    def fits(self, first: int, last: int) -> bool:
        """Tell whether a place lies wholly in words `first` to `last` (exclusive)."""
        hits, firsts = self.hits, self.firsts
        for place in range(bisect_left(firsts, first), len(hits)):
            if firsts[place] >= last:
                return False
            if hits[place].last <= last:
                return True
        return False


NOWHERE = Group()  # what stands for a group that fits nowhere


class _Found:
    """Every place of one set of readings in a message, in order, and the same by group."""

    def __init__(self) -> None:
        self.hits: list[PatternSpan] = []

    @cached_property
    def groups(self) -> dict[str, Group]:
        groups: dict[str, Group] = {}
        for hit in self.hits:
            group = groups.get(hit.value)
            if group is None:
                group = groups[hit.value] = Group()
            group.hits.append(hit)
        return groups


class PatternGroups:
    """Groups of patterns by name; `source` gives name and pattern when they are first needed.

    All readings that were made share one automaton, so a message is gone through once for all.
    """

    def __init__(self, key: str, source: Callable[[], Iterable[tuple[str, str]]]) -> None:
        self._key = key
        self._source = source
        _known[key] = self
        _shared.cache_clear()

    @cached_property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """Return group and pattern, a pair for each pattern."""
        return tuple(self._source())

    @property
    def vocabulary(self) -> set[str]:
        """Return the words that the patterns are made of."""
        return {word for _, line in self.lines for word in pattern_words(line)}

    def in_order(self, message: Message) -> list[PatternSpan]:
        """Return every place of a message where a pattern fits, in order of place and pattern."""
        known: _Found | None = message.notes.get(self._key)
        return (known or self._read(message)).hits

    def found(self, message: Message) -> Mapping[str, Group]:
        """Return the groups whose patterns fit somewhere in a message, by name."""
        known: _Found | None = message.notes.get(self._key)
        return (known or self._read(message)).groups

    def _read(self, message: Message) -> _Found:
        message.notes.update(_read(message))
        known: _Found = message.notes[self._key]
        return known

    def hits(self, message: Message, name: str) -> list[PatternSpan]:
        """Return every place of a message where the group's patterns fit, in order."""
        known: _Found | None = message.notes.get(self._key)  # `found` itself: asked for most
        return (known or self._read(message)).groups.get(name, NOWHERE).hits

    def within(self, message: Message, name: str, first: int, last: int) -> list[PatternSpan]:
        """Return the places that lie wholly in words `first` to `last` (exclusive)."""
        group = self.found(message).get(name)
        return group.within(first, last) if group is not None else []

    def starting(self, message: Message, name: str, first: int, last: int) -> list[PatternSpan]:
        """Return the places that begin at words `first` to `last` (inclusive)."""
        group = self.found(message).get(name)
        if group is None:
            return []
        return group.hits[bisect_left(group.firsts, first) : bisect_left(group.firsts, last + 1)]

    def says(self, message: Message, name: str, first: int, last: int) -> bool:
        """Tell whether the group's patterns fit in words `first` to `last` (exclusive)."""
        group = self.found(message).get(name)
        return group is not None and group.fits(first, last)

    def says_from(self, message: Message, name: str, first: int) -> bool:
        """Tell whether the group's patterns fit from word `first` on."""
        group = self.found(message).get(name)
        return group is not None and group.begins(first, first)

    def ending(self, message: Message, name: str, last: int) -> PatternSpan | None:
        """Return the first of the places that end before word `last`, None when none does."""
        group = self.found(message).get(name)
        return group.by_last.get(last) if group else None

    def places(self, message: Message, name: str) -> set[int]:
        """Return the words that the group's patterns cover."""
        return {place for hit in self.hits(message, name) for place in range(hit.first, hit.last)}


def form_lines(entries: Mapping[str, object], forms: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield group ("form key") and pattern for every line that an entry holds of each form."""
    for key, entry in entries.items():
        for form in forms:
            for line in getattr(entry, form):
                yield f"{form} {key}", line


_known: dict[str, PatternGroups] = {}


@lru_cache(maxsize=1)
def _shared() -> tuple[PatternSet, list[tuple[str, str, str]], dict[str, _Found]]:
    """Return the patterns of all readings, for each the readings, the group and the pattern.

    The last is what readings find in a message in which none of their patterns fits.
    """
    rows = [(key, name, line) for key, known in _known.items() for name, line in known.lines]
    nothing = {key: _Found() for key in _known}
    return PatternSet((line, name) for _, name, line in rows), rows, nothing


def _read(message: Message) -> dict[str, _Found]:
    patterns, rows, nothing = _shared()
    found: defaultdict[str, _Found] = defaultdict(_Found)
    new = tuple.__new__
    for first, last, number in patterns.fits(message.words):
        key, name, line = rows[number]
        found[key].hits.append(
            new(PatternSpan, (first, last, name, line))
        )  # half the time of calling it
    return {**nothing, **found}
