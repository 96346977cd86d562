"""Where it hurts: regions with the words that name them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.knowledge.phrase_words import load_phrase_words
from bot.knowledge.regions import load_regions
from bot.knowledge.times import load_readings
from bot.language.assertion import meant
from bot.language.corrections import correction_places, rejected
from bot.language.findings import Kind, Mention, Status
from bot.language.patterns import Hit, PatternSet, pattern_set
from bot.language.utterance import Utterance
from bot.language.words import Word

BACK = "back"  # no part named
WHOLE = "whole_back"
_PATH = frozenset(
    "to into in down along through thru onto towards toward up past across round around inside".split()
)
_PATH_REACH = 4  # words before a limb in which "down to" may stand
_ANSWER = 6  # words; a message this short is an answer and names the place of pain
_FINE = frozenset(
    "fine ok okay good normal clear great alright unaffected painless sorted grand well".split()
)
_BE = frozenset("is are was s feel feels be been seem seems has have".split())
_FINE_REACH = 5  # words behind a region in which it may be called fine
_GONE = frozenset("calmed settled cleared healed recovered".split())
_ALONE = 3  # words of a clause that says nothing but "my back"
_BEFORE_BACK = frozenset(("my", "the", "just", "its", "mainly", "mostly"))
_LIMBS = frozenset(("leg", "arm", "front"))
_PLAIN = frozenset("the my left right both just mainly mostly and its it is one in on".split())
_NEAR = 5  # words around a limb in which weakness or pain is told of it
_LEADS = 2  # words before the subject of a clause
_BESIDE = frozenset(("near", "nearest", "beside", "towards"))
_JOINS = frozenset(("and", "+", "plus", "&", ",", "/", "or", "then", "with", "also"))


@dataclass(frozen=True)
class RegionHit:
    """A region named by words `first` to `last` (exclusive)."""

    first: int
    last: int
    region: str
    rule: str
    bare: bool = False


@lru_cache(maxsize=1)
def _phrases() -> PatternSet[tuple[str, bool]]:
    rows = [(line, (key, False)) for key, region in load_regions().items() for line in region.phrases]
    rows += [(line, (key, True)) for key, region in load_regions().items() for line in region.bare]
    readings = load_readings("region")
    rows += [(line, (BACK, False)) for line in readings["back"].patterns]
    rows += [(line, ("", False)) for line in readings["mask"].patterns]
    return PatternSet(rows)


def region_vocabulary() -> frozenset[str]:
    """Return the words that region phrases are made of."""
    return frozenset(_phrases().vocabulary)


def region_hits(utterance: Utterance) -> list[RegionHit]:
    """Return the regions named, longest phrases first, look-alikes left out, in order."""
    hits = _phrases().hits(utterance.words)
    hits.sort(key=_rank)
    taken: set[int] = set()
    found: list[RegionHit] = []
    for hit in hits:
        span = set(range(hit.first, hit.last))
        if span & taken:
            continue
        region, bare = hit.value
        if region:
            found.append(RegionHit(hit.first, hit.last, region, hit.pattern, bare))
        taken |= span
    found.extend(_alone(utterance, taken))
    return sorted(found, key=lambda hit: hit.first)


def _alone(utterance: Utterance, taken: set[int]) -> Iterator[RegionHit]:
    """Yield "back" where it is a clause of its own ("pulled something. back. cricket.")."""
    for first, last in utterance.clauses.values():
        said = [at for at in range(first, last) if not utterance.words[at].is_sign]
        if 0 < len(said) <= _ALONE and not taken.intersection(said):
            norms = [utterance.words[at].norm for at in said]
            if norms[-1] in ("back", "spine") and set(norms[:-1]) <= _BEFORE_BACK:
                yield RegionHit(said[-1], said[-1] + 1, BACK, "back alone")


def _rank(hit: Hit[tuple[str, bool]]) -> tuple[int, int, int]:
    region, bare = hit.value
    kind = 0 if not region else 1  # a look-alike goes before a region of the same length
    return (2 if region == BACK else 3 if bare else 1, -hit.length, kind) if region else (1, -hit.length, 0)


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
    if len(utterance.words) <= _ANSWER:
        return True
    if any(other.region == BACK for other in hits if other is not hit):
        return True
    near = utterance.sentence(hit.first)
    return utterance.has(near, load_phrase_words()["pain"])


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
    fine = _called_fine(utterance, hit)
    if fine:
        return Status.DENIED, (fine,)
    if hit.first in dropped:
        return Status.DENIED, ("than",)
    for place in corrected:
        if hit.last <= place and any(other.first >= place for other in hits):
            return Status.DENIED, (words[place - 1].norm,)
    if not _hurts(utterance, hit, hits) or _only_near(utterance, hit, hits):
        return None, ()
    return Status.PRESENT, ()


def _called_fine(utterance: Utterance, hit: RegionHit) -> str:
    """Return the word that calls a region fine ("back's ok", "the neck has calmed down")."""
    behind = utterance.behind(hit.last, _FINE_REACH)
    named = utterance.words[hit.last - 1].norm
    linked = named.endswith("s") and "s" not in load_phrase_words()  # "backs ok" is "back's ok"
    for place, word in enumerate(behind):
        if word.is_sign or word.norm in ("but", "when", "if", "for", "just", "only"):
            break
        if word.norm in _GONE:
            return word.norm
        if word.norm in _FINE:
            previous = behind[place - 1].norm if place else ""
            return word.norm if place == 0 or linked or _linked(behind[:place], previous) else ""
    return ""


def _linked(between: Sequence[Word], previous: str) -> bool:
    return bool(previous) and any(not _BE.isdisjoint(word.forms) for word in between)


def _hurts(utterance: Utterance, hit: RegionHit, hits: Sequence[RegionHit]) -> bool:
    """Tell whether something is wrong at a region, or only strength is told of it."""
    lists = load_phrase_words()
    region = load_regions().get(hit.region)
    if region is None or region.part_of not in _LIMBS:
        return True
    near = (*utterance.before(hit.first, _NEAR), *utterance.behind(hit.last, _NEAR))
    if utterance.has(near, lists["weak"]) and not utterance.has(near, lists["pain"]):
        return False
    if not region.needs_pain or len(utterance.words) <= _ANSWER:
        return True
    if utterance.has(_around(utterance, hit), lists["pain"]):
        return True
    before = utterance.before(hit.first, _PATH_REACH)
    if {"my", "its"} <= {word.norm for word in before}:
        return True
    sentence = utterance.sentence(hit.first)
    named = sum(1 for other in hits if utterance.sentence_of[other.first] == utterance.sentence_of[hit.first])
    if all(word.is_sign or word.norm in _PLAIN for word in sentence if word not in utterance.words[hit.first : hit.last]):
        return True
    if any(word.norm in _PATH for word in before):
        return named > 1 or utterance.has(sentence, lists["pain"])
    return _joined(utterance, hit, hits)


def _only_near(utterance: Utterance, hit: RegionHit, hits: Sequence[RegionHit]) -> bool:
    """Tell whether a region only says where another is ("hamstring, up near the bum")."""
    before = utterance.before(hit.first, 2)
    outright = sum(1 for other in hits if not other.bare)
    return outright > 1 and any(word.norm in _BESIDE for word in before)


def _around(utterance: Utterance, hit: RegionHit) -> Sequence[Word]:
    """Return the words that may say what is wrong: the clause, or the sentence of its subject."""
    first, _ = utterance.clauses[utterance.clause_of[hit.first]]
    leads = hit.first - first <= _LEADS
    whole = utterance.sentence(hit.first) if leads else utterance.clause(hit.first)
    return [word for word in whole if word not in utterance.words[hit.first : hit.last]]


def _joined(utterance: Utterance, hit: RegionHit, hits: Sequence[RegionHit]) -> bool:
    """Tell whether a limb stands in a list of regions ("neck, arm and hand")."""
    for other in hits:
        between = utterance.words[other.last : hit.first] if other.last <= hit.first else utterance.words[hit.last : other.first]
        if other is hit or not between or len(between) > 3:
            continue
        if any(word.norm in _JOINS for word in between):
            return True
    return False
