"""What a message tells that may set pain off: events, what brings it on, full days, onsets."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.pain.triggers import load_triggers
from bot.language.match.pattern_groups import PatternGroups, form_lines
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message

ONSETS = ("gradual", "sudden")
_EVENTS = ("told", "events")
_FORMS = (*_EVENTS, "brings", "exposure")

TOLD = PatternGroups("triggers", lambda: form_lines(load_triggers(), _FORMS))
readings = PatternGroups("trigger", partial(reading_lines, "trigger"))


def trigger_vocabulary() -> set[str]:
    """Return the words that triggers and onsets are read from."""
    return TOLD.vocabulary | readings.vocabulary


@lru_cache(maxsize=1)
def _names() -> tuple[tuple[str, str, str], ...]:
    """Return form, trigger and the name of their group."""
    return tuple(
        (form, trigger, f"{form} {trigger}") for form in _FORMS for trigger in load_triggers()
    )


def all_told(message: Message) -> Iterator[tuple[str, str, PatternSpan]]:
    """Yield form, trigger and place of everything told that may be a trigger."""
    found = TOLD.found(message)
    none_of_it = [(one.first, one.last) for one in readings.hits(message, "none_of_it")]
    for form, trigger, name in _names() if found else ():
        if name in found:
            for hit in found[name].hits:
                if not any(first <= hit.first and hit.last <= last for first, last in none_of_it):
                    yield form, trigger, hit


def began_in_clause(message: Message, place: int) -> bool:
    """Tell whether the clause around a word tells how pain began.

    That is an event of the triggers or an onset ("it went"), whatever it is worth as a trigger.
    """
    return message.clause_of[place] in message.noted(_clauses_of_beginnings)


def _clauses_of_beginnings(message: Message) -> frozenset[int]:
    masked = masked_until(message)
    onsets = [hit for name in ONSETS for hit in readings.hits(message, name)]
    events = [
        hit
        for form, _, hit in all_told(message)
        if form in _EVENTS and masked.get(hit.first, 0) < hit.last
    ]
    clause_of = message.clause_of
    return frozenset(
        clause_of[hit.first]
        for hit in (*onsets, *events)
        if clause_of[hit.first] == clause_of[hit.last - 1]
    )


def masked_until(message: Message) -> dict[int, int]:
    """Return for every word of a phrase that only sounds like a trigger where the phrase ends.

    A trigger told wholly inside one ("it fell apart") is none.
    """
    ends: dict[int, int] = {}
    for hit in readings.hits(message, "mask"):
        for place in range(hit.first, hit.last):
            ends[place] = max(ends.get(place, 0), hit.last)
    return ends
