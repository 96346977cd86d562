"""Quality, course, what makes it worse, what eases it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from bot.knowledge.descriptions import load_descriptions
from bot.knowledge.times import reading_lines
from bot.language.assertion import meant
from bot.language.findings import Kind, Mention, Status
from bot.language.patterns import Hit
from bot.language.readings import Readings
from bot.language.utterance import Utterance

_TOUCHES = 1  # words that may stand between the marker and what it belongs to
_MARKERS = {
    Kind.AGGRAVATED_BY: ("worse_before", "worse_behind"),
    Kind.EASED_BY: ("better_before", "better_behind"),
}


def _lines() -> Iterator[tuple[str, str]]:
    for key, entry in load_descriptions().items():
        yield from ((key, line) for line in entry.phrases)


_told = Readings("descriptions", _lines)
_readings = Readings("description", partial(reading_lines, "description"))


def description_vocabulary() -> set[str]:
    """Return the words that descriptions are read from."""
    return _told.vocabulary | _readings.vocabulary


def _hits(utterance: Utterance) -> list[Hit[str]]:
    """Return what is named, in order; of factors that overlap the longer one."""
    known = load_descriptions()
    found = [hit for value in known for hit in _told.hits(utterance, value)]
    taken: dict[str, set[int]] = {kind: set() for kind in _MARKERS}
    kept = []
    for hit in sorted(found, key=lambda hit: (-hit.length, hit.first)):
        span = set(range(hit.first, hit.last))
        words = taken.get(known[hit.value].kind)
        if words is None or not words & span:
            kept.append(hit)
            if words is not None:
                words |= span
    return sorted(kept, key=lambda hit: (hit.first, -hit.last))


def descriptions(utterance: Utterance) -> Iterator[Mention]:
    """Yield quality, course, aggravating and easing factors, each value once."""
    names = _names()
    ends = {name: {hit.last for hit in _readings.hits(utterance, name)} for name in names}
    starts = {name: {hit.first for hit in _readings.hits(utterance, name)} for name in names}
    seen: set[str] = set()
    for hit in _hits(utterance):
        kind = load_descriptions()[hit.value].kind
        if hit.value in seen or not _belongs(utterance, hit, kind, ends, starts):
            continue
        status, cues = meant(utterance, hit.first, hit.last)
        if kind in _MARKERS and status is Status.DENIED:
            continue
        seen.add(hit.value)
        yield utterance.mention(
            kind, hit.value, hit.first, hit.last, hit.pattern, None, status, cues
        )


def _belongs(
    utterance: Utterance,
    hit: Hit[str],
    kind: str,
    ends: dict[str, set[int]],
    starts: dict[str, set[int]],
) -> bool:
    """Tell whether a factor stands right beside a word of worse or better."""
    if kind not in _MARKERS:
        return True
    before, behind = _MARKERS[kind]
    clause = utterance.clause_of
    if any(
        place in ends[before] and clause[min(place, hit.first)] == clause[hit.first]
        for place in range(hit.first - _TOUCHES, hit.first + 1)
    ):
        return not _turned(utterance, hit, kind, starts)
    return any(
        place in starts[behind] and clause[place] == clause[hit.first]
        for place in range(hit.last, hit.last + _TOUCHES + 1)
        if place < len(clause)
    )


def _turned(utterance: Utterance, hit: Hit[str], kind: str, starts: dict[str, set[int]]) -> bool:
    """Tell whether the words behind say the opposite ("when i walk its better")."""
    other = _MARKERS[Kind.EASED_BY if kind == Kind.AGGRAVATED_BY else Kind.AGGRAVATED_BY][1]
    return any(
        place in starts[other] and utterance.clause_of[place] == utterance.clause_of[hit.first]
        for place in range(hit.last, hit.last + 3)
        if place < len(utterance.words)
    )


def factors(utterance: Utterance, kind: str) -> tuple[str, ...]:
    """Return the factors of one kind that are named, as a reply to the question for them.

    What is denied or called fine is left out ("not sitting, standing").
    """
    known = load_descriptions()
    starts = {name: {hit.first for hit in _readings.hits(utterance, name)} for name in _names()}
    return tuple(
        dict.fromkeys(
            hit.value
            for hit in _hits(utterance)
            if known[hit.value].kind == kind
            and not _denied(utterance, hit)
            and not _turned(utterance, hit, kind, starts)
        )
    )


def _denied(utterance: Utterance, hit: Hit[str]) -> bool:
    before = utterance.words[hit.first - 1].norm if hit.first else ""
    status, _ = meant(utterance, hit.first, hit.last)
    return status is Status.DENIED or before in ("not", "isnt")


def _names() -> list[str]:
    return [name for pair in _MARKERS.values() for name in pair]
