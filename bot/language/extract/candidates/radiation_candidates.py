"""Where the pain may travel: every place that may say so, with what speaks for it."""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import lru_cache

from bot.knowledge.pain.regions import load_regions
from bot.language.extract.candidate import CandidateSpan, named
from bot.language.extract.places.beside import Beside
from bot.language.extract.places.placed_regions import Placed, placed_regions
from bot.language.extract.places.radiation import (
    asked_if,
    hurts_elsewhere,
    places_beside,
    radiation,
    travel_told,
)
from bot.language.extract.surroundings import SpanSurroundings
from bot.language.findings import Status
from bot.language.text.message import Message

LIMB_NAMED = "limb named"  # the rule of a limb that is named without pain beside it
_LIMBS = frozenset(("leg", "arm"))
_ONE = frozenset(("left", "right", "one"))
_Told = tuple[str, int, int, str, frozenset[str]]  # value, first, last, rule, signs


def radiation_candidates(message: Message) -> list[CandidateSpan]:
    """Return every place that may tell where pain travels or that it does not."""
    by_rule = next(iter(radiation(message)), None)
    told = [
        (value, hit.first, hit.last, hit.pattern, more) for value, hit, more in travel_told(message)
    ]
    beside = places_beside(message)
    for placed in placed_regions(message):
        hit = placed.hit
        if beside.issuperset(range(hit.first, hit.last)):
            continue
        told += (
            (value, hit.first, hit.last, hit.rule, more) for value, more in _placed(message, placed)
        )
    told += _limbs(message, {at for _, first, last, _, _ in told for at in range(first, last)})
    if by_rule is not None and by_rule.value not in {value for value, *_ in told}:
        first, last = message.span(by_rule.start, by_rule.end)
        told.append((by_rule.value, first, last, by_rule.rule, frozenset(("told in another way",))))
    told = [one for one in told if not asked_if(message, one[1])]
    if not told:
        return []
    read = "nothing" if by_rule is None else by_rule.value
    elsewhere = hurts_elsewhere(message)
    near, around = Beside.of(message), SpanSurroundings.of(message)
    return [
        CandidateSpan(
            value,
            first,
            last,
            rule,
            (
                around.signs(message, first, last),
                _of_value(value, read, elsewhere, near.said(first, last)),
                more,
            ),
        )
        for value, first, last, rule, more in told
    ]


@lru_cache(maxsize=1024)
def _of_value(value: str, read: str, elsewhere: bool, said: tuple[str, ...]) -> frozenset[str]:
    beside = "the back hurts as well" if elsewhere else "nothing else hurts"
    return named(
        (
            (f"is {value}", True),
            (f"is {value}, by rule {read}", True),
            ("chosen by rule", read == value),
            ("the back, neck or hip hurts", elsewhere),
        )
    ).union(said, (f"{one}, {beside}" for one in said))


def _limbs(message: Message, told: Set[int]) -> Iterator[_Told]:
    """Yield the limbs that are named and told as nothing else."""
    near = Beside.of(message)
    for limb, at in near.limbs():
        if at in told:
            continue
        goes, travels = near.on_the_way(message, at)
        before = message.norms[at - 1] if at else ""
        yield limb, at, at + 1, LIMB_NAMED, _named_limb(limb, before in _ONE, goes, travels)


@lru_cache(maxsize=64)
def _named_limb(limb: str, one: bool, goes: bool, travels: bool) -> frozenset[str]:
    return named(
        (
            ("a limb named", True),
            (f"{limb} named by itself", True),
            ("one of two limbs", one),
            ("pain goes there", goes),
            ("pain travels there", travels),
        )
    )


def _placed(message: Message, placed: Placed) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield what a region that is named may tell: its limb, or another part that pain goes to."""
    region = load_regions().get(placed.hit.region)
    part = "back" if region is None else region.part_of
    goes, travels = Beside.of(message).on_the_way(message, placed.hit.first)
    if part not in _LIMBS and not (goes or travels):
        return
    value = part if part in _LIMBS else "other"
    yield value, _named_part(placed.hit.region, part, placed.status, goes, travels)


@lru_cache(maxsize=2048)
def _named_part(
    region: str, part: str, status: Status | None, goes: bool, travels: bool
) -> frozenset[str]:
    read = "no place of pain" if status is None else status.value
    return named(
        (
            ("a part named", True),
            (f"a part of the {part} named", True),
            (f"{region} named", True),
            (f"{region} named, pain goes there", goes),
            ("pain goes there", goes),
            ("pain travels there", travels),
            (f"a part that is {read}", True),
        )
    )
