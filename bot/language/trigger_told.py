"""What a message tells that may set pain off: events, what brings it on, full days, onsets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from bot.knowledge.times import reading_lines
from bot.knowledge.triggers import load_triggers
from bot.language.patterns import Hit
from bot.language.readings import Readings
from bot.language.utterance import Utterance

ONSETS = ("gradual", "sudden")
_EVENTS = ("told", "events")
_FORMS = (*_EVENTS, "brings", "exposure")


def _told_lines() -> Iterator[tuple[str, str]]:
    for key, entry in load_triggers().items():
        for form in _FORMS:
            for line in getattr(entry, form):
                yield f"{form} {key}", line


_told = Readings("triggers", _told_lines)
readings = Readings("trigger", partial(reading_lines, "trigger"))


def trigger_vocabulary() -> set[str]:
    """Return the words that triggers and onsets are read from."""
    return _told.vocabulary | readings.vocabulary


def all_told(utterance: Utterance) -> Iterator[tuple[str, str, Hit[str]]]:
    """Yield form, trigger and place of everything told that may be a trigger."""
    for form in _FORMS:
        for trigger in load_triggers():
            for hit in _told.hits(utterance, f"{form} {trigger}"):
                yield form, trigger, hit


def began_in(utterance: Utterance, first: int, last: int) -> bool:
    """Tell whether words `first` to `last` (exclusive) tell how pain began.

    That is an event of the triggers or an onset ("it went"), whatever it is worth as a trigger.
    """
    if any(readings.says(utterance, name, first, last) for name in ONSETS):
        return True
    masks = masks_of(utterance)
    return any(
        first <= hit.first and hit.last <= last and not is_masked(hit, masks)
        for form in _EVENTS
        for trigger in load_triggers()
        for hit in _told.hits(utterance, f"{form} {trigger}")
    )


def masks_of(utterance: Utterance) -> list[set[int]]:
    """Return the words of every phrase that only sounds like a trigger."""
    return [set(range(hit.first, hit.last)) for hit in readings.hits(utterance, "mask")]


def is_masked(hit: Hit[str], masks: Sequence[set[int]]) -> bool:
    """Tell whether the words only sound like a trigger ("it fell apart")."""
    return any(mask.issuperset(range(hit.first, hit.last)) for mask in masks)
