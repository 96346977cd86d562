"""Which place each side is told of, where a message tells of several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.language.extract.places.placed_regions import Placed, placed_regions
from bot.language.extract.places.side_part import part_of_side
from bot.language.extract.places.side_words import SideSpan, side_readings
from bot.language.extract.places.sides import holding_sides
from bot.language.extract.places.stiff_places import feels_of_places
from bot.language.findings import Kind, Mention, Status
from bot.language.place_sides import OF_THE_REST
from bot.language.text.message import Message

_BOTH, _MIDDLE, _HALVES = "both", "middle", {"left", "right"}
_HEIGHT = "mid_back"  # "in the middle" may tell a height
_AND = reader_words("places_with_sides", "and")
_ACROSS = "across"


def with_sides(message: Message, told: Iterable[Mention]) -> Iterator[Mention]:
    """Yield what is told, the places that hurt with their sides, and whether they are stiff."""
    sides, feels = message.noted(_Sides), feels_of_places(message)
    for one in told:
        if one.kind != Kind.REGION or one.status is not Status.PRESENT:
            yield one
            continue
        own = sides.of.get(one.value)
        side = (own, *sides.of_the_rest) if own is not None else ()
        feel = (feels[one.value],) if one.value in feels else ()
        yield replace(one, detail=(*one.detail, *side, *feel)) if side or feel else one


class _Sides:
    """The side of each place that a message tells it of.

    One told with no place beside it is that of the place in its clause or before, unless that has
    a side nearer by: then it is that of the places that are not named ("the hip is the left one,
    the ache is on both sides").
    """

    def __init__(self, message: Message) -> None:
        beside: dict[str, set[str]] = {}
        near: dict[str, set[str]] = {}
        far: dict[str, set[str]] = {}
        for hit in _told(message):
            for found, look in ((beside, _beside), (near, _in_clause), (far, _before)):
                if (place := look(message, hit)) is not None:
                    found.setdefault(place.hit.region, set()).add(hit.side)
                    break
        self.of = {region: _one(sides) for region, sides in (far | near | beside).items()}
        rest = {one for region in far if region in near | beside for one in far[region]}
        self.of_the_rest = (f"{OF_THE_REST}{_one(rest)}",) if rest else ()


def _told(message: Message) -> Iterator[SideSpan]:
    """Yield the sides that hold, and a width that is both ("all the way across")."""
    held = [_trimmed(message, hit) for hit in holding_sides(message) if hit.weight]
    yield from held
    for wide in side_readings.hits(message, _ACROSS):
        if not any(hit.first < wide.last and wide.first < hit.last for hit in held):
            yield SideSpan(wide.first, wide.last, _BOTH, wide.pattern, 1)


def _trimmed(message: Message, hit: SideSpan) -> SideSpan:
    """Return a side without the words that end its pattern ("both sides, "): they lead nowhere."""
    last = hit.last
    while last > hit.first + 1 and _ends(message, last - 1):
        last -= 1
    return SideSpan(hit.first, last, hit.side, hit.rule, hit.weight)


def _ends(message: Message, place: int) -> bool:
    word = message.words[place]
    return word.is_sign or word.norm in _AND


def _one(sides: set[str]) -> str:
    """Return what several sides of one place are together."""
    if _BOTH in sides or sides >= _HALVES:
        return _BOTH
    return next(iter(sides & _HALVES or sides))


def _beside(message: Message, hit: SideSpan) -> Placed | None:
    """Return the place that stands right beside a side, and is not the next of a list."""
    place = part_of_side(message, hit)
    if place is None or _is_the_side(hit, place) or _is_the_next(message, hit, place):
        return None
    return place


def _in_clause(message: Message, hit: SideSpan) -> Placed | None:
    """Return the place in the clause of a side, one before it first."""
    clause = message.clause_of[hit.first]
    here = [
        one
        for one in placed_regions(message)
        if message.clause_of[one.hit.first] == clause and not _is_the_side(hit, one)
    ]
    led = [one for one in here if one.hit.last <= hit.first]
    return led[-1] if led else next(iter(here), None)


def _before(message: Message, hit: SideSpan) -> Placed | None:
    """Return the last place of the sentence before a side."""
    sentence = message.sentence_of[hit.first]
    told = (one for one in reversed(placed_regions(message)) if one.hit.last <= hit.first)
    return next((one for one in told if message.sentence_of[one.hit.first] == sentence), None)


def _is_the_side(hit: SideSpan, place: Placed) -> bool:
    """Whether the words of a side were read as a place too ("in the centre")."""
    within = hit.first <= place.hit.first and place.hit.last <= hit.last
    return hit.side == _MIDDLE and within and place.hit.region == _HEIGHT


def _is_the_next(message: Message, hit: SideSpan, place: Placed) -> bool:
    """Whether a place behind a side is the next of a list ("the neck on the right and my hip")."""
    between = {word.norm for word in message.words[hit.last : place.hit.first]}
    return hit.last <= place.hit.first and not _AND.isdisjoint(between)
