"""Which places are told as stiff rather than sore, and which as sore."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.extract.places.region_words import RegionSpan, region_hits
from bot.language.match.pattern_groups import PatternGroups
from bot.language.match.pattern_set import PatternSpan
from bot.language.place_feels import SORE, STIFF
from bot.language.text.message import Message

_AND = reader_words("stiff_places", "and")
_REACH = limit("feel_of_a_place")
_readings = PatternGroups("stiff", partial(reading_lines, "stiff"))


def feels_of_places(message: Message) -> dict[str, str]:
    """Return how the places of a message are told to feel: stiff, or sore; read once."""
    return message.noted(_read)


def _read(message: Message) -> dict[str, str]:
    settled = list(_readings.hits(message, "stiff_not_sore"))
    stiff = {*_places(message, settled)}
    for hit in _apart(message, "stiff", settled):
        stiff.update(_places(message, [hit]))
    sore = {place for hit in _apart(message, "sore", settled) for place in _places(message, [hit])}
    return dict.fromkeys(stiff - sore, STIFF) | dict.fromkeys(sore, SORE)


def _apart(message: Message, group: str, settled: list[PatternSpan]) -> Iterator[PatternSpan]:
    """Yield the places of a group that lie in no words which settle both."""
    for hit in _readings.hits(message, group):
        if not any(one.first <= hit.first and hit.last <= one.last for one in settled):
            yield hit


def _places(message: Message, hits: list[PatternSpan]) -> Iterator[str]:
    """Yield the nearest place to each feel, and those that are listed with one before it."""
    for hit in hits:
        near = [one for one in region_hits(message) if _distance(message, hit, one) is not None]
        if not near:
            continue
        place = min(near, key=lambda one: _distance(message, hit, one) or 0)
        yield place.region
        yield from _listed(message, place, near) if place.last <= hit.first else ()


def _distance(message: Message, hit: PatternSpan, place: RegionSpan) -> int | None:
    """Return how many words lie between a feel and a place of its sentence, within reach."""
    if message.sentence_of[hit.first] != message.sentence_of[place.first]:
        return None
    apart = max(place.first - hit.last, hit.first - place.last, 0)
    return apart if apart <= _REACH else None


def _listed(message: Message, place: RegionSpan, near: list[RegionSpan]) -> Iterator[str]:
    """Yield the places that are listed right before one ("neck and shoulders are stiff")."""
    links = phrase_words("side_links") | _AND
    for one in near:
        between = message.words[one.last : place.first]
        joined = any(word.norm in _AND for word in between)
        if one.last <= place.first and joined and all(word.norm in links for word in between):
            yield one.region
