"""Which side the pain is on. The side belongs to the pain, not to a turn, a bag or a sleeper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.language.assertion.corrections import correction_places, rejected
from bot.language.assertion.pain_assertion import Meant, meant
from bot.language.findings import Kind, Mention, Status
from bot.language.places.region_pain import called_fine, is_core, only_places
from bot.language.places.region_words import region_hits
from bot.language.places.same_side import same_side
from bot.language.places.side_part import belongs_to, opens_talk
from bot.language.places.side_words import SideHit, side_hits
from bot.language.utterance import Utterance


def sides(utterance: Utterance) -> Iterator[Mention]:
    """Yield the side of the pain, the one that counts as present, others with their status."""
    hits = [hit for hit in side_hits(utterance) if not opens_talk(utterance, hit)]
    corrected = correction_places(utterance)
    dropped = rejected(utterance)
    meanings = [_meant(utterance, hit, corrected, dropped, hits) for hit in hits]
    holding = [
        hit for hit, (status, _) in zip(hits, meanings, strict=True) if status is Status.PRESENT
    ]
    chosen = _chosen(holding) or _in_list(utterance, holding) or same_side(utterance)
    for hit, (status, cues) in zip(hits, meanings, strict=True):
        if status is not Status.PRESENT:
            yield utterance.mention(
                Kind.SIDE, hit.side, hit.first, hit.last, hit.rule, None, status, cues
            )
    if chosen:
        value, hit, rule = chosen
        yield utterance.mention(Kind.SIDE, value, hit.first, hit.last, rule, None, Status.PRESENT)


def _meant(
    utterance: Utterance,
    hit: SideHit,
    corrected: Sequence[int],
    dropped: frozenset[int],
    hits: Sequence[SideHit],
) -> Meant:
    status, cues = meant(utterance, hit.first, hit.last)
    if status is Status.PRESENT:
        status, cues = belongs_to(utterance, hit)
    if status is not Status.PRESENT:
        return status, cues
    fine = called_fine(utterance, hit.last) if hit.side in ("left", "right") else ""
    if fine:
        return Status.DENIED, (fine,)
    if hit.first in dropped:
        return Status.DENIED, ("than",)
    for place in corrected:
        if hit.last <= place and any(other.first >= place for other in hits):
            return Status.DENIED, (utterance.words[place - 1].norm,)
    return status, cues


def _in_list(utterance: Utterance, hits: Sequence[SideHit]) -> tuple[str, SideHit, str] | None:
    """Return the one side told of the trunk in a list ("low back, right side; hand, left side")."""
    places = region_hits(utterance)
    if not only_places(utterance, places):
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
