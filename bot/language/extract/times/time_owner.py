"""Whose a time is: of the pain, or of something else told beside it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.extract.places.region_words import region_hits
from bot.language.extract.surroundings import SpanSurroundings
from bot.language.extract.times.time_told import TimeTold
from bot.language.extract.triggers_told import began_in_clause
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.message import Message

_BESIDE = limit("time_claimed_before")
_ENDS_WITHIN = limit("ever_since")
_BEGUN = reader_words("time_owner", "begun")
_SINCE = reader_words("time_owner", "since")
readings = PatternGroups("time", partial(reading_lines, "time"))


def of_other_matter(message: Message, told: TimeTold, matters: Sequence[str]) -> bool:
    """Tell whether a time belongs to something else than the pain ("on steroids 6 years").

    `matters` are the readings that name what else it may belong to.
    """
    if told.form == "age":
        return False
    begin, end = message.clause_range(told.first)
    sore = hurts_beside(message, told.first)
    happened = began_in_clause(message, told.first)
    if told.needs_since and happened and since_then(message, told.last):
        return False
    if _counted_since(message, told, matters):
        return False
    start = max(begin, told.first - _BESIDE)
    beside = message.words[start : told.first]
    claimed = [hit for name in matters for hit in readings.within(message, name, start, told.first)]
    if claimed and not message.has(beside, phrase_words("pain")):
        earlier = message.before(claimed[0].first, _BESIDE)
        return not ((sore or happened) and any(word.norm in _BEGUN for word in earlier))
    if happened or message.clause_of[told.first] in SpanSurroundings.of(message).pain_clauses:
        return False
    for name in matters:
        for first, last in ((begin, told.first), (told.last, end)):
            if readings.says(message, name, first, last):
                return True
    if sore or told.form != "point" or message.has(message.words[begin:end], phrase_words("event")):
        return False
    others = (*message.words[begin : told.first], *message.words[told.last : end])
    light = phrase_words("light")
    said = any(not word.is_sign and word.norm not in light for word in others)
    return said and not _ends_in_since(message, told.last)


def hurts(message: Message, begin: int, end: int) -> bool:
    """Tell whether words speak of pain or of a painful part."""
    return message.has(message.words[begin:end], phrase_words("pain")) or any(
        begin <= hit.first < end for hit in region_hits(message)
    )


def hurts_beside(message: Message, place: int) -> bool:
    """Tell whether the clause around a word speaks of pain."""
    return message.clause_of[place] in SpanSurroundings.of(message).sore_clauses


def _counted_since(message: Message, told: TimeTold, matters: Sequence[str]) -> bool:
    """Tell whether pain is counted from something else ("since I changed jobs 7 weeks ago")."""
    if told.form == "amount":
        return False
    begin, _ = message.clause_range(told.first)
    place = message.first_of(_SINCE, begin, told.first)
    if place is None or told.first - place < _BESIDE:
        return False
    return not any(readings.says(message, name, begin, place) for name in matters)


def since_then(message: Message, place: int) -> bool:
    """Tell whether the sentence goes on with "since" ("in August, sore since")."""
    _, end = message.sentence_range(place - 1)
    return message.first_of(_SINCE, place, end) is not None


def _ends_in_since(message: Message, place: int) -> bool:
    """Tell whether what follows says "... ever since"."""
    words = message.words
    last = min(place + _ENDS_WITHIN, len(words) - 1)
    return any(words[at].norm in _SINCE and words[at + 1].is_sign for at in range(place, last))
