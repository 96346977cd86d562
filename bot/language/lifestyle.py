"""Facts of the writer's own days: sitting, driving, sport, sleep and the rest."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.lifestyle import load_lifestyle
from bot.language.assertion import denied_by, meant
from bot.language.findings import Kind, Mention, Status
from bot.language.habits import habits, one_day
from bot.language.occupations import occupations
from bot.language.patterns import Hit
from bot.language.readings import Readings
from bot.language.utterance import Utterance


def _lines() -> Iterator[tuple[str, str]]:
    for key, fact in load_lifestyle().items():
        yield from ((key, line) for line in fact.phrases)
        yield from ((f"{_MASK} {key}", line) for line in fact.mask)


_MASK = "mask"
_NOTE = "facts of days"
_told = Readings("lifestyle", _lines)


def lifestyle_vocabulary() -> set[str]:
    """Return the words that lifestyle facts are read from."""
    return _told.vocabulary


def lifestyle(utterance: Utterance) -> tuple[Mention, ...]:
    """Return one mention for every fact, present where it holds for the writer now."""
    known: tuple[Mention, ...] | None = utterance.notes.get(_NOTE)
    if known is None:
        known = utterance.notes[_NOTE] = tuple(_facts(utterance))
    return known


def _facts(utterance: Utterance) -> Iterator[Mention]:
    others: dict[str, list[Hit[str]]] = {}
    for fact, hit in (*occupations(utterance), *habits(utterance)):
        others.setdefault(fact, []).append(hit)
    named = _told.found(utterance)
    for fact in load_lifestyle():
        if fact not in named and fact not in others:
            continue
        masked = _told.places(utterance, f"{_MASK} {fact}")
        best: Mention | None = None
        for hit in _told.hits(utterance, fact):
            if not masked.isdisjoint(range(hit.first, hit.last)) or _once(utterance, hit):
                continue
            mention = _mention(utterance, hit)
            if best is None or best.status is not Status.PRESENT:
                best = mention
        if best is None or best.status is not Status.PRESENT:
            for hit in others.get(fact, ()):
                if masked.isdisjoint(range(hit.first, hit.last)):
                    best = utterance.mention(
                        Kind.LIFESTYLE, fact, hit.first, hit.last, hit.pattern, None, Status.PRESENT
                    )
                    break
        if best is not None:
            yield best


def _once(utterance: Utterance, hit: Hit[str]) -> bool:
    """Tell whether what fills a day is told of one day only ("stood all day at a wedding")."""
    return bool(load_lifestyle()[hit.value].activities) and one_day(utterance, hit)


def _mention(utterance: Utterance, hit: Hit[str]) -> Mention:
    status, cues = meant(utterance, hit.first, hit.last)
    if load_lifestyle()[hit.value].by_denial and denied_by(utterance, hit.first):
        status, cues = Status.PRESENT, ()
    return utterance.mention(
        Kind.LIFESTYLE, hit.value, hit.first, hit.last, hit.pattern, None, status, cues
    )
