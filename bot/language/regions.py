"""Where it hurts: regions with the words that name them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.knowledge.phrase_words import phrase_words
from bot.knowledge.regions import load_regions
from bot.language.assertion import meant
from bot.language.corrections import correction_places, rejected
from bot.language.findings import Kind, Mention, Status
from bot.language.region_pain import ANSWER, called_fine, hurts, only_near
from bot.language.region_words import BACK, RegionHit, region_hits
from bot.language.utterance import Utterance

WHOLE = "whole_back"


def regions(utterance: Utterance) -> Iterator[Mention]:
    """Yield the regions of a message with their status; "back" where no part is named."""
    hits = region_hits(utterance)
    backs = [hit for hit in hits if _is_back(hit)]
    corrected = correction_places(utterance)
    dropped = rejected(utterance)
    mentions = []
    for hit in hits:
        if hit.bare and not _bare_counts(utterance, hit, hits):
            continue
        status, cues = _status(utterance, hit, corrected, dropped, hits)
        if status is None:
            continue
        mentions.append(
            utterance.mention(
                Kind.REGION, hit.region, hit.first, hit.last, hit.rule, None, status, cues
            )
        )
    yield from _without_vague(mentions, bool(backs))


def _is_back(hit: RegionHit) -> bool:
    region = load_regions().get(hit.region)
    return region is not None and region.part_of == "back"


def _without_vague(mentions: list[Mention], named: bool) -> Iterator[Mention]:
    """Leave out "back" when a part of the back is named as well: it is the same back."""
    known = load_regions()
    present = {
        mention.value
        for mention in mentions
        if mention.status is Status.PRESENT and mention.value != BACK
    }
    part_named = any(known[value].part_of == "back" for value in present)
    for mention in mentions:
        if mention.value != BACK or not (part_named and mention.status is Status.PRESENT):
            yield mention


def _bare_counts(utterance: Utterance, hit: RegionHit, hits: Sequence[RegionHit]) -> bool:
    if load_regions()[hit.region].id == WHOLE:
        return len(hits) == 1
    if len(utterance.words) <= ANSWER:
        return True
    if any(other.region == BACK for other in hits if other is not hit):
        return True
    near = utterance.sentence(hit.first)
    return utterance.has(near, phrase_words("pain"))


def _status(
    utterance: Utterance,
    hit: RegionHit,
    corrected: Sequence[int],
    dropped: frozenset[int],
    hits: Sequence[RegionHit],
) -> tuple[Status | None, tuple[str, ...]]:
    """Return how a region is meant, None when it is no place of pain at all."""
    words = utterance.words
    status, cues = meant(utterance, hit.first, hit.last, place=True)
    if status is not Status.PRESENT:
        return status, cues
    fine = called_fine(utterance, hit)
    if fine:
        return Status.DENIED, (fine,)
    if hit.first in dropped:
        return Status.DENIED, ("than",)
    for place in corrected:
        if hit.last <= place and any(other.first >= place for other in hits):
            return Status.DENIED, (words[place - 1].norm,)
    if not hurts(utterance, hit, hits) or only_near(utterance, hit, hits):
        return None, ()
    return Status.PRESENT, ()
