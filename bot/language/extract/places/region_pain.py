"""Whether a region that is named is a place of pain."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.pain.regions import load_regions
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.extract.places.region_words import RegionSpan
from bot.language.text.message import Message
from bot.language.text.words import Word

ANSWER = limit("answer_names_place")
_PATH_REACH = limit("down_to_limb")
_FINE_REACH = limit("place_called_fine")
_LIMBS = frozenset(("leg", "arm", "front"))
_NEAR = limit("told_of_limb")
_CLOSE, _BEHIND = limit("limb_beside_trunk_before"), limit("limb_beside_trunk_behind")
_LEADS = limit("subject_of_clause")
_LISTED_WITHIN = limit("limb_in_a_list")
_ENDS = reader_words("region_pain", "ends")
_LINKS = reader_words("region_pain", "links")
_JOINS = reader_words("region_pain", "joins")
_MINE = reader_words("region_pain", "mine")


def called_fine(message: Message, last: int) -> str:
    """Return the word behind a part that calls it fine ("back's ok", "the neck has calmed down").

    `last` is the word behind the part.
    """
    behind = message.behind(last, _FINE_REACH)
    named = message.words[last - 1].norm
    linked = named.endswith("s")  # "backs ok" is "back's ok"
    for place, word in enumerate(behind):
        if word.is_sign or word.norm in _ENDS:
            break
        if word.norm in phrase_words("gone"):
            return word.norm
        if word.norm in phrase_words("fine"):
            previous = behind[place - 1].norm if place else ""
            if previous in phrase_words("before_too"):
                continue
            if previous in phrase_words("negation") or _heightens(behind, place):
                return ""
            return word.norm if place == 0 or linked or _linked(behind[:place], previous) else ""
    return ""


def _heightens(behind: Sequence[Word], place: int) -> bool:
    """Tell whether "well" or "good" only heightens what follows ("neck well stiff")."""
    following = behind[place + 1 : place + 2]
    return bool(following) and not phrase_words("limb_pain").isdisjoint(following[0].forms)


def _linked(between: Sequence[Word], previous: str) -> bool:
    known = phrase_words("being") | phrase_words("also")
    return bool(previous) and any(not known.isdisjoint(word.forms) for word in between)


def hurts(message: Message, hit: RegionSpan, hits: Sequence[RegionSpan]) -> bool:
    """Tell whether something is wrong at a region, or only strength is told of it."""
    region = load_regions().get(hit.region)
    if region is None or region.part_of not in _LIMBS:
        return True
    near = (*message.before(hit.first, _NEAR), *message.behind(hit.last, _NEAR))
    denied = {at + 1 for at, word in enumerate(near) if word.norm in phrase_words("negation")}
    told = [word for at, word in enumerate(near) if at not in denied]
    weak = region.part_of != "front" and message.has(told, phrase_words("weak"))
    if weak and not message.has(near, phrase_words("limb_pain")):
        return False
    if not region.needs_pain or len(message.words) <= ANSWER:
        return True
    if only_places(message, hits):
        return True
    core = any(is_core(other) for other in hits)
    around = _close(message, hit) if core else _around(message, hit)
    if message.has(around, phrase_words("limb_pain")):
        return True
    before = message.before(hit.first, _PATH_REACH)
    if {word.norm for word in before} >= _MINE:
        return True
    sentence = message.sentence(hit.first)
    if all(
        word.is_sign or word.norm in phrase_words("plain")
        for word in sentence
        if word not in message.words[hit.first : hit.last]
    ):
        return True
    if any(word.norm in phrase_words("path") for word in before):
        return len(hits) > 1 or message.has(sentence, phrase_words("pain"))
    return _joined(message, hit, hits)


def only_places(message: Message, hits: Sequence[RegionSpan]) -> bool:
    """Tell whether nothing but places and sides is named ("low back, right side; hand, left")."""
    named = {place for hit in hits for place in range(hit.first, hit.last)}
    beside = phrase_words("plain") | phrase_words("side_in_list")
    return all(
        place in named or word.is_sign or word.norm in beside
        for place, word in enumerate(message.words)
    )


def is_core(hit: RegionSpan) -> bool:
    """Tell whether a part of the trunk is named: what is wrong is told of that first."""
    region = load_regions().get(hit.region)
    return region is None or region.part_of not in _LIMBS


def _close(message: Message, hit: RegionSpan) -> Sequence[Word]:
    """Return the few words around a limb: before it of its clause, behind it of the sentence."""
    first, _ = message.clause_range(hit.first)
    before = message.words[max(first, hit.first - _CLOSE) : hit.first]
    return (*before, *message.behind(hit.last, _BEHIND))


def _around(message: Message, hit: RegionSpan) -> Sequence[Word]:
    """Return the words that may say what is wrong: the clause, or the sentence of its subject."""
    first, _ = message.clauses[message.clause_of[hit.first]]
    before = message.words[first : hit.first]
    known = phrase_words("plain") | phrase_words("light") | _LINKS
    leads = len(before) <= _LEADS or all(word.norm in known for word in before)
    whole = message.sentence(hit.first) if leads else message.clause(hit.first)
    return [word for word in whole if word not in message.words[hit.first : hit.last]]


def _joined(message: Message, hit: RegionSpan, hits: Sequence[RegionSpan]) -> bool:
    """Tell whether a limb stands in a list of regions ("neck, arm and hand")."""
    for other in hits:
        between = (
            message.words[other.last : hit.first]
            if other.last <= hit.first
            else message.words[hit.last : other.first]
        )
        if other is hit or not between or len(between) > _LISTED_WITHIN:
            continue
        if any(word.norm in _JOINS for word in between):
            return True
    return False
