"""What set the pain off, and whether it came suddenly or gradually."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from bot.knowledge.lifestyle import load_lifestyle
from bot.knowledge.phrase_words import phrase_words
from bot.knowledge.triggers import load_triggers
from bot.knowledge.word_forms import load_word_forms
from bot.language.assertion import meant
from bot.language.findings import Kind, Mention, Status
from bot.language.onsets import onset_told
from bot.language.patterns import Hit
from bot.language.region_words import region_hits
from bot.language.stages import ACUTE_BELOW
from bot.language.time_told import TimeTold
from bot.language.trigger_choice import TriggerHit, best_trigger
from bot.language.trigger_told import all_told, masked_until, readings
from bot.language.utterance import Utterance
from bot.language.words import Word

_ANSWER = 12  # words
_BEFORE = 4  # words before an activity that say how it is meant
_BROUGHT_BEFORE = 8  # the same for what brings the pain on ("after an hour or so in the chair")
_BEHIND = 5
_WISHED_WITHIN = 6  # words before an activity that may say that it is only asked about
_EASED_WITHIN = 2  # words behind an activity in which it may be called harmless
_NOVEL = 7  # words around sport that may say that it is new
_EVENT, _BRINGS, _EXPOSURE = 3, 2, 1
_MENTIONED = 0.5  # where nothing else is told
_MARKED = 0.5  # an event that is called the cause, or dated, goes before one that is only told
_NO_EVENT = frozenset(("i", "to", "we", "they", "you", "he", "she", "cant", "not", "dont", "and"))
_STARTS = frozenset(("start", "join", "begin", "take", "get", "sign", "try"))
_CONDITIONS = frozenset(("if", "whenever", "only"))
_DAILY = frozenset(("carry", "lift", "housework", "long_sit", "long_drive", "long_stand"))
_ACCIDENTS = frozenset(("fall", "crash", "sneeze_cough", "new_exercise"))
_ME = frozenset(("me", "us", "my", "our"))


def triggers(
    utterance: Utterance,
    told: Sequence[TimeTold],
    days: float | None,
    facts: Sequence[Mention],
) -> Iterator[Mention]:
    """Yield the trigger of the pain, and its onset.

    `told` are the times of the message, `days` is how long the pain is there, `facts` are what the
    days of the writer are full of.
    """
    of_pain = _of_pain(utterance)
    best = best_trigger(trigger_hits(utterance, told, days)) if of_pain else None
    if best:
        yield utterance.mention(
            Kind.TRIGGER,
            _renewed(utterance, best),
            best.first,
            best.last,
            best.rule,
            None,
            Status.PRESENT,
        )
    elif of_pain:
        yield from _by_days(facts)
    onset = list(onset_told(utterance))
    yield from onset
    if best and best.momentary and not onset:
        rule = f"event: {best.trigger}"
        yield utterance.mention(
            Kind.ONSET, "sudden", best.first, best.last, rule, None, Status.PRESENT
        )


def _renewed(utterance: Utterance, best: TriggerHit) -> str:
    """Return the trigger; sport that is new or taken up again is new exercise."""
    begin, end = utterance.sentence_range(best.first)
    low, high = max(begin, best.first - _NOVEL), min(end, best.last + _NOVEL)
    new = best.trigger == "sport" and readings.says(utterance, "novel", low, high)
    return "new_exercise" if new else best.trigger


def _by_days(facts: Sequence[Mention]) -> Iterator[Mention]:
    """Yield what the writer's days are full of, where no other cause is told."""
    known = load_lifestyle()
    told = {mention.value: mention for mention in facts}
    for fact, entry in known.items():
        mention = told.get(fact)
        if entry.trigger and mention and mention.status is Status.PRESENT:
            rule = f"days: {fact}"
            yield replace(mention, kind=Kind.TRIGGER, value=entry.trigger, rule=rule)
            return


def _of_pain(utterance: Utterance) -> bool:
    """Tell whether the message is about pain at all; a short one is an answer."""
    if len(utterance.words) <= _ANSWER:
        return True
    return utterance.has(utterance.words, phrase_words("pain")) or bool(region_hits(utterance))


def trigger_hits(
    utterance: Utterance, told: Sequence[TimeTold], days: float | None
) -> list[TriggerHit]:
    """Return every trigger told, in order of place."""
    masked = masked_until(utterance)
    unsure = readings.places(utterance, "unsure")
    eventful = _eventful(utterance, days)
    dated = {utterance.clause_of[time.first] for time in told if time.form != "amount"}
    found = []
    for form, trigger, hit in all_told(utterance):
        if hit.first in unsure or masked.get(hit.first, 0) >= hit.last:
            continue
        if not _meant_of_writer(utterance, hit):
            continue
        rank = _rank(utterance, form, trigger, hit, dated, eventful)
        if rank:
            once = eventful or utterance.clause_of[hit.first] in dated
            momentary = (
                rank >= _EVENT
                and (once or _happened(utterance, trigger, hit))
                and _momentary(utterance, trigger, hit, days)
            )
            found.append(TriggerHit(hit.first, hit.last, trigger, rank, hit.pattern, momentary))
    return sorted(found, key=lambda hit: hit.first)


def _meant_of_writer(utterance: Utterance, hit: Hit[str]) -> bool:
    """Tell whether it is the writer's; "a van hit us" is, though the van is the subject."""
    status, _ = meant(utterance, hit.first, hit.last)
    if status is Status.OTHER_PERSON:
        return utterance.has(utterance.words[hit.first : hit.last], _ME)
    return status is Status.PRESENT


def _eventful(utterance: Utterance, days: float | None) -> bool:
    """Tell whether the pain is young, or came at a moment: what is told is then what happened."""
    young = days is not None and days < ACUTE_BELOW
    return young or bool(readings.hits(utterance, "sudden"))


def _rank(
    utterance: Utterance,
    form: str,
    trigger: str,
    hit: Hit[str],
    dated: set[int],
    eventful: bool,
) -> float:
    """Return how strongly the words make this a trigger, 0 when they do not.

    `dated` are the clauses that tell a day.
    """
    begin, end = utterance.clause_range(hit.first)
    before, behind = max(begin, hit.first - _BEFORE), min(end, hit.last + _BEHIND)
    says = partial(readings.says, utterance)
    if form == "told":
        return _EVENT + _MARKED
    if _eased(utterance, hit):
        return 0
    if form == "exposure":
        return 0 if _wished(utterance, hit) else _EXPOSURE
    if form == "brings":
        near = max(begin, hit.first - _BROUGHT_BEFORE)
        _, sentence_end = utterance.sentence_range(hit.first)
        brought = (
            says("habit", near, hit.first)
            or says("triggers_behind", hit.last, behind)
            or says("brought_behind", hit.last, sentence_end)
        )
        return _BRINGS if brought and _of_pain_there(utterance, hit) else 0
    marked = (
        says("causal", before, hit.first)
        or says("named_so", hit.last, min(end, hit.last + 2))
        or utterance.clause_of[hit.first] in dated
    )
    if says("makes", hit.last, behind) or says("fine_then", hit.last, end):
        return 0
    if marked:
        return _EVENT + _MARKED
    if _wished(utterance, hit):
        return 0
    if says("daily", begin, end):
        return _EXPOSURE if trigger in _DAILY else 0
    if _past_tense(utterance, hit):
        return _EVENT
    spoken = utterance.words[begin : hit.first]
    plain = not says("habit", max(begin, hit.first - 2), hit.first)
    plain = plain and not (spoken and spoken[-1].norm in _NO_EVENT)
    if eventful and plain and load_triggers()[trigger].sudden:
        return _EVENT
    return _MENTIONED if trigger in _DAILY and _going_on(utterance, hit) else 0


def _going_on(utterance: Utterance, hit: Hit[str]) -> bool:
    """Tell whether it is told as what one is at ("lifting residents, low back")."""
    return any(
        word.norm.endswith("ing") and len(word.forms) > 1
        for word in utterance.words[hit.first : hit.last]
    )


def _of_pain_there(utterance: Utterance, hit: Hit[str]) -> bool:
    """Tell whether the sentence speaks of pain, or only of when it comes ("only when i drive")."""
    begin, end = utterance.sentence_range(hit.first)
    words = utterance.words[begin:end]
    if utterance.has(words, phrase_words("pain")):
        return True
    if any(begin <= part.first < end for part in region_hits(utterance)):
        return True
    spoken = end - begin <= _ANSWER
    return spoken and readings.says(utterance, "habit", begin, min(end, begin + _BEFORE))


def _eased(utterance: Utterance, hit: Hit[str]) -> bool:
    """Tell whether the activity does good or is no trouble ("fine when i walk")."""
    begin, _ = utterance.clause_range(hit.first)
    before = any(
        begin <= told.first and hit.first <= told.last <= hit.last
        for told in readings.hits(utterance, "eased_before")
    )
    return before or any(
        hit.last <= told.first < hit.last + _EASED_WITHIN
        for told in readings.hits(utterance, "eased_behind")
        if utterance.sentence_of[told.first] == utterance.sentence_of[hit.first]
    )


def _wished(utterance: Utterance, hit: Hit[str]) -> bool:
    """Tell whether the activity is only asked about, wished for or ruled out."""
    begin, _ = utterance.clause_range(hit.first)
    return readings.says(utterance, "wished", max(begin, hit.first - _WISHED_WITHIN), hit.first)


def _past_tense(utterance: Utterance, hit: Hit[str]) -> bool:
    return any(_is_past(word) for word in utterance.words[hit.first : hit.last])


def _happened(utterance: Utterance, trigger: str, hit: Hit[str]) -> bool:
    """Tell whether it was done once ("did some digging"), not a thing that one does ("digging")."""
    begin, _ = utterance.clause_range(hit.first)
    return (
        trigger in _ACCIDENTS
        or _past_tense(utterance, hit)
        or readings.says(utterance, "happened", begin, hit.first)
    )


def _momentary(utterance: Utterance, trigger: str, hit: Hit[str], days: float | None) -> bool:
    """Tell whether an event is one occasion, not a new habit or a condition."""
    begin, end = utterance.clause_range(hit.first)
    if not load_triggers()[trigger].sudden:
        return False
    if days is not None and days >= ACUTE_BELOW and not _past_tense(utterance, hit):
        return False
    begun = trigger == "new_exercise" or trigger == "sport"
    starts = begun and not _STARTS.isdisjoint(utterance.words[hit.first].forms)
    if starts or any(word.norm in _CONDITIONS for word in utterance.words[begin : hit.first]):
        return False
    first, last = utterance.sentence_range(hit.first)
    return not (
        readings.says(utterance, "ongoing", begin, end)
        or readings.says(utterance, "begun", first, last)
    )


def _is_past(word: Word) -> bool:
    if word.norm.endswith("ed") and len(word.forms) > 1:
        return True
    bases = load_word_forms().bases.get(word.norm, ())
    return bool(bases) and not word.norm.endswith(("ing", "s"))


def trigger_named(utterance: Utterance) -> str | None:
    """Return the trigger that a reply to "what set it off?" names, in whatever form."""
    named = [
        (hit.length, -hit.first, trigger)
        for _, trigger, hit in all_told(utterance)
        if meant(utterance, hit.first, hit.last)[0] is Status.PRESENT
    ]
    return max(named)[2] if named else None
