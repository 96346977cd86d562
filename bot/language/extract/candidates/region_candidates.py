"""Where it may hurt: every region named, with what speaks for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.knowledge.pain.regions import load_regions
from bot.language.extract.candidate import CandidateSpan, named
from bot.language.extract.places.beside import Beside
from bot.language.extract.places.placed_regions import Placed, placed_regions
from bot.language.extract.places.region_pain import is_core
from bot.language.extract.surroundings import SpanSurroundings
from bot.language.findings import Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.message import Message

_OTHERS = 3  # other regions named; more are no more telling


def _lines() -> Iterator[tuple[str, str]]:
    for key, region in load_regions().items():
        yield from ((key, line) for line in region.implied)


_hints = PatternGroups("regions hinted at", _lines)


def region_candidates(message: Message) -> list[CandidateSpan]:
    """Return every region named, with the signs that speak for or against it."""
    known = load_regions()
    told = [placed for placed in placed_regions(message) if placed.hit.region in known]
    near, others, around = Beside.of(message), _Named(told), SpanSurroundings.of(message)
    found = []
    for at, placed in enumerate(told):
        hit = placed.hit
        goes, travels = near.on_the_way(message, hit.first)
        parts = (
            around.signs(message, hit.first, hit.last),
            _by_rule(hit.region, placed.status, hit.bare),
            others.signs(at),
            _beside(
                hit.region,
                goes,
                travels,
                message.clause_of[hit.first] in near.scanned_clauses,
                message.sentence_of[hit.first] in near.scanned_sentences,
                near.said(hit.first, hit.last),
            ),
        )
        found.append(CandidateSpan(hit.region, hit.first, hit.last, hit.rule, parts))
    return [*found, *_implied(message, others, near)]


def _implied(message: Message, told: _Named, near: Beside) -> Iterator[CandidateSpan]:
    """Yield the regions that are hinted at and not named, the first hint of each."""
    around = SpanSurroundings.of(message)
    for region, group in _hints.found(message).items():
        if region in told.regions:
            continue
        hit = group.hits[0]
        words = " ".join(word.norm for word in message.words[hit.first : hit.last])
        signs = frozenset(
            (
                f"is {region}, not named",
                f"is {region}, hinted at by '{words}'",
                f"is {region}, {min(_OTHERS, told.sore)} places hurt",
                *near.said(hit.first, hit.last),
            )
        )
        beside = around.signs(message, hit.first, hit.last)
        yield CandidateSpan(region, hit.first, hit.last, hit.pattern, (beside, signs))


@lru_cache(maxsize=1024)
def _by_rule(region: str, status: Status | None, bare: bool) -> frozenset[str]:
    read = "no place of pain" if status is None else status.value
    part = load_regions()[region].part_of
    return named(
        (
            (f"is {region}", True),
            (f"by rule {read}", True),
            (f"is {region}, by rule {read}", True),
            (f"of the {part}, by rule {read}", True),
            ("a word that may be another thing", bare),
        )
    )


@lru_cache(maxsize=2048)
def _beside(
    region: str,
    goes: bool,
    travels: bool,
    clause: bool,
    sentence: bool,
    said: tuple[str, ...],
) -> frozenset[str]:
    return named(
        (
            ("pain goes there", goes),
            ("pain travels there", travels),
            (f"is {region}, pain goes there", goes),
            ("in words of a scan", clause),
            ("in a sentence of a scan", sentence),
        )
    ).union(said)


class _Named:
    """The regions named in one message, counted once."""

    def __init__(self, told: Sequence[Placed]) -> None:
        self._told = told
        known = load_regions()
        self.regions = {placed.hit.region for placed in told}
        present = [placed.hit.region for placed in told if placed.status is Status.PRESENT]
        self.sore = len(present)
        self._present = set(present)
        self._trunk = {placed.hit.region for placed in told if is_core(placed.hit)}
        self._parts = Counter(known[region].part_of for region in self._present)
        self._first = {placed.hit.region: at for at, placed in reversed([*enumerate(told)])}
        self._last = {placed.hit.region: at for at, placed in enumerate(told)}

    def signs(self, at: int) -> frozenset[str]:
        """Return what the other regions say of the one at a place."""
        region = self._told[at].hit.region
        hurts = region in self._present
        same = self._parts[load_regions()[region].part_of] - hurts
        return _among(
            region,
            min(_OTHERS, len(self.regions) - 1),
            min(_OTHERS, len(self._present) - hurts),
            bool(self._trunk - {region}),
            same > 0,
        ) | named(
            (
                ("named first", at == 0),
                ("named again", self._first[region] < at),
                ("named later as well", self._last[region] > at),
            )
        )


@lru_cache(maxsize=2048)
def _among(region: str, others: int, sore: int, trunk: bool, same: bool) -> frozenset[str]:
    return named(
        (
            (f"{others} other places named", True),
            (f"{sore} other places hurt", True),
            (f"is {region}, {'the trunk' if trunk else 'no part of the trunk'} named", True),
            (f"another part of the {load_regions()[region].part_of} hurts", same),
        )
    )
