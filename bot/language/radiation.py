"""Whether the pain travels, and where to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bot.knowledge.times import load_readings
from bot.language.assertion import meant
from bot.language.findings import Kind, Mention, Status
from bot.language.patterns import Hit, PatternSet, pattern_set
from bot.language.utterance import Utterance

_NONE = "none"
_ORDER = ("leg", "arm", "other")
_NEGATIONS = frozenset("no not dont doesnt never nothing without didnt isnt arent havent hasnt none".split())


@lru_cache(maxsize=1)
def _patterns() -> PatternSet[str]:
    readings = load_readings("radiation")
    return pattern_set({name: entry.patterns for name, entry in readings.items()})


def radiation_vocabulary() -> frozenset[str]:
    """Return the words that radiation is read from."""
    return frozenset(_patterns().vocabulary)


def radiation(utterance: Utterance) -> Iterator[Mention]:
    """Yield leg, arm or other where pain travels, none where that is denied; at most one."""
    hits = _patterns().hits(utterance.words)
    masks = [set(range(hit.first, hit.last)) for hit in hits if hit.value == "mask"]
    present: list[Hit[str]] = []
    denied: list[Hit[str]] = []
    for hit in hits:
        if hit.value == "mask" or any(set(range(hit.first, hit.last)) <= mask for mask in masks):
            continue
        if hit.value == _NONE:
            denied.append(hit)
            continue
        if any(word.norm in _NEGATIONS for word in utterance.words[hit.first : hit.last]):
            continue
        status, _ = meant(utterance, hit.first, hit.last)
        if status is Status.PRESENT:
            present.append(hit)
        elif status is Status.DENIED and hit.value != "other":
            denied.append(hit)
    chosen = min(present, key=lambda hit: _ORDER.index(hit.value), default=None)
    if chosen is not None:
        yield _mention(utterance, chosen, chosen.value)
    elif denied:
        yield _mention(utterance, denied[0], _NONE)


def _mention(utterance: Utterance, hit: Hit[str], value: str) -> Mention:
    return utterance.mention(
        Kind.RADIATION, value, hit.first, hit.last, hit.pattern, None, Status.PRESENT
    )
