"""Which side the pain is on. The side belongs to the pain, not to a turn, a bag or a sleeper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.language.assertion.corrections import correction_places, rejected
from bot.language.assertion.part_assertion import Assertion
from bot.language.assertion.span_assertion import assertion_of
from bot.language.extract.places.region_pain import called_fine, is_core, only_places
from bot.language.extract.places.region_words import region_hits
from bot.language.extract.places.same_side import same_side
from bot.language.extract.places.side_part import belongs_to, opens_talk
from bot.language.extract.places.side_words import SideSpan, side_hits
from bot.language.findings import Kind, Mention, Status
from bot.language.text.message import Message


def sides(message: Message) -> Iterator[Mention]:
    """Yield the side of the pain, the one that counts as present, others with their status."""
    hits, meanings = _read(message)
    holding = holding_sides(message)
    chosen = _chosen(holding) or _in_list(message, holding) or same_side(message)
    for hit, (status, cues) in zip(hits, meanings, strict=True):
        if status is not Status.PRESENT:
            yield message.mention(
                Kind.SIDE, hit.side, hit.first, hit.last, hit.rule, None, status, cues
            )
    if chosen:
        value, hit, rule = chosen
        yield message.mention(Kind.SIDE, value, hit.first, hit.last, rule, None, Status.PRESENT)


def holding_sides(message: Message) -> list[SideSpan]:
    """Return the sides that are told of the pain as it is now, in order."""
    hits, meanings = _read(message)
    return [
        hit for hit, (status, _) in zip(hits, meanings, strict=True) if status is Status.PRESENT
    ]


def _read(message: Message) -> tuple[list[SideSpan], list[Assertion]]:
    return message.noted(_each_read)


def _each_read(message: Message) -> tuple[list[SideSpan], list[Assertion]]:
    """Return the sides that a message names, and how each is meant."""
    hits = [hit for hit in side_hits(message) if not opens_talk(message, hit)]
    corrected = correction_places(message)
    dropped = rejected(message)
    return hits, [_meant(message, hit, corrected, dropped, hits) for hit in hits]


def _meant(
    message: Message,
    hit: SideSpan,
    corrected: Sequence[int],
    dropped: frozenset[int],
    hits: Sequence[SideSpan],
) -> Assertion:
    status, cues = assertion_of(message, hit.first, hit.last)
    if status is Status.PRESENT:
        status, cues = belongs_to(message, hit)
    if status is not Status.PRESENT:
        return status, cues
    fine = called_fine(message, hit.last) if hit.side in ("left", "right") else ""
    if fine:
        return Status.DENIED, (fine,)
    if hit.first in dropped:
        return Status.DENIED, ("than",)
    for place in corrected:
        if hit.last <= place and any(other.first >= place for other in hits):
            return Status.DENIED, (message.words[place - 1].norm,)
    return status, cues


def _in_list(message: Message, hits: Sequence[SideSpan]) -> tuple[str, SideSpan, str] | None:
    """Return the one side told of the trunk in a list ("low back, right side; hand, left side")."""
    places = region_hits(message)
    if not only_places(message, places):
        return None
    told = {}
    for hit in hits:
        before = [place for place in places if place.last <= hit.first]
        if before and is_core(before[-1]):
            told[hit.side] = hit
    if len(told) != 1:
        return None
    ((side, hit),) = told.items()
    return side, hit, f"of the trunk: {hit.rule}"


def _chosen(hits: Sequence[SideSpan]) -> tuple[str, SideSpan, str] | None:
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
