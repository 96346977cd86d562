"""Whether the pain travels, and where to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from bot.knowledge.pain.regions import load_regions
from bot.knowledge.pain.times import reading_lines
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.assertion.span_assertion import assertion_of
from bot.language.extract.places.beside import Beside
from bot.language.extract.places.placed_regions import placed_regions
from bot.language.extract.places.region_move import not_hurting
from bot.language.extract.places.region_pain import called_fine
from bot.language.extract.places.region_words import BACK, RegionSpan
from bot.language.findings import Kind, Mention, Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message

_NONE = "none"
_TOO = "_too"
_JOINTS = frozenset(("knee",))  # a sound joint says nothing of travel
_IF = reader_words("radiation", "if")
_IT, _ASKS = reader_words("radiation", "it"), reader_words("radiation", "asks")
_IF_REACH, _ASKED_REACH = limit("if_it_travels"), limit("if_it_travels_asked")
_ORDER = ("leg", "leg_too", "arm", "arm_too", "other")
_CORE = ("back", "neck", "hip")
_BESIDE = limit("root_and_limb")
_ROOTS = {  # limb: the parts that its nerves come from, the parts that they go to
    "leg": (("low_back", "sacrum_si", "buttock"), ("thigh_back", "below_knee")),
    "arm": (("neck", "upper_trap", "shoulder_blade"), ("arm", "hand")),
}
_readings = PatternGroups("radiation", partial(reading_lines, "radiation"))


def radiation_vocabulary() -> set[str]:
    """Return the words that radiation is read from."""
    return _readings.vocabulary


def travel_told(message: Message) -> Iterator[tuple[str, PatternSpan, frozenset[str]]]:
    """Yield value, place and signs of everything that may say where pain travels."""
    masked = _readings.places(message, "mask")
    for group in (*_ORDER, _NONE):
        value = group.removesuffix(_TOO)
        for hit in _readings.hits(message, group):
            signs = {f"told as {group}"}
            if masked.issuperset(range(hit.first, hit.last)):
                signs.add("only sounds like it")
            yield value, hit, frozenset(signs)
            if value != _NONE and assertion_of(message, hit.first, hit.last)[0] is Status.DENIED:
                yield _NONE, hit, frozenset(("travel denied", f"travel denied, told as {group}"))


def places_beside(message: Message) -> frozenset[int]:
    """Return the words of a second place, to which nothing goes ("near to the shoulder blade")."""
    return frozenset(_readings.places(message, "beside"))


def radiation(message: Message) -> Iterator[Mention]:
    """Yield leg, arm or other where pain travels, none where that is denied; at most one."""
    denied = list(_readings.hits(message, _NONE))
    masks = [set(range(hit.first, hit.last)) for hit in _readings.hits(message, "mask")]
    masks += [set(range(hit.first, hit.last)) for hit in denied]
    for group in _ORDER:
        value = group.removesuffix(_TOO)
        for hit in _readings.hits(message, group):
            if any(set(range(hit.first, hit.last)) <= mask for mask in masks):
                continue
            said = message.words[hit.first : hit.last]
            if any(word.norm in phrase_words("negation") for word in said):
                continue
            near = message.before(hit.first, _IF_REACH)
            if any(word.norm in _IF for word in near) or asked_if(message, hit.first):
                masks.append(set(range(hit.first, hit.last)))
                continue
            status, _ = assertion_of(message, hit.first, hit.last)
            if status is Status.DENIED and value != "other":
                denied.append(hit)
            elif status is Status.PRESENT and (group == value or hurts_elsewhere(message)):
                yield _mention(message, hit, value)
                return
    if denied:
        yield _mention(message, denied[0], _NONE)
        return
    limb = _sound_limb(message)
    if limb is not None and hurts_elsewhere(message):
        yield message.mention(
            Kind.RADIATION, _NONE, limb, limb + 1, "limb called fine", None, Status.PRESENT
        )
        return
    yield from _along_limb(message)


def asked_if(message: Message, place: int) -> bool:
    """Tell whether a question supposes what stands there ("if it tingles in my foot, what?")."""
    if not any(word.norm in _ASKS for word in message.sentence(place)):
        return False
    before = message.before(place, _ASKED_REACH)
    return any(
        word.norm in _IF and following.norm in _IT
        for word, following in pairwise((*before, message.words[place]))
    )


def _along_limb(message: Message) -> Iterator[Mention]:
    """Yield the limb that hurts as well as the part of the trunk that its nerves come from."""
    known = load_regions()
    sore = [
        placed.hit
        for placed in placed_regions(message)
        if placed.status is Status.PRESENT and placed.hit.region in known
    ]
    for limb, (roots, parts) in _ROOTS.items():
        place = next((hit for hit in sore if hit.region in parts and _sided(message, hit)), None)
        if place is not None and any(
            hit.region in roots and 0 <= place.first - hit.last <= _BESIDE for hit in sore
        ):
            yield message.mention(
                Kind.RADIATION,
                limb,
                place.first,
                place.last,
                "limb and its root hurt",
                None,
                Status.PRESENT,
            )
            return


def _sided(message: Message, hit: RegionSpan) -> bool:
    """Tell whether a limb is one of the two ("right calf"); both are sore of work as well."""
    near = message.words[max(0, hit.first - 1) : hit.last]
    return any(word.norm in ("left", "right") for word in near)


def _sound_limb(message: Message) -> int | None:
    """Return the place of a limb that is called fine or painless ("legs are ok")."""
    limbs = (phrase_words("leg_word") | phrase_words("arm_word")) - _JOINTS
    for place in sorted({at for _, at in Beside.of(message).limbs()}):
        if not limbs.isdisjoint(message.words[place].forms) and (
            called_fine(message, place + 1) or not_hurting(message, place + 1)
        ):
            return place
    return None


def hurts_elsewhere(message: Message) -> bool:
    """Tell whether pain is told of the back, the neck or the hip as well."""
    known = load_regions()
    for placed in placed_regions(message):
        core = placed.hit.region == BACK or known[placed.hit.region].part_of in _CORE
        if core and placed.status is Status.PRESENT:
            return True
    return False


def _mention(message: Message, hit: PatternSpan, value: str) -> Mention:
    return message.mention(
        Kind.RADIATION, value, hit.first, hit.last, hit.pattern, None, Status.PRESENT
    )
