"""Which side the pain may be on: every side told, with what speaks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.knowledge.pain.regions import load_regions
from bot.language.extract.candidate import CandidateSpan, named
from bot.language.extract.places.placed_regions import Placed
from bot.language.extract.places.side_part import opens_talk, part_of_side
from bot.language.extract.places.side_words import SideSpan, side_hits
from bot.language.extract.surroundings import SpanSurroundings
from bot.language.findings import Mention, Status
from bot.language.text.message import Message

_SIDES = ("left", "right", "both", "middle")
_TIMES = 3  # that a side is told; more are no more telling
_BOTH_TOLD = "left and right told"  # the rule of a side that no words tell


def side_candidates(message: Message, by_rule: Sequence[Mention]) -> list[CandidateSpan]:
    """Return every side told, with the signs that speak for or against it.

    `by_rule` are the mentions of the grammar: the side it chooses is the present one.
    """
    hits = side_hits(message)
    meant = {mention.start: mention.status for mention in by_rule}
    chosen = next((one for one in by_rule if one.status is Status.PRESENT), None)
    counts = {side: sum(hit.side == side for hit in hits) for side in _SIDES}
    all_told = frozenset(
        f"{side} told {min(_TIMES, count)} times" for side, count in counts.items() if count
    )
    found = []
    for hit in hits:
        signs = _of(message, hit, meant.get(message.words[hit.first].start), chosen)
        if hit is hits[0]:
            signs |= {"told first"}
        found.append(_candidate(message, hit.side, hit, all_told | signs))
    if chosen is not None and chosen.start not in {message.words[at.first].start for at in hits}:
        first, last = message.span(chosen.start, chosen.end)
        hit = SideSpan(first, last, chosen.value, chosen.rule, 1)
        signs = named(_told(hit, Status.PRESENT, chosen))
        found.append(_candidate(message, chosen.value, hit, all_told | signs))
    lateral = [hit for hit in hits if hit.side in ("left", "right")]
    if counts["left"] and counts["right"]:
        hit = SideSpan(lateral[-1].first, lateral[-1].last, "both", _BOTH_TOLD, 0)
        signs = named(((_BOTH_TOLD, True), (f"is both, {_BOTH_TOLD}", True)))
        parts = frozenset(f"{sign}, of one" for one in lateral for sign in _part(message, one))
        found.append(_candidate(message, "both", hit, all_told | signs | parts))
    return found


def _candidate(message: Message, side: str, hit: SideSpan, signs: frozenset[str]) -> CandidateSpan:
    around = SpanSurroundings.of(message).signs(message, hit.first, hit.last)
    return CandidateSpan(side, hit.first, hit.last, hit.rule, (around, signs | {f"is {side}"}))


def _of(
    message: Message, hit: SideSpan, status: Status | None, chosen: Mention | None
) -> frozenset[str]:
    return named(
        (
            *_told(hit, status, chosen),
            ("opens the talk", opens_talk(message, hit)),
        )
    ) | frozenset(_part(message, hit))


def _told(
    hit: SideSpan, status: Status | None, chosen: Mention | None
) -> Iterator[tuple[str, bool]]:
    read = "not chosen" if status is None else status.value
    rule = chosen is not None and chosen.value == hit.side
    yield f"by rule {read}", True
    yield f"is {hit.side}, by rule {read}", True
    yield "chosen by rule", rule
    yield f"is {hit.side}, chosen by rule", rule
    yield "another side chosen by rule", chosen is not None and not rule
    yield f"told with weight {hit.weight}", True


def _part(message: Message, hit: SideSpan) -> Iterator[str]:
    placed: Placed | None = part_of_side(message, hit)
    known = load_regions()
    if placed is None:
        yield "of no part"
    elif placed.hit.region in known:
        yield f"of the {placed.hit.region}"
        yield f"of the {known[placed.hit.region].part_of}"
        yield f"of a part that is {placed.status.value if placed.status else 'no place of pain'}"
    else:
        yield "of the back"
