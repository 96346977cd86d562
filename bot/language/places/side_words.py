"""The words of a message that tell a side, look-alikes left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.knowledge.phrase_words import phrase_words
from bot.knowledge.regions import load_sides
from bot.language.places.region_words import region_hits
from bot.language.text.patterns import Hit
from bot.language.text.readings import Readings
from bot.language.utterance import Utterance

_MASK = "mask"
_HINT = "hint"
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
_BOTH = frozenset(("both", "bth"))
_MAINLY = frozenset(("mostly", "mainly", "definitely", "especially", "predominantly"))
_REACH = 3  # words before a side that weigh it
_BEHIND = 1  # words behind it that do


@dataclass(slots=True)  # not frozen: that doubles the cost
class SideHit:
    """A side told by words `first` to `last` (exclusive); hints and "sometimes" weigh less."""

    first: int
    last: int
    side: str
    rule: str
    weight: int


def _lines() -> Iterator[tuple[str, str]]:
    for side, entry in load_sides().items():
        yield from ((f"say {side}", line) for line in entry.say)
        yield from ((f"{_HINT} {side}", line) for line in entry.hint)


_told = Readings("sides", _lines)


def side_hits(utterance: Utterance) -> list[SideHit]:
    """Return the sides told, look-alikes left out, in order; read once for every message."""
    return utterance.noted(_read)


def _read(utterance: Utterance) -> list[SideHit]:
    hits = sorted(
        (hit for hit in _told.in_order(utterance) if not _turn(utterance, hit)),
        key=lambda hit: (-hit.length, hit.first, _side(hit) != _MASK),
    )
    taken: set[int] = set()
    found = []
    for hit in hits:
        span = set(range(hit.first, hit.last))
        if span & taken:
            continue
        taken |= span
        side = _side(hit)
        if side != _MASK:
            weight = 0 if hit.value.startswith(_HINT) else _weight(utterance, hit.first, hit.last)
            found.append(SideHit(hit.first, hit.last, side, hit.pattern, weight))
    found.extend(_bracketed(utterance, taken))
    taken.update(place for hit in found for place in range(hit.first, hit.last))
    found.extend(_both_parts(utterance, taken))
    return sorted(found, key=lambda hit: hit.first)


def _side(hit: Hit) -> str:
    return hit.value.split(" ", 1)[1]


def _turn(utterance: Utterance, hit: Hit) -> bool:
    """Tell whether "right and the left" begins with a turn ("I turn right and the left ...")."""
    before = utterance.words[hit.first - 1].forms if hit.first else frozenset()
    return _side(hit) == "both" and not phrase_words("turning").isdisjoint(before)


def _bracketed(utterance: Utterance, taken: set[int]) -> Iterator[SideHit]:
    """Yield "(r)" and "(l)"."""
    words = utterance.words
    for place in utterance.where(_LETTERS.keys()):
        if place in taken or not 0 < place < len(words) - 1:
            continue
        if words[place - 1].norm == "(" and words[place + 1].norm == ")":
            side = _LETTERS[words[place].norm]
            yield SideHit(place, place + 1, side, "letter in brackets", 1)


def _both_parts(utterance: Utterance, taken: set[int]) -> Iterator[SideHit]:
    """Yield "both" before any region ("both sit bones")."""
    starts = {hit.first for hit in region_hits(utterance)}
    links = phrase_words("my")
    for place in utterance.where(_BOTH):
        if place in taken or place + 1 == len(utterance.words):
            continue
        part = place + 2 if utterance.words[place + 1].norm in links else place + 1
        if part in starts:
            yield SideHit(place, part, "both", "both before a region", 1)


def _weight(utterance: Utterance, first: int, last: int) -> int:
    begin, _ = utterance.clauses[utterance.clause_of[first]]
    clause = {word.norm for word in utterance.words[begin:first]}
    before = {word.norm for word in utterance.words[max(begin, first - _REACH) : first]}
    if clause & _LESS:
        return 0
    behind = {word.norm for word in utterance.behind(last, _BEHIND)}
    return 2 if before & _CHOSEN or behind & _MAINLY or clause & _NOW else 1
