"""What is named beside a word of worse and makes nothing worse: a beginning, another clause."""

from __future__ import annotations

from bot.knowledge.vocabulary.movements import load_movements
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import straightened
from bot.language.extract.history.factor_marks import MARKERS, FactorMarks, description_readings
from bot.language.extract.history.named_descriptions import NamedDescription
from bot.language.extract.history.pain_ratings import MOST_PAIN
from bot.language.findings import Kind
from bot.language.text.message import Message

_BEGAN_WHILE = "began_while"
_OWN_CLAUSE = "own_clause"
_DONE_WITH = "done_with_it"
_DONE_BEHIND = "done_with_it_behind"
_HELD = "held_behind"
_JOINS = reader_words("no_factor", "joins")
_AT_POSITION = limit("rated_position")
_MATTER = limit("factor_of_another_matter")


def is_no_factor(message: Message, hit: NamedDescription, marks: FactorMarks) -> bool:
    """Tell whether what is named makes nothing worse, whatever stands before it."""
    return (
        _as_it_began(message, hit)
        or _with_something_else(message, hit)
        or _holds_water(message, hit)
        or of_another_matter(message, hit)
        or _in_a_clause_of_its_own(message, hit)
        or _rated_lower(message, hit, marks)
    )


def denied_behind(message: Message, hit: NamedDescription, marks: FactorMarks) -> bool:
    """Tell whether the words behind it deny it ("gardening doesn't", "stairs, but it's not").

    Behind something that eases they say the opposite: "walking helps, sitting doesn't".
    """
    eased = [marks.ends[MARKERS[Kind.EASED_BY][0]], marks.starts[MARKERS[Kind.EASED_BY][1]]]
    if any(place < hit.first for places in eased for place in places):
        return False
    behind = message.text[message.words[hit.last - 1].end :].casefold()
    return spoken("denied_right_behind").match(straightened(behind)) is not None


def changes_nothing(message: Message, hit: NamedDescription) -> bool:
    """Tell whether it is said to change nothing ("it's the same whatever I do")."""
    start = message.words[hit.first].start
    said = spoken("same_whatever_is_done").finditer(straightened(message.text))
    return any(one.start() <= start < one.end() for one in said)


def of_another_matter(message: Message, hit: NamedDescription) -> bool:
    """Tell whether somebody else wishes it, or it is a likeness ("she wants me to carry her")."""
    begin, _ = message.clause_range(hit.first)
    start = max(begin, hit.first - _MATTER)
    return description_readings.says(message, "of_another_matter", start, hit.first)


def _as_it_began(message: Message, hit: NamedDescription) -> bool:
    """Tell whether it was being done as the pain began ("onset: while lifting a dishwasher")."""
    begin, end = message.sentence_range(hit.first)
    began = [one for one in description_readings.hits(message, _BEGAN_WHILE) if one.first >= begin]
    if description_readings.says(message, "lasts", begin, end):
        return False
    return any(one.last <= hit.first < one.last + _AT_POSITION for one in began)


def _with_something_else(message: Message, hit: NamedDescription) -> bool:
    """Tell whether it is when something else is so ("I limp when I walk"), and no pain is named."""
    begin, end = message.clause_range(hit.first)
    before = [
        one
        for one in description_readings.hits(message, _DONE_WITH)
        if begin <= one.first and one.last == hit.first
    ]
    behind = [
        one for one in description_readings.hits(message, _DONE_BEHIND) if one.first == hit.last
    ]
    start = max((one.last for one in before), default=end)  # "creaks" itself is no pain
    first = min((one.first for one in before), default=end)
    said = (*message.words[begin:first], *message.words[start:end])
    return bool(before or behind) and not message.has(said, phrase_words("pain"))


def _holds_water(message: Message, hit: NamedDescription) -> bool:
    """Tell whether what is held is water or stool ("I cannot hold my pee")."""
    return any(one.first == hit.last for one in description_readings.hits(message, _HELD))


def _in_a_clause_of_its_own(message: Message, hit: NamedDescription) -> bool:
    """Tell whether a time of the day is when something else is done.

    "Worse when I sit, and at night I can't stop thinking".
    """
    if hit.movement is None or not load_movements()[hit.movement].time:
        return False
    light = phrase_words("factor_links")
    place = hit.first
    while place and message.words[place - 1].norm in light - _JOINS:
        place -= 1
    before = message.words[place - 1] if place else None
    joined = before is not None and (before.is_sign or before.norm in _JOINS)
    hits = description_readings.hits(message, _OWN_CLAUSE)
    return joined and any(one.first == hit.last for one in hits)


def _rated_lower(message: Message, hit: NamedDescription, marks: FactorMarks) -> bool:
    """Tell whether it is rated, and something else higher ("8 when I bend, 3 stood up")."""
    rated = [
        one
        for one in message.quantities.values()
        if not one.article and one.low >= 0 and one.high <= MOST_PAIN
    ]
    behind = [one for one in rated if one.last <= hit.first <= one.last + _AT_POSITION]
    if not behind:
        return False
    own = max(behind, key=lambda one: one.first)
    between = message.words[own.last : hit.first]
    light = phrase_words("factor_links") | phrase_words("own_subjects")
    if any(word.is_sign or word.norm not in light for word in between):
        return False
    begin, end = message.sentence_range(hit.first)
    return any(
        begin <= one.first < end
        and one.high > own.high
        and any((hit.kind, at) in marks.nexts for at in range(one.last, one.last + _AT_POSITION))
        for one in rated
    )
