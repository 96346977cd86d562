"""Whether the pain travels, and where to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from bot.knowledge.phrase_words import phrase_words
from bot.knowledge.times import reading_lines
from bot.language.assertion import meant
from bot.language.findings import Kind, Mention, Status
from bot.language.patterns import Hit
from bot.language.readings import Readings
from bot.language.utterance import Utterance

_NONE = "none"
_ORDER = ("leg", "arm", "other")
_readings = Readings("radiation", partial(reading_lines, "radiation"))


def radiation_vocabulary() -> set[str]:
    """Return the words that radiation is read from."""
    return _readings.vocabulary


def radiation(utterance: Utterance) -> Iterator[Mention]:
    """Yield leg, arm or other where pain travels, none where that is denied; at most one."""
    masks = [set(range(hit.first, hit.last)) for hit in _readings.hits(utterance, "mask")]
    denied = list(_readings.hits(utterance, _NONE))
    for value in _ORDER:
        for hit in _readings.hits(utterance, value):
            if any(set(range(hit.first, hit.last)) <= mask for mask in masks):
                continue
            if any(
                word.norm in phrase_words("negation")
                for word in utterance.words[hit.first : hit.last]
            ):
                continue
            status, _ = meant(utterance, hit.first, hit.last)
            if status is Status.PRESENT:
                yield _mention(utterance, hit, value)
                return
            if status is Status.DENIED and value != "other":
                denied.append(hit)
    if denied:
        yield _mention(utterance, denied[0], _NONE)


def _mention(utterance: Utterance, hit: Hit[str], value: str) -> Mention:
    return utterance.mention(
        Kind.RADIATION, value, hit.first, hit.last, hit.pattern, None, Status.PRESENT
    )
