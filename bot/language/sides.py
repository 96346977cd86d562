"""Which side the pain is on. The side belongs to the pain, not to a turn, a bag or a sleeper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.knowledge.regions import load_sides
from bot.language.assertion import Meant, meant
from bot.language.corrections import correction_places
from bot.language.findings import Kind, Mention, Status
from bot.language.patterns import PatternSet
from bot.language.utterance import Utterance

_MASK = "mask"
_CHOSEN = frozenset(
    (
        "mostly",
        "mainly",
        "definitely",
        "more",
        "usually",
        "predominantly",
        "worse",
        "especially",
        "worst",
        "primarily",
        "always",
    )
)
_NOW = frozenset(("now", "today", "currently", "nowadays", "week", "time"))
_LESS = frozenset(("sometimes", "occasionally", "rarely", "slightly"))
_LETTERS = {"r": "right", "l": "left"}
_REACH = 3  # words before a side that weigh it


@dataclass(frozen=True)
class SideHit:
    """A side told by words `first` to `last` (exclusive); hints and "sometimes" weigh less."""

    first: int
    last: int
    side: str
    rule: str
    weight: int


@lru_cache(maxsize=1)
def _patterns() -> PatternSet[tuple[str, bool]]:
    rows = []
    for side, entry in load_sides().items():
        rows += [(line, (side, False)) for line in entry.say]
        rows += [(line, (side, True)) for line in entry.hint]
    return PatternSet(rows)


def side_hits(utterance: Utterance) -> list[SideHit]:
    """Return the sides told, longest phrases first, look-alikes left out, in order."""
    hits = sorted(
        _patterns().hits(utterance.words), key=lambda hit: (-hit.length, hit.value[0] != _MASK)
    )
    taken: set[int] = set()
    found = []
    for hit in hits:
        span = set(range(hit.first, hit.last))
        if span & taken:
            continue
        taken |= span
        side, hint = hit.value
        if side != _MASK:
            weight = 0 if hint else _weight(utterance, hit.first)
            found.append(SideHit(hit.first, hit.last, side, hit.pattern, weight))
    found.extend(_bracketed(utterance, taken))
    return sorted(found, key=lambda hit: hit.first)


def _bracketed(utterance: Utterance, taken: set[int]) -> Iterator[SideHit]:
    """Yield "(r)" and "(l)"."""
    words = utterance.words
    for place in range(1, len(words) - 1):
        side = _LETTERS.get(words[place].norm)
        if (
            side
            and place not in taken
            and words[place - 1].norm == "("
            and words[place + 1].norm == ")"
        ):
            yield SideHit(place, place + 1, side, "letter in brackets", 1)


def _weight(utterance: Utterance, first: int) -> int:
    begin, _ = utterance.clauses[utterance.clause_of[first]]
    clause = {word.norm for word in utterance.words[begin:first]}
    before = {word.norm for word in utterance.before(first, _REACH)}
    if clause & _LESS:
        return 0
    return 2 if before & _CHOSEN or clause & _NOW else 1


def sides(utterance: Utterance) -> Iterator[Mention]:
    """Yield the side of the pain, the one that counts as present, others with their status."""
    hits = side_hits(utterance)
    corrected = correction_places(utterance)
    meanings = [_meant(utterance, hit, corrected, hits) for hit in hits]
    holding = [
        hit for hit, (status, _) in zip(hits, meanings, strict=True) if status is Status.PRESENT
    ]
    chosen = _chosen(holding)
    for hit, (status, cues) in zip(hits, meanings, strict=True):
        if status is not Status.PRESENT:
            yield utterance.mention(
                Kind.SIDE, hit.side, hit.first, hit.last, hit.rule, None, status, cues
            )
    if chosen:
        value, hit, rule = chosen
        yield utterance.mention(Kind.SIDE, value, hit.first, hit.last, rule, None, Status.PRESENT)


def _meant(
    utterance: Utterance, hit: SideHit, corrected: Sequence[int], hits: Sequence[SideHit]
) -> Meant:
    status, cues = meant(utterance, hit.first, hit.last)
    if status is not Status.PRESENT:
        return status, cues
    for place in corrected:
        if hit.last <= place and any(other.first >= place for other in hits):
            return Status.DENIED, (utterance.words[place - 1].norm,)
    return status, cues


def _chosen(hits: Sequence[SideHit]) -> tuple[str, SideHit, str] | None:
    """Return the side that holds: the heaviest; left beside right is both, told of one thing."""
    if not hits:
        return None
    heaviest = max(hit.weight for hit in hits)
    top = [hit for hit in hits if hit.weight == heaviest]
    told = {hit.side for hit in top}
    if len(told) == 1:
        return top[-1].side, top[-1], top[-1].rule
    if "both" in told:
        both = next(hit for hit in top if hit.side == "both")
        return "both", both, both.rule
    if {"left", "right"} <= told:
        return None
    lateral = next(hit for hit in top if hit.side != "middle")
    return lateral.side, lateral, lateral.rule
