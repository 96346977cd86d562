"""The words of a message that name a region."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.knowledge.pain.regions import load_regions
from bot.knowledge.pain.times import load_readings
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.match.pattern_groups import PatternGroups
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message

BACK = "back"  # no part named
_ALONE = limit("back_alone")
_BEFORE_BACK = reader_words("region_words", "before_back")
_ALONE_BACKS = reader_words("region_words", "alone_backs")
_BACKS = reader_words("region_words", "backs")
_NOT_AFTER = reader_words("region_words", "not_after")
_NEAR = limit("pain_near_back")
_PHRASES, _BARE, _MASK = "phrases", "bare", "mask"


@dataclass(slots=True)  # not frozen: that doubles the cost
class RegionSpan:
    """A region named by words `first` to `last` (exclusive)."""

    first: int
    last: int
    region: str
    rule: str
    bare: bool = False


@dataclass(frozen=True)
class RegionWords:
    """The regions named in a message, and the words that only sound like one."""

    hits: tuple[RegionSpan, ...]
    masked: frozenset[int]


def _lines() -> Iterator[tuple[str, str]]:
    """Yield every phrase under "form region", as `_form_and_region` reads it."""
    for form in (_PHRASES, _BARE):
        for key, region in load_regions().items():
            yield from ((f"{form} {key}", line) for line in getattr(region, form))
    for key in (BACK, _MASK):
        yield from ((f"{_PHRASES} {key}", line) for line in load_readings("region")[key].patterns)


_told = PatternGroups("regions", _lines)


def region_vocabulary() -> set[str]:
    """Return the words that region phrases are made of."""
    return _told.vocabulary


def region_hits(message: Message) -> tuple[RegionSpan, ...]:
    """Return the regions named, longest phrases first, look-alikes left out, in order."""
    return region_words(message).hits


def region_words(message: Message) -> RegionWords:
    """Return the regions named and the look-alikes; read once for every message."""
    return message.noted(_read)


def _read(message: Message) -> RegionWords:
    taken: set[int] = set()
    masked: set[int] = set()
    found: list[RegionSpan] = []
    for hit in sorted(_told.in_order(message), key=_rank):
        span = set(range(hit.first, hit.last))
        if span & taken:
            continue
        form, region = _form_and_region(hit)
        if region != _MASK:
            last = _without_signs(message, hit)
            found.append(RegionSpan(hit.first, last, region, hit.pattern, form == _BARE))
            span = set(range(hit.first, last))
        else:
            masked |= span
        taken |= span
    found.extend(_alone(message, taken))
    taken.update(hit.first for hit in found)
    found.extend(_sore_back(message, taken))
    return RegionWords(tuple(sorted(found, key=lambda hit: hit.first)), frozenset(masked))


def _without_signs(message: Message, hit: PatternSpan) -> int:
    last = hit.last
    while last > hit.first + 1 and message.words[last - 1].is_sign:
        last -= 1
    return last


def _alone(message: Message, taken: set[int]) -> Iterator[RegionSpan]:
    """Yield "back" where it is a clause of its own ("pulled something. back. cricket.")."""
    for place in message.where(_ALONE_BACKS):
        first, last = message.clause_range(place)
        said = [at for at in range(first, last) if not message.words[at].is_sign]
        alone = said[-1] == place and len(said) <= _ALONE and not taken.intersection(said)
        if alone and {message.words[at].norm for at in said[:-1]} <= _BEFORE_BACK:
            yield RegionSpan(place, place + 1, BACK, "back alone")


def _sore_back(message: Message, taken: set[int]) -> Iterator[RegionSpan]:
    """Yield "back" beside a word for pain ("pain at back", "back still on fire")."""
    words = message.words
    for place in message.where(_BACKS):
        if place in taken or place + 1 == len(words):
            continue
        before = words[place - 1].forms if place else frozenset()
        if (before & phrase_words("goes_back")) or words[place + 1].norm in _NOT_AFTER:
            continue
        first, last = message.clause_range(place)
        near = (*words[max(first, place - _NEAR) : place], *words[place + 1 : place + 1 + _NEAR])
        near = tuple(one for one in near if one.start < words[last - 1].end)
        if message.has(near, phrase_words("pain")):
            yield RegionSpan(place, place + 1, BACK, "back beside pain")


def _form_and_region(hit: PatternSpan) -> tuple[str, str]:
    form, region = hit.value.split()
    return form, region


def _rank(hit: PatternSpan) -> tuple[int, int, bool]:
    """Regions by their own phrases first, then "back", then bare words; the longest of each.

    A look-alike goes before a region of the same length.
    """
    form, region = _form_and_region(hit)
    if region == BACK:
        kind = 2
    elif form == _BARE:
        kind = 3
    else:
        kind = 1
    return kind, -hit.length, region != _MASK
