"""Regions that only help to say where another one is, or that were hit while another hurts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.knowledge.pain.regions import load_regions
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.assertion.span_assertion import assertion_of
from bot.language.extract.places.region_move import ends_before
from bot.language.extract.places.region_words import BACK, RegionSpan
from bot.language.findings import Status
from bot.language.text.message import Message

_PARTS = reader_words("region_nearby", "parts")
_LIKE = reader_words("region_nearby", "like")  # "feels like a man sitting on my chest"
_LIKE_REACH = limit("likeness_of_place")
_WAY_REACH = limit("pain_on_its_way")


def only_near(message: Message, hit: RegionSpan, hits: Sequence[RegionSpan]) -> bool:
    """Tell whether a region only says where another is ("hamstring, up near the bum")."""
    if ends_before(message, "beside", hit.first):
        return any(_others(message, hit, hits))
    if ends_before(message, "struck", hit.first):
        like = any(word.norm in _LIKE for word in message.before(hit.first, _LIKE_REACH))
        return not like and any(_others(message, hit, hits))
    if not ends_before(message, "within", hit.first) or _on_the_way(message, hit):
        return False
    begin = hit.first
    while begin > 0 and message.words[begin - 1].norm not in _PARTS:
        begin -= 1
    return any(begin <= other.last <= hit.first for other in _others(message, hit, hits))


def _others(message: Message, hit: RegionSpan, hits: Sequence[RegionSpan]) -> Iterator[RegionSpan]:
    """Yield the other regions of pain."""
    for other in hits:
        if (
            _outright(other)
            and other.region != hit.region
            and assertion_of(message, other.first, other.last)[0] is Status.PRESENT
        ):
            yield other


def _outright(hit: RegionSpan) -> bool:
    """Tell whether a region says by itself where it hurts: no "thumb", no "my back"."""
    return not hit.bare and hit.region != BACK and not load_regions()[hit.region].needs_pain


def _on_the_way(message: Message, hit: RegionSpan) -> bool:
    """Tell whether pain goes there ("round under my left boob")."""
    before = message.before(hit.first, _WAY_REACH)
    return message.has(before, phrase_words("going"))
