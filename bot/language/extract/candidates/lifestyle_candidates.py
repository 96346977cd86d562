"""Facts of the writer's own days: every place that may tell one, with what speaks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.knowledge.pain.lifestyle import load_lifestyle
from bot.language.assertion.span_assertion import denied_by
from bot.language.extract.candidate import CandidateSpan, named, paired
from bot.language.extract.history.habits import ACTIVITIES, one_day, told_how_often
from bot.language.extract.history.work_told import FORMS, work_told
from bot.language.extract.surroundings import SpanSurroundings
from bot.language.extract.times.durations import carried, carried_by_another
from bot.language.extract.times.time_told import TimeTold
from bot.language.match.pattern_groups import PatternGroups
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message


def _lines() -> Iterator[tuple[str, str]]:
    for key, fact in load_lifestyle().items():
        yield from ((key, line) for line in fact.phrases)
        yield from ((f"{_MASK} {key}", line) for line in fact.mask)


AS_FACT, AS_ACTIVITY = "told as a fact", "told as an activity"  # signs
BY_WORK = frozenset(f"told as work ({form})" for form in FORMS)
_MASK = "mask"
_PREGNANCY = "pregnancy"
PHRASES = PatternGroups("lifestyle", _lines)


def lifestyle_vocabulary() -> set[str]:
    """Return the words that lifestyle facts are read from."""
    return PHRASES.vocabulary


def lifestyle_candidates(message: Message, times: Sequence[TimeTold]) -> list[CandidateSpan]:
    """Return every place that may tell a fact of the writer's days.

    `times` are the times of the message; among them is how far a pregnancy is.
    """
    found: dict[tuple[str, str, int, int], CandidateSpan] = {}
    around = SpanSurroundings.of(message)
    masked: dict[str, set[int]] = {}
    for form, fact, hit, more in (*_told(message), *_carried(message, times)):
        key = (form, fact, hit.first, hit.last)
        if key in found:
            continue
        if fact not in masked:
            masked[fact] = PHRASES.places(message, f"{_MASK} {fact}")
        if not masked[fact].isdisjoint(range(hit.first, hit.last)):
            more |= {"only sounds like it"}
        how = told_how_often(message, hit)
        signs = around.signs(message, hit.first, hit.last)
        parts = (signs, how, paired(how, form), more, _of_form(form, fact))
        found[key] = CandidateSpan(fact, hit.first, hit.last, hit.pattern, parts)
    return list(found.values())


@lru_cache(maxsize=1024)
def _of_form(form: str, fact: str) -> frozenset[str]:
    return frozenset((f"told as {form}", f"told as {form} of {fact}", f"is {fact}"))


def _carried(
    message: Message, times: Sequence[TimeTold]
) -> Iterator[tuple[str, str, PatternSpan, frozenset[str]]]:
    for time in times:
        if carried(message, time) and not carried_by_another(message):
            hit = PatternSpan(time.first, time.last, _PREGNANCY, "weeks of a pregnancy")
            yield "weeks", _PREGNANCY, hit, frozenset()


def _told(message: Message) -> Iterator[tuple[str, str, PatternSpan, frozenset[str]]]:
    """Yield form, fact, place and the signs of that form."""
    known = load_lifestyle()
    for fact in PHRASES.found(message):
        if fact not in known:
            continue
        for hit in PHRASES.hits(message, fact):
            by_denial = known[fact].by_denial and bool(denied_by(message, hit.first))
            yield (
                "a fact",
                fact,
                hit,
                named(
                    (
                        ("of one day only", one_day(message, hit)),
                        ("the denial makes it", by_denial),
                    )
                ),
            )
    for fact, group in ACTIVITIES.found(message).items():
        for hit in group.hits:
            yield "an activity", fact, hit, frozenset()
    for form, facts, hit, signs in work_told(message):
        for fact in facts:
            yield f"work ({form})", fact, hit, signs
