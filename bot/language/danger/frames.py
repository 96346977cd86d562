"""Search a message for frames: classes that stand together."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from operator import attrgetter

from bot.knowledge.frames import Frame, Item
from bot.language.danger.concepts import ConceptMatch

NEAREST = 4  # how many matches of each item are tried around a seed
NEIGHBOUR_GAP = 14  # content words between items in neighbouring sentences
UNDONE_WITHIN = 8  # content words between a finding and what undoes it


@dataclass(frozen=True)
class FrameMatch:
    """A frame met by these concept matches, in order of place."""

    frame: Frame
    parts: tuple[ConceptMatch, ...]

    @property
    def start(self) -> int:
        """The first token."""
        return self.parts[0].start

    @property
    def end(self) -> int:
        """The token after the last."""
        return max(part.end for part in self.parts)


@dataclass(frozen=True)
class Layout:
    """Where tokens stand: the count of content words before each, and its sentence.

    `negated` says of each token whether a negation stands right before it ("not posture").
    """

    lean_before: Sequence[int]
    sentence_of: Sequence[int]
    negated: Sequence[bool]

    def apart(self, left: ConceptMatch, right: ConceptMatch) -> int:
        """Return the content words between two matches."""
        return self.lean_before[right.start] - self.lean_before[left.end]

    def sentences_apart(self, one: ConceptMatch, other: ConceptMatch) -> int:
        """Return how many sentences lie from one match to another."""
        return abs(self.sentence_of[one.start] - self.sentence_of[other.start])


_Pattern = tuple[Frame, tuple[Item, ...]]


class FrameFinder:
    """Finds the frames of a message from its concept matches."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        self._frames = tuple(frames)
        self._by_first: dict[str, list[_Pattern]] = {}
        for frame in self._frames:
            for pattern in frame.patterns:
                row = (frame, pattern)
                for name in min(pattern, key=len):
                    self._by_first.setdefault(name, []).append(row)

    def find(
        self, by_concept: Mapping[str, Sequence[ConceptMatch]], layout: Layout
    ) -> list[FrameMatch]:
        """Return the frames that are met; of one frame's overlapping matches the shortest."""
        absent = by_concept.keys().isdisjoint
        found: dict[str, list[FrameMatch]] = {}
        seen: set[int] = set()
        for name in by_concept:
            for row in self._by_first.get(name, ()):
                frame, pattern = row
                for item in pattern:
                    if absent(item):
                        break
                else:
                    if id(row) not in seen:
                        seen.add(id(row))
                        matches = self._search(frame, pattern, by_concept, layout)
                        found.setdefault(frame.id, []).extend(matches)
        return [match for matches in found.values() for match in _distinct(matches)]

    def _search(
        self,
        frame: Frame,
        pattern: tuple[Item, ...],
        by_concept: Mapping[str, Sequence[ConceptMatch]],
        layout: Layout,
    ) -> Iterator[FrameMatch]:
        if any(
            not layout.negated[other.start]
            for name in frame.never_with
            for other in by_concept.get(name, ())
        ):
            return
        rows = [_merged(item, by_concept) for item in pattern]
        seed = min(range(len(rows)), key=lambda place: len(rows[place]))
        for match in rows[seed]:
            parts = _around(frame, rows, seed, match, layout)
            if parts and not _undone(frame, parts, by_concept, layout):
                yield FrameMatch(frame, tuple(sorted(parts, key=_start)))


def _merged(item: Item, by_concept: Mapping[str, Sequence[ConceptMatch]]) -> Sequence[ConceptMatch]:
    if len(item) == 1:
        return by_concept[item[0]]
    every = [match for name in item for match in by_concept.get(name, ())]
    return sorted(every, key=_place)


def _around(
    frame: Frame,
    rows: Sequence[Sequence[ConceptMatch]],
    seed: int,
    match: ConceptMatch,
    layout: Layout,
) -> tuple[ConceptMatch, ...] | None:
    if len(rows) == 1:
        return (match,)
    choices: list[Sequence[ConceptMatch]] = []
    for place, row in enumerate(rows):
        if place == seed:
            choices.append((match,))
            continue
        near = _nearest(row, match)
        if frame.reach != "message":
            most = len(rows) - 1 if frame.reach == "neighbour" else 0
            near = [other for other in near if layout.sentences_apart(match, other) <= most]
        if not near:
            return None
        choices.append(near)
    for parts in sorted(product(*choices), key=_length):
        if _fits(frame, parts, layout):
            return parts
    return None


def _nearest(row: Sequence[ConceptMatch], match: ConceptMatch) -> Sequence[ConceptMatch]:
    place = bisect_left(row, match.start, key=_start)
    window = row[max(0, place - NEAREST) : place + NEAREST]
    return sorted(window, key=lambda other: abs(other.start - match.start))[:NEAREST]


_start = attrgetter("start")
_place = attrgetter("start", "end")


def _length(parts: tuple[ConceptMatch, ...]) -> int:
    if len(parts) == 2:
        (_, first, last, _), (_, start, end, _) = parts
        return (last if last > end else end) - (first if first < start else start)
    return max(part.end for part in parts) - min(part.start for part in parts)


def _fits(frame: Frame, parts: tuple[ConceptMatch, ...], layout: Layout) -> bool:
    ordered = sorted(parts, key=_start)
    if frame.ordered and list(parts) != ordered:
        return False
    for left, right in pairwise(ordered):
        if right.start < left.end:
            return False
        if frame.reach == "message":
            continue
        sentences = layout.sentence_of[right.start] - layout.sentence_of[left.start]
        if sentences > (1 if frame.reach == "neighbour" else 0):
            return False
        most = NEIGHBOUR_GAP if frame.reach == "neighbour" else frame.gap
        if layout.apart(left, right) > most:
            return False
    return True


def _undone(
    frame: Frame,
    parts: tuple[ConceptMatch, ...],
    by_concept: Mapping[str, Sequence[ConceptMatch]],
    layout: Layout,
) -> bool:
    start = min(part.start for part in parts)
    end = max(part.end for part in parts)
    low = layout.lean_before[start] - UNDONE_WITHIN
    high = layout.lean_before[end] + UNDONE_WITHIN
    first, last = layout.sentence_of[start], layout.sentence_of[end - 1]
    return any(
        not layout.negated[other.start]
        and first <= layout.sentence_of[other.start] <= last
        and layout.lean_before[other.end] >= low
        and layout.lean_before[other.start] <= high
        for name in frame.unless
        for other in by_concept.get(name, ())
    )


def _distinct(matches: list[FrameMatch]) -> list[FrameMatch]:
    kept: list[FrameMatch] = []
    taken_to = -1
    for match in sorted(matches, key=lambda row: (row.end, -row.start)):
        if match.start >= taken_to:
            kept.append(match)
            taken_to = match.end
    return kept
