"""Where it hurts: regions with the words that name them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.knowledge.pain.regions import load_regions
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.assertion.corrections import correction_places, rejected
from bot.language.assertion.span_assertion import assertion_of
from bot.language.extract.places.listed_fine import listed_fine
from bot.language.extract.places.region_move import left_behind, not_hurting
from bot.language.extract.places.region_nearby import only_near
from bot.language.extract.places.region_pain import ANSWER, called_fine, hurts
from bot.language.extract.places.region_words import BACK, RegionSpan, region_hits
from bot.language.findings import Kind, Mention, Status
from bot.language.text.message import Message

WHOLE = "whole_back"
_MIDDLE = "mid_back"
_SHORT = limit("message_of_one_thing")


@dataclass(slots=True)  # not frozen: that doubles the cost
class Placed:
    """A region named and how it is meant; no status when it is no place of pain at all.

    What stands in a list that is called fine hurts for no reader, learned or not.
    """

    hit: RegionSpan
    status: Status | None
    cues: tuple[str, ...]
    listed_fine: bool = False


def regions(
    message: Message, held: Mapping[str, tuple[str, ...]] | None = None
) -> Iterator[Mention]:
    """Yield the regions of a message with their status; "back" where no part is named.

    `held` are the regions that were chosen, with the reasons; without it the rules decide.
    """
    placed = placed_regions(message)
    if held is not None:
        placed = tuple(_as_chosen(placed, held))
    mentions = [
        message.mention(
            Kind.REGION,
            one.hit.region,
            one.hit.first,
            one.hit.last,
            one.hit.rule,
            None,
            one.status,
            one.cues,
        )
        for one in placed
        if one.status is not None
    ]
    yield from _without_vague(mentions)


def _as_chosen(told: Sequence[Placed], held: Mapping[str, tuple[str, ...]]) -> Iterator[Placed]:
    """Yield the regions as they were chosen; where the rules saw no pain, the first one holds."""
    present = {one.hit.region for one in told if one.status is Status.PRESENT}
    for one in told:
        region = one.hit.region
        rescued = region not in present and not one.listed_fine
        if region in held and (one.status is Status.PRESENT or rescued):
            yield Placed(one.hit, Status.PRESENT, held[region])
            present.add(region)
        elif region == BACK or one.status is not Status.PRESENT:
            yield one


def placed_regions(message: Message) -> tuple[Placed, ...]:
    """Return every region named and how it is meant; read once for every message."""
    return message.noted(_placed)


def _placed(message: Message) -> tuple[Placed, ...]:
    told = tuple(_each_placed(message))
    hurting = [one.hit for one in told if one.status is Status.PRESENT]
    fine = listed_fine(message, hurting, [one.hit for one in told], _fine)
    return tuple(
        one
        if (word := fine.get(one.hit.first)) is None
        else Placed(one.hit, Status.DENIED, (word,), listed_fine=True)
        for one in told
    )


def _fine(message: Message, last: int) -> str:
    return called_fine(message, last) or not_hurting(message, last)


def _each_placed(message: Message) -> Iterator[Placed]:
    hits = region_hits(message)
    corrected = correction_places(message)
    dropped = rejected(message)
    for hit in hits:
        if hit.bare and not _bare_counts(message, hit, hits):
            yield Placed(hit, None, ())
        else:
            yield Placed(hit, *_status(message, hit, corrected, dropped, hits))


def _without_vague(mentions: list[Mention]) -> Iterator[Mention]:
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


def _bare_counts(message: Message, hit: RegionSpan, hits: Sequence[RegionSpan]) -> bool:
    if load_regions()[hit.region].id == WHOLE:
        return len(hits) == 1
    if hit.region == _MIDDLE and any(_is_part(other) for other in hits if other is not hit):
        return False  # "low back, right in the middle" is about the midline
    if len(message.words) <= ANSWER:
        return True
    if any(other.region == BACK for other in hits if other is not hit):
        return True
    alone = len(message.words) <= _SHORT and all(other.bare for other in hits)
    near = message.words if alone else message.sentence(hit.first)
    return message.has(near, phrase_words("pain"))


def _is_part(hit: RegionSpan) -> bool:
    """Tell whether a part of the trunk is named."""
    known = load_regions()
    return hit.region in known and known[hit.region].part_of != "leg"


def _status(
    message: Message,
    hit: RegionSpan,
    corrected: Sequence[int],
    dropped: frozenset[int],
    hits: Sequence[RegionSpan],
) -> tuple[Status | None, tuple[str, ...]]:
    """Return how a region is meant, None when it is no place of pain at all."""
    words = message.words
    status, cues = assertion_of(message, hit.first, hit.last, place=True)
    if status is not Status.PRESENT:
        return status, cues
    fine = _fine(message, hit.last)
    if fine:
        return Status.DENIED, (fine,)
    gone = left_behind(message, hit.first, any(other.first > hit.last for other in hits))
    if gone:
        return Status.PAST, (gone,)
    if hit.first in dropped:
        return Status.DENIED, ("than",)
    for place in corrected:
        if hit.last <= place and any(other.first >= place for other in hits):
            return Status.DENIED, (words[place - 1].norm,)
    if not hurts(message, hit, hits) or only_near(message, hit, hits):
        return None, ()
    return Status.PRESENT, ()
