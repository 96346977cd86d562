"""Which part of the body a side is told of: a side counts as far as its part does."""

from __future__ import annotations

from bot.knowledge.pain.regions import load_regions
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.assertion.part_assertion import Assertion
from bot.language.assertion.span_assertion import PRESENT
from bot.language.extract.places.placed_regions import Placed, placed_regions
from bot.language.extract.places.region_words import region_words
from bot.language.extract.places.side_words import SideSpan
from bot.language.findings import Status
from bot.language.text.message import Message

_LINKS = limit("side_and_part")
_OPENERS = reader_words("side_part", "openers")
_RIGHT = reader_words("side_part", "right")
_NAMES_A_SIDE = reader_words("side_part", "names_a_side")
_MIDDLE = "mid_back"  # "in the middle of the back" tells a height
_SHORT_PLACE = limit("middle_place")
_ASIDE = ("front", "arm")  # groups whose parts are often told of without pain
_SHORT = limit("side_answers")


def belongs_to(message: Message, hit: SideSpan) -> Assertion:
    """Return how the part is meant that a side is told of; present when it names none."""
    if hit.side == "middle":
        return (Status.DENIED, ("middle of the back",)) if _height(message, hit) else PRESENT
    if hit.side == "both" and _idle_limbs(message, hit):
        return Status.DENIED, ("no pain",)
    placed = part_of_side(message, hit)
    if placed is not None:
        if placed.status is None:
            return (Status.DENIED, ("no pain",)) if _aside(placed) else PRESENT
        return (placed.status, placed.cues) if placed.status is not Status.PRESENT else PRESENT
    part = _other_part(message, hit)
    return (Status.DENIED, (part,)) if part else PRESENT


def part_of_side(message: Message, hit: SideSpan) -> Placed | None:
    """Return the region that a side is told of, None when it names none."""
    return _inside(message, hit) or _behind(message, hit) or _before(message, hit)


def opens_talk(message: Message, hit: SideSpan) -> bool:
    """Tell whether "right" only opens what is said ("right, so my neck is stiff")."""
    words = message.words
    first, last = message.sentence_range(hit.first)
    if hit.first != first or hit.last != hit.first + 1 or words[first].norm not in _RIGHT:
        return False
    behind = words[first + 1 : last]
    if len(behind) == 1 and first == 0 and last < len(words):
        return words[last].norm in _OPENERS
    if len(behind) <= _SHORT:
        return False
    return (behind[1] if behind[0].norm == "," else behind[0]).norm in _OPENERS and not any(
        placed.hit.first == first for placed in placed_regions(message)
    )


def _height(message: Message, hit: SideSpan) -> bool:
    """Tell whether "in the middle" tells how high up the back, where no other part is named."""
    inside = _inside(message, hit)
    if inside is None or inside.hit.region != _MIDDLE or inside.status is not Status.PRESENT:
        return False
    return inside.hit.bare or inside.hit.last - inside.hit.first <= _SHORT_PLACE


def _idle_limbs(message: Message, hit: SideSpan) -> bool:
    """Tell whether "both" is told of hands or feet that do not hurt, while other parts do."""
    words = message.words
    near = (*words[hit.first : hit.last], *message.behind(hit.last, 1))
    if not message.has(near, phrase_words("idle_limbs")):
        return False
    known = load_regions()
    sore = {
        known[placed.hit.region].part_of
        for placed in placed_regions(message)
        if placed.status is Status.PRESENT and placed.hit.region in known
    }
    return bool(sore) and sore.isdisjoint(("leg", "arm"))


def _aside(placed: Placed) -> bool:
    region = load_regions().get(placed.hit.region)
    return region is not None and region.part_of in _ASIDE


def _inside(message: Message, hit: SideSpan) -> Placed | None:
    covering = message.noted(_Words).cover
    return next((covering[at] for at in range(hit.first, hit.last) if at in covering), None)


class _Words:
    """The regions of a message by the words they cover, by their first and by the one behind."""

    def __init__(self, message: Message) -> None:
        self.cover: dict[int, Placed] = {}
        self.first: dict[int, Placed] = {}
        self.last: dict[int, Placed] = {}
        for placed in placed_regions(message):
            hit = placed.hit
            self.cover.update(dict.fromkeys(range(hit.first, hit.last), placed))
            self.first[hit.first] = self.last[hit.last] = placed


def _behind(message: Message, hit: SideSpan) -> Placed | None:
    starts = message.noted(_Words).first
    links = phrase_words("side_links")
    for place in range(hit.last, min(hit.last + _LINKS + 1, len(message.words))):
        if place in starts:
            return starts[place]
        if message.words[place].norm not in links:
            return None
    return None


def _before(message: Message, hit: SideSpan) -> Placed | None:
    ends = message.noted(_Words).last
    links = phrase_words("side_links")
    for place in range(hit.first, max(hit.first - _LINKS, 0), -1):
        if place in ends:
            return ends[place]
        if message.words[place - 1].norm not in links:
            return None
    return None


def _other_part(message: Message, hit: SideSpan) -> str:
    """Return the part that a side is told of when it is none of the pain, "" when there is none."""
    masked = region_words(message).masked
    words = message.words
    inside = message.has(words[hit.first : hit.last], phrase_words("joint_parts"))
    if hit.side == "both" and inside:
        return words[hit.last - 1].norm
    behind = words[hit.last] if hit.last < len(words) else None
    if behind is None or behind.norm in _NAMES_A_SIDE:
        return ""
    if hit.first in masked and hit.last in masked:
        return behind.norm if behind.forms.isdisjoint(phrase_words("leg_word")) else ""
    place = hit.last
    while words[place].norm in phrase_words("side_links") and place < hit.last + _LINKS:
        place += 1
    if words[place].forms.isdisjoint(phrase_words("other_parts")):
        return ""
    before = {word.norm for word in message.before(hit.first, 2)}
    return "" if before & phrase_words("side_path") else behind.norm
