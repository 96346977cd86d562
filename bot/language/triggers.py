"""What set the pain off, and whether it came suddenly or gradually."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.knowledge.phrase_words import load_phrase_words
from bot.knowledge.times import load_readings
from bot.knowledge.triggers import load_triggers
from bot.knowledge.word_forms import load_word_forms
from bot.language.assertion import meant
from bot.language.findings import Kind, Mention, Status
from bot.language.patterns import Hit, PatternSet, pattern_set
from bot.language.regions import region_hits
from bot.language.stages import ACUTE_BELOW
from bot.language.times import TimeTold
from bot.language.utterance import Utterance
from bot.language.words import Word

_ANSWER = 12  # words
_BEFORE = 4  # words before an activity that say how it is meant
_BEHIND = 5
_EVENT, _BRINGS, _EXPOSURE = 3, 2, 1
_MARKED = 0.5  # an event that is called the cause, or dated, goes before one that is only told
_NAMES = ("mask", "causal", "begun", "named_so", "habit", "triggers_behind", "ongoing", "unsure", "sudden", "gradual", "no_onset", "daily")
_NO_EVENT = frozenset(("i", "to", "we", "they", "you", "he", "she", "cant", "not", "dont", "and"))
_STARTS = frozenset(("start", "join", "begin", "take", "get", "sign", "try"))
_CONDITIONS = frozenset(("if", "whenever", "only"))
_OVER_HOUSEWORK = ("carry", "lift")


@dataclass(frozen=True)
class TriggerHit:
    """A trigger told by words `first` to `last` (exclusive).

    `rank` says how: an event, what brings it on, what the days are full of. `momentary` is an
    event of one occasion.
    """

    first: int
    last: int
    trigger: str
    rank: float
    rule: str
    momentary: bool


@lru_cache(maxsize=1)
def _forms() -> dict[str, PatternSet[str]]:
    triggers = load_triggers()
    return {
        form: pattern_set({key: getattr(entry, form) for key, entry in triggers.items()})
        for form in ("told", "events", "brings", "exposure")
    }


@lru_cache(maxsize=1)
def _readings() -> dict[str, PatternSet[str]]:
    readings = load_readings("trigger")
    return {name: pattern_set({name: readings[name].patterns}) for name in _NAMES}


def trigger_vocabulary() -> frozenset[str]:
    """Return the words that triggers and onsets are read from."""
    sets = [*_forms().values(), *_readings().values()]
    return frozenset(word for patterns in sets for word in patterns.vocabulary)


def triggers(
    utterance: Utterance, told: Sequence[TimeTold], days: float | None
) -> Iterator[Mention]:
    """Yield the trigger of the pain, and its onset.

    `told` are the times of the message, `days` is how long the pain is there.
    """
    best = _best(trigger_hits(utterance, told, days)) if _of_pain(utterance) else None
    if best:
        yield utterance.mention(
            Kind.TRIGGER, best.trigger, best.first, best.last, best.rule, None, Status.PRESENT
        )
    yield from _onset(utterance, best)


def _of_pain(utterance: Utterance) -> bool:
    """Tell whether the message is about pain at all; a short one is an answer."""
    if len(utterance.words) <= _ANSWER:
        return True
    return utterance.has(utterance.words, load_phrase_words()["pain"]) or bool(region_hits(utterance))


def trigger_hits(
    utterance: Utterance, told: Sequence[TimeTold], days: float | None
) -> list[TriggerHit]:
    """Return every trigger told, in order of place."""
    words = utterance.words
    masks = [set(range(hit.first, hit.last)) for hit in _readings()["mask"].hits(words)]
    unsure = _places("unsure", words)
    eventful = _eventful(utterance, days)
    found = []
    for form, patterns in _forms().items():
        for hit in patterns.hits(words):
            span = set(range(hit.first, hit.last))
            if hit.first in unsure or any(span <= mask for mask in masks):
                continue
            if meant(utterance, hit.first, hit.last)[0] is not Status.PRESENT:
                continue
            rank = _rank(utterance, form, hit, told, eventful)
            if rank:
                momentary = rank >= _EVENT and _momentary(utterance, hit, days)
                found.append(TriggerHit(hit.first, hit.last, hit.value, rank, hit.pattern, momentary))
    return sorted(found, key=lambda hit: hit.first)


def _places(name: str, words: Sequence[Word]) -> set[int]:
    hits = _readings()[name].hits(words)
    return {place for hit in hits for place in range(hit.first, hit.last)}


def _eventful(utterance: Utterance, days: float | None) -> bool:
    """Tell whether the pain is young, or came at a moment: what is told is then what happened."""
    return (days is not None and days < ACUTE_BELOW) or _any("sudden", utterance.words)


def _rank(
    utterance: Utterance,
    form: str,
    hit: Hit[str],
    told: Sequence[TimeTold],
    eventful: bool,
) -> float:
    """Return how strongly the words make this a trigger, 0 when they do not."""
    first, last = hit.first, hit.last
    begin, end = utterance.clauses[utterance.clause_of[first]]
    before = utterance.words[max(begin, first - _BEFORE) : first]
    behind = utterance.words[last : min(end, last + _BEHIND)]
    if form == "told":
        return _EVENT + _MARKED
    if form == "exposure":
        return _EXPOSURE
    if form == "brings":
        return _BRINGS if _any("habit", before) or _any("triggers_behind", behind) else 0
    marked = _any("causal", before) or _any("named_so", behind[:2])
    dated = any(
        utterance.clause_of[time.first] == utterance.clause_of[first] and time.form != "amount"
        for time in told
    )
    past = any(_is_past(word) for word in utterance.words[first:last])
    if not (marked or dated) and _any("daily", utterance.words[begin:end]):
        return 0
    if marked or dated:
        return _EVENT + _MARKED
    if past:
        return _EVENT
    plain = not _any("habit", before[-2:]) and not (before and before[-1].norm in _NO_EVENT)
    return _EVENT if eventful and plain and load_triggers()[hit.value].sudden else 0


def _momentary(utterance: Utterance, hit: Hit[str], days: float | None) -> bool:
    """Tell whether an event is one occasion, not a new habit or a condition."""
    begin, end = utterance.clauses[utterance.clause_of[hit.first]]
    before = utterance.words[begin : hit.first]
    past = any(_is_past(word) for word in utterance.words[hit.first : hit.last])
    if days is not None and days >= ACUTE_BELOW and not past:
        return False
    starts = not _STARTS.isdisjoint(utterance.words[hit.first].forms)
    conditional = any(word.norm in _CONDITIONS for word in before)
    if not load_triggers()[hit.value].sudden or starts or conditional:
        return False
    first, last = utterance.sentences[utterance.sentence_of[hit.first]]
    return not (_any("ongoing", utterance.words[begin:end]) or _any("begun", utterance.words[first:last]))


def _any(name: str, words: Sequence[Word]) -> bool:
    return bool(_readings()[name].hits(words))


def _is_past(word: Word) -> bool:
    if word.norm.endswith("ed") and len(word.forms) > 1:
        return True
    bases = load_word_forms().bases.get(word.norm, ())
    return bool(bases) and not word.norm.endswith(("ing", "s"))


def _best(hits: Sequence[TriggerHit]) -> TriggerHit | None:
    """Return the trigger that counts: events first, then the longer and earlier telling."""
    if not hits:
        return None
    top = max(hit.rank for hit in hits)
    level = [hit for hit in hits if int(hit.rank) == int(top)]
    kept = [hit for hit in level if not _inside_longer(hit, level)]
    finest = max(hit.rank for hit in kept)
    kept = [hit for hit in kept if hit.rank == finest or hit.trigger in _OVER_HOUSEWORK]
    if any(hit.trigger == "housework" for hit in kept):
        heavier = [hit for hit in kept if hit.trigger in _OVER_HOUSEWORK]
        kept = heavier or kept
    return kept[0]


def _inside_longer(hit: TriggerHit, others: Sequence[TriggerHit]) -> bool:
    return any(
        other.first <= hit.first and hit.last <= other.last and other.last - other.first > hit.last - hit.first
        for other in others
    )


def _onset(utterance: Utterance, trigger: TriggerHit | None) -> Iterator[Mention]:
    harmless = _places("no_onset", utterance.words)
    for hit in _readings()["gradual"].hits(utterance.words):
        if harmless.isdisjoint(range(hit.first, hit.last)) and meant(utterance, hit.first, hit.last)[0] is Status.PRESENT:
            yield utterance.mention(
                Kind.ONSET, "gradual", hit.first, hit.last, hit.pattern, None, Status.PRESENT
            )
            return
    for hit in _readings()["sudden"].hits(utterance.words):
        if not harmless.isdisjoint(range(hit.first, hit.last)):
            continue
        if meant(utterance, hit.first, hit.last)[0] is Status.PRESENT:
            yield utterance.mention(
                Kind.ONSET, "sudden", hit.first, hit.last, hit.pattern, None, Status.PRESENT
            )
            return
    if trigger and trigger.momentary:
        yield utterance.mention(
            Kind.ONSET,
            "sudden",
            trigger.first,
            trigger.last,
            f"event: {trigger.trigger}",
            None,
            Status.PRESENT,
        )


def trigger_named(utterance: Utterance) -> str | None:
    """Return the trigger that a reply to "what set it off?" names, in whatever form."""
    hits = [
        hit
        for form in ("told", "events", "brings", "exposure")
        for hit in _forms()[form].hits(utterance.words)
        if meant(utterance, hit.first, hit.last)[0] is Status.PRESENT
    ]
    best = max(hits, key=lambda hit: (hit.length, -hit.first), default=None)
    return best.value if best else None
