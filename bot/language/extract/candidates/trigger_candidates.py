"""What may have set the pain off: every activity and event told, with what speaks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.assertion.span_assertion import assertion_of
from bot.language.extract.candidate import CandidateSpan, named, paired
from bot.language.extract.surroundings import SpanSurroundings
from bot.language.extract.times.durations import carried, carried_by_another
from bot.language.extract.times.time_told import TimeTold
from bot.language.extract.triggers_told import ONSETS, all_told, masked_until, readings
from bot.language.findings import Status
from bot.language.match.pattern_groups import Group
from bot.language.match.pattern_set import PatternSpan
from bot.language.pain_stages import ACUTE_BELOW
from bot.language.text.message import Message

_BEFORE = limit("activity_meant_before")
_BROUGHT_BEFORE = limit("brought_on_before")
_BEHIND = limit("activity_meant_behind")
_WISHED_WITHIN = limit("activity_wished_before")
_EASED_WITHIN = limit("activity_harmless_behind")
_NAMED_WITHIN = limit("activity_strain_behind")
_NOVEL = limit("sport_new_around")
_ME = reader_words("trigger_candidates", "me")
_PREGNANCY = "pregnancy_birth"
_OTHERS = 3  # other triggers told; more are no more telling
DAILY = "done daily"  # signs
CALLED_THE_CAUSE = frozenset(
    (
        "called the cause",
        "called the strain or the like",
        "said to bring it on before",
        "said to bring it on behind",
        "pain told as its outcome",
        "said to make it worse",
    )
)
_SAID = (  # a sign, the readings that tell it, and where around an activity they count
    ("called the cause", "causal", "before"),
    ("called the strain or the like", "named_so", "right behind"),
    ("said to bring it on before", "habit", "long before"),
    ("said to bring it on behind", "triggers_behind", "behind"),
    ("pain told as its outcome", "brought_behind", "rest of sentence"),
    ("said to make it worse", "makes", "behind"),
    ("fine at the time", "fine_then", "rest"),
    ("only wished or asked about", "wished", "wished before"),
    (DAILY, "daily", "clause"),
    ("still going on", "ongoing", "clause"),
    ("begun as a habit", "begun", "sentence"),
    ("done once", "happened", "ahead"),
    ("new to it", "novel", "around"),
)
Range = tuple[int, int]
# Where a sign counts: words around an activity, given its clause and its sentence.
_AROUND: Mapping[str, Callable[[PatternSpan, Range, Range], Range]] = {
    "before": lambda hit, clause, _: (max(clause[0], hit.first - _BEFORE), hit.first),
    "long before": lambda hit, clause, _: (max(clause[0], hit.first - _BROUGHT_BEFORE), hit.first),
    "wished before": lambda hit, clause, _: (max(clause[0], hit.first - _WISHED_WITHIN), hit.first),
    "ahead": lambda hit, clause, _: (clause[0], hit.first),
    "right behind": lambda hit, clause, _: (hit.last, min(clause[1], hit.last + _NAMED_WITHIN)),
    "behind": lambda hit, clause, _: (hit.last, min(clause[1], hit.last + _BEHIND)),
    "rest": lambda hit, clause, _: (hit.last, clause[1]),
    "rest of sentence": lambda hit, _, sentence: (hit.last, sentence[1]),
    "clause": lambda hit, clause, _: clause,
    "sentence": lambda hit, _, sentence: sentence,
    "around": lambda hit, _, sentence: (
        max(sentence[0], hit.first - _NOVEL),
        min(sentence[1], hit.last + _NOVEL),
    ),
}


def trigger_candidates(
    message: Message, told: Sequence[TimeTold], days: float | None
) -> list[CandidateSpan]:
    """Return every trigger told, with the signs that speak for or against it.

    `told` are the times of the message, `days` is how long the pain is there.
    """
    hits = list(
        {
            (form, trigger, hit.first, hit.last): (form, trigger, hit)
            for form, trigger, hit in (*all_told(message), *_carried(message, told))
        }.values()
    )
    if not hits:
        return []
    spans = sorted({(hit.first, hit.last) for _, _, hit in hits})
    first, inside = spans[0][0], _inside_longer(spans)
    others = min(_OTHERS, len({trigger for _, trigger, _ in hits}) - 1)
    dated = {message.clause_of[time.first] for time in told if time.form != "amount"}
    masked = masked_until(message)
    unsure = readings.places(message, "unsure")
    young = days is not None and days < ACUTE_BELOW
    latest = spans[-1][0]
    onsets = {name: _clauses_of(message, readings.hits(message, name)) for name in ONSETS}
    sudden = young or bool(onsets["sudden"])
    of_all = named(((f"{others} other triggers told", True), ("the pain is young", sudden)))
    around = SpanSurroundings.of(message)
    found, said = [], _said_in(message)
    told_around: dict[tuple[int, int], frozenset[str]] = {}
    for form, trigger, hit in hits:
        span = (hit.first, hit.last)
        own = told_around.get(span)
        if own is None:
            own = told_around[span] = frozenset(_told_around(message, hit, said))
        more = named(
            (
                ("told as a doubt", hit.first in unsure),
                ("only sounds like it", masked.get(hit.first, 0) >= hit.last),
                ("a day is told beside it", message.clause_of[hit.first] in dated),
                ("a longer telling holds it", span in inside),
                ("told first", hit.first == first),
                ("told last", hit.first == latest),
                *_began(onsets, message.clause_of[hit.first]),
            )
        )
        signs = around.signs(message, *span)
        parts = (signs, own, paired(own, form), more, of_all, _of_form(form, trigger))
        found.append(CandidateSpan(trigger, hit.first, hit.last, hit.pattern, parts))
    return found


@lru_cache(maxsize=1024)
def _of_form(form: str, trigger: str) -> frozenset[str]:
    return frozenset((f"told as {form}", f"told as {form} of {trigger}", f"is {trigger}"))


def _clauses_of(message: Message, hits: Iterable[PatternSpan]) -> set[int]:
    return {message.clause_of[hit.first] for hit in hits}


def _began(onsets: Mapping[str, set[int]], clause: int) -> Iterator[tuple[str, bool]]:
    """Yield whether a beginning is told beside an activity or right behind it."""
    for name, clauses in onsets.items():
        if clauses:
            yield f"{name} told beside it", clause in clauses
            yield f"{name} told right behind it", clause + 1 in clauses


def _said_in(message: Message) -> dict[int, list[tuple[str, Group, str]]]:
    """Return the signs whose words stand in each sentence, with where they count."""
    found: dict[int, list[tuple[str, Group, str]]] = {}
    groups, sentence_of = readings.found(message), message.sentence_of
    for sign, name, where in _SAID:
        if name in groups:
            for sentence in {sentence_of[place] for place in groups[name].firsts}:
                found.setdefault(sentence, []).append((sign, groups[name], where))
    return found


def _carried(message: Message, told: Sequence[TimeTold]) -> Iterator[tuple[str, str, PatternSpan]]:
    """Yield how far a pregnancy is as what may have set pain off."""
    for time in told:
        if carried(message, time) and not carried_by_another(message):
            hit = PatternSpan(time.first, time.last, _PREGNANCY, "weeks of a pregnancy")
            yield "weeks", _PREGNANCY, hit


def _told_around(
    message: Message, hit: PatternSpan, said: Mapping[int, Iterable[tuple[str, Group, str]]]
) -> Iterator[str]:
    """Yield what the words around an activity make of it."""
    clause = message.clause_range(hit.first)
    sentence = message.sentence_range(hit.first)
    for sign, group, where in said.get(message.sentence_of[hit.first], ()):
        if group.fits(*_AROUND[where](hit, clause, sentence)):
            yield sign
    if _eased(message, hit):
        yield "said to do good"
    if _of_writer(message, hit):
        yield "the writer's own"


def _of_writer(message: Message, hit: PatternSpan) -> bool:
    """Tell whether it is the writer's; "a van hit us" is, though the van is the subject."""
    status, _ = assertion_of(message, hit.first, hit.last)
    if status is Status.OTHER_PERSON:
        return message.has(message.words[hit.first : hit.last], _ME)
    return status is Status.PRESENT


def _eased(message: Message, hit: PatternSpan) -> bool:
    """Tell whether the activity does good or is no trouble ("fine when i walk")."""
    begin, _ = message.clause_range(hit.first)
    for told in readings.starting(message, "eased_before", begin, hit.last):
        if hit.first <= told.last <= hit.last:
            return True
    sentence = message.sentence_of[hit.first]
    last = hit.last + _EASED_WITHIN - 1
    for told in readings.starting(message, "eased_behind", hit.last, last):
        if message.sentence_of[told.first] == sentence:
            return True
    return False


def _inside_longer(spans: Iterable[tuple[int, int]]) -> set[tuple[int, int]]:
    """Return the spans that a longer one holds."""
    inside, farthest = set(), 0
    for first, last in sorted(spans, key=lambda span: (span[0], -span[1])):
        if last <= farthest:
            inside.add((first, last))
        farthest = max(farthest, last)
    return inside


def trigger_named(message: Message) -> str | None:
    """Return the trigger that a reply to "what set it off?" names, in whatever form."""
    named_there = [
        (hit.length, -hit.first, trigger)
        for _, trigger, hit in all_told(message)
        if assertion_of(message, hit.first, hit.last)[0] is Status.PRESENT
    ]
    return max(named_there)[2] if named_there else None
