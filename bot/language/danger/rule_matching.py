"""Search a message for rules: classes that stand together."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise, product
from typing import NamedTuple

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.vocabulary.frames import Frame, Item
from bot.knowledge.vocabulary.reading_limits import window
from bot.language.danger.rule_undoing import (
    AND_NOW,
    TURN,
    ByConcept,
    Undoing,
    in_own_part,
    still_of,
    told_of,
    undone,
)
from bot.language.danger.token_layout import Layout
from bot.language.match.lexicon import ClassSpan, classes_in
from bot.language.text.message import Message

NEAREST = 4  # how many matches of each item are tried around a seed
NEIGHBOUR_GAP = window("items_of_neighbours")

Parts = tuple[ClassSpan, ...]


class RuleMatch(NamedTuple):
    """A frame met by tokens `start` to `end` (exclusive).

    `parts` are the matches that meet it, those of its context aside when there are others. Where
    it is `doubted`, what would undo it was told before an "and now": it is asked about.
    """

    frame: Frame
    start: int
    end: int
    parts: Parts
    doubted: bool = False


_Pattern = tuple[Frame, tuple[Item, ...], Undoing]


class RuleMatcher:
    """Finds the rules that a message meets, from the classes in it."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        self._patterns: list[_Pattern] = [
            (frame, pattern, undoing)
            for frame, undoing in ((frame, Undoing.of(frame)) for frame in frames)
            for pattern in frame.patterns
        ]
        patterns = [pattern for _, pattern, _ in self._patterns]
        uses = Counter(name for pattern in patterns for item in pattern for name in item)
        items: dict[Item, int] = {}  # numbered, for the hash of a tuple is worked out each time
        self._items_of: dict[str, set[int]] = {}
        self._by_rarest: dict[int, list[tuple[int, frozenset[int]]]] = {}  # and its others
        for number, pattern in enumerate(patterns):
            ordered = sorted(pattern, key=lambda item: sum(uses[name] for name in item))
            rarest, *others = [items.setdefault(item, len(items)) for item in ordered]
            self._by_rarest.setdefault(rarest, []).append((number, frozenset(others)))
        self._narrowest = [min(pattern, key=len) for pattern in patterns]
        for item, known in items.items():
            for name in item:
                self._items_of.setdefault(name, set()).add(known)

    def find(self, message: Message) -> list[RuleMatch]:
        """Return the rules that are met; of one rule's overlapping matches the shortest."""
        by_concept, layout = classes_in(message).by_class, Layout.of(message)
        found: dict[str, list[RuleMatch]] = {}
        for number in self._all_there(by_concept):
            frame, pattern, undoing = self._patterns[number]
            matches = _search(frame, pattern, undoing, by_concept, layout)
            found.setdefault(frame.id, []).extend(matches)
        return [match for matches in found.values() for match in _distinct(matches)]

    def _all_there(self, by_concept: ByConcept) -> list[int]:
        """Return the patterns of which each item is found somewhere.

        Only those are looked at whose item that fewest patterns ask for is there. They come in the
        order in which their narrowest items are told.
        """
        narrowest = self._narrowest
        met = set().union(*filter(None, map(self._items_of.get, by_concept)))
        rows = filter(None, map(self._by_rarest.get, met))
        there = [number for row in rows for number, others in row if others <= met]
        if len(there) < 2:
            return there
        told = {name: place for place, name in enumerate(by_concept)}

        def first_told(number: int) -> tuple[int, int]:
            names = narrowest[number]
            if len(names) == 1:
                return told[names[0]], number
            return min([told[name] for name in names if name in told]), number

        return sorted(there, key=first_told)


def _search(
    frame: Frame,
    pattern: tuple[Item, ...],
    undoes: Undoing,
    by_concept: ByConcept,
    layout: Layout,
) -> Iterator[RuleMatch]:
    if told_of(frame.never_with, by_concept, layout):
        return
    rows = [_merged(item, by_concept) for item in pattern]
    seed = min(range(len(rows)), key=lambda place: len(rows[place]))
    undoing = told_of(undoes.words, by_concept, layout)
    said = told_of(undoes.sayings, by_concept, layout)
    long_ago = told_of(undoes.of_old, by_concept, layout)
    turns = by_concept.get(TURN, ()) if long_ago else ()
    for match in rows[seed]:
        parts = _around(frame, rows, seed, match, layout) if len(rows) > 1 else (match,)
        if parts is None:
            continue
        end = max([part.end for part in parts])
        start = min(parts).start
        doubted = False
        if said and any(one.start <= end and start <= one.end for one in said):
            continue
        told = in_own_part(frame, start, end, undoing, layout) if undoing else ()
        if told and undone(start, end, told, layout):
            still = still_of(start, told, by_concept.get(AND_NOW, ()))
            asked_for = frame.value in load_danger_net_settings().asked_for
            doubted = asked_for and not undone(start, end, still, layout)
            if not doubted:  # "sore from rowing and now both my legs are numb" is
                continue
        if long_ago and undone(start, end, still_of(start, long_ago, turns), layout):
            continue
        own = _own(frame, pattern, parts, by_concept) if frame.context else parts
        yield RuleMatch(frame, start, end, tuple(sorted(own)), doubted)


def _merged(item: Item, by_concept: ByConcept) -> Sequence[ClassSpan]:
    if len(item) == 1:
        return by_concept[item[0]]
    told = [by_concept[name] for name in item if name in by_concept]
    return sorted(chain.from_iterable(told)) if len(told) > 1 else told[0]


def _around(
    frame: Frame,
    rows: Sequence[Sequence[ClassSpan]],
    seed: int,
    match: ClassSpan,
    layout: Layout,
) -> Parts | None:
    """Return the shortest fit of a frame around a match of its rarest item."""
    sentence_of = layout.sentence_of
    here = sentence_of[match.start]
    most = len(rows) - 1 if frame.reach == "neighbour" else 0
    choices: list[Sequence[ClassSpan]] = []
    for place, row in enumerate(rows):
        if place == seed:
            choices.append((match,))
            continue
        near = row if len(row) <= NEAREST else _nearest(row, match)
        if frame.reach != "message":
            near = [one for one in near if abs(sentence_of[one.start] - here) <= most]
        if not near:
            return None
        choices.append(near if len(near) == 1 else _by_distance(near, match))
    every = [*product(*choices)]
    if len(every) > 1:
        every.sort(key=_length)
    for parts in every:
        if _fits(frame, parts, layout):
            return parts
    return None


def _nearest(row: Sequence[ClassSpan], match: ClassSpan) -> Sequence[ClassSpan]:
    """Return the few matches of a row that begin nearest to one."""
    place = bisect_left(row, (match.start,))
    return _by_distance(row[max(0, place - NEAREST) : place + NEAREST], match)[:NEAREST]


def _by_distance(row: Sequence[ClassSpan], match: ClassSpan) -> Sequence[ClassSpan]:
    start = match.start
    return sorted(row, key=lambda other: abs(other.start - start))


def _length(parts: Parts) -> int:
    if len(parts) == 2:
        (first, last, _), (start, end, _) = parts
        return (last if last > end else end) - (first if first < start else start)
    return max([part.end for part in parts]) - min([part.start for part in parts])


def _fits(frame: Frame, parts: Parts, layout: Layout) -> bool:
    ordered = sorted(parts)
    if frame.ordered and list(parts) != ordered:
        return False
    neighbour = frame.reach == "neighbour"
    gap = NEIGHBOUR_GAP if neighbour else frame.gap
    for left, right in pairwise(ordered):
        if right.start < left.end:
            return False
        if frame.reach == "message":
            continue
        if layout.sentence_of[right.start] - layout.sentence_of[left.start] > neighbour:
            return False
        if layout.lean_before[right.start] - layout.lean_before[left.end] > gap:
            return False
        if frame.tempers and _apart_in_time(left, right, layout):
            return False
    return True


def _apart_in_time(left: ClassSpan, right: ClassSpan, layout: Layout) -> bool:
    """Whether one of two matches holds a time of the past that does not reach the other."""
    one, other = (left.start, left.end), (right.start, right.end)
    return layout.of_another_time(one, other) or layout.of_another_time(other, one)


def _own(frame: Frame, pattern: tuple[Item, ...], parts: Parts, by_concept: ByConcept) -> Parts:
    """Return the parts that are no context of the frame; all when there are no others."""
    own = []
    for item, part in zip(pattern, parts, strict=True):
        concept = next(name for name in item if part in by_concept.get(name, ()))
        if concept not in frame.context:
            own.append(part)
    return tuple(own) or parts


def _distinct(matches: list[RuleMatch]) -> list[RuleMatch]:
    kept: list[RuleMatch] = []
    taken_to = -1
    for match in sorted(matches, key=lambda row: (row.end, -row.start)):
        if match.start >= taken_to:
            kept.append(match)
            taken_to = match.end
    return kept
