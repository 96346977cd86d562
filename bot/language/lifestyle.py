"""Facts of the writer's own days: sitting, driving, sport, sleep and the rest."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bot.knowledge.lifestyle import load_lifestyle
from bot.language.assertion import denied_by, meant
from bot.language.findings import Kind, Mention, Status
from bot.language.patterns import Hit, PatternSet, pattern_set
from bot.language.utterance import Utterance


@lru_cache(maxsize=1)
def _patterns() -> tuple[PatternSet[str], PatternSet[str]]:
    facts = load_lifestyle()
    return (
        pattern_set({key: fact.phrases for key, fact in facts.items()}),
        pattern_set({key: fact.mask for key, fact in facts.items()}),
    )


def lifestyle_vocabulary() -> frozenset[str]:
    """Return the words that lifestyle facts are read from."""
    return frozenset(word for patterns in _patterns() for word in patterns.vocabulary)


def lifestyle(utterance: Utterance) -> Iterator[Mention]:
    """Yield one mention for every fact, present where it holds for the writer now."""
    said, masked = _patterns()
    masks: dict[str, list[set[int]]] = {}
    for hit in masked.hits(utterance.words):
        masks.setdefault(hit.value, []).append(set(range(hit.first, hit.last)))
    best: dict[str, Mention] = {}
    for hit in said.hits(utterance.words):
        if any(mask & set(range(hit.first, hit.last)) for mask in masks.get(hit.value, ())):
            continue
        mention = _mention(utterance, hit)
        known = best.get(hit.value)
        if known is None or known.status is not Status.PRESENT:
            best[hit.value] = mention
    yield from best.values()


def _mention(utterance: Utterance, hit: Hit[str]) -> Mention:
    status, cues = meant(utterance, hit.first, hit.last)
    if load_lifestyle()[hit.value].by_denial and denied_by(utterance, hit.first):
        status, cues = Status.PRESENT, ()
    return utterance.mention(
        Kind.LIFESTYLE, hit.value, hit.first, hit.last, hit.pattern, None, status, cues
    )
