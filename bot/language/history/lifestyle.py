"""Facts of the writer's own days: every place that may tell one, with what speaks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.knowledge.lifestyle import load_lifestyle
from bot.language.assertion.pain_assertion import denied_by
from bot.language.choice.candidates import Candidate, Surroundings, named, paired
from bot.language.history.habits import ACTIVITIES, one_day, told_how_often
from bot.language.history.occupations import work_told
from bot.language.temporal.durations import carried
from bot.language.temporal.time_told import TimeTold
from bot.language.text.patterns import Hit
from bot.language.text.readings import Readings
from bot.language.utterance import Utterance


def _lines() -> Iterator[tuple[str, str]]:
    for key, fact in load_lifestyle().items():
        yield from ((key, line) for line in fact.phrases)
        yield from ((f"{_MASK} {key}", line) for line in fact.mask)


_MASK = "mask"
_PREGNANCY = "pregnancy"
PHRASES = Readings("lifestyle", _lines)


def lifestyle_vocabulary() -> set[str]:
    """Return the words that lifestyle facts are read from."""
    return PHRASES.vocabulary


def lifestyle_candidates(utterance: Utterance, times: Sequence[TimeTold]) -> list[Candidate]:
    """Return every place that may tell a fact of the writer's days.

    `times` are the times of the message; among them is how far a pregnancy is.
    """
    found: dict[tuple[str, str, int, int], Candidate] = {}
    around = Surroundings.of(utterance)
    masked: dict[str, set[int]] = {}
    for form, fact, hit, more in (*_told(utterance), *_carried(utterance, times)):
        key = (form, fact, hit.first, hit.last)
        if key in found:
            continue
        if fact not in masked:
            masked[fact] = PHRASES.places(utterance, f"{_MASK} {fact}")
        if not masked[fact].isdisjoint(range(hit.first, hit.last)):
            more |= {"only sounds like it"}
        how = told_how_often(utterance, hit)
        signs = around.signs(utterance, hit.first, hit.last)
        parts = (signs, how, paired(how, form), more, _of_form(form, fact))
        found[key] = Candidate(fact, hit.first, hit.last, hit.pattern, parts)
    return list(found.values())


@lru_cache(maxsize=1024)
def _of_form(form: str, fact: str) -> frozenset[str]:
    return frozenset((f"told as {form}", f"told as {form} of {fact}", f"is {fact}"))


def _carried(
    utterance: Utterance, times: Sequence[TimeTold]
) -> Iterator[tuple[str, str, Hit, frozenset[str]]]:
    for time in times:
        if carried(utterance, time):
            hit = Hit(time.first, time.last, _PREGNANCY, "weeks of a pregnancy")
            yield "weeks", _PREGNANCY, hit, frozenset()


def _told(utterance: Utterance) -> Iterator[tuple[str, str, Hit, frozenset[str]]]:
    """Yield form, fact, place and the signs of that form."""
    known = load_lifestyle()
    for fact in PHRASES.found(utterance):
        if fact not in known:
            continue
        for hit in PHRASES.hits(utterance, fact):
            by_denial = known[fact].by_denial and bool(denied_by(utterance, hit.first))
            yield (
                "a fact",
                fact,
                hit,
                named(
                    (
                        ("of one day only", one_day(utterance, hit)),
                        ("the denial makes it", by_denial),
                    )
                ),
            )
    for fact, group in ACTIVITIES.found(utterance).items():
        for hit in group.hits:
            yield "an activity", fact, hit, frozenset()
    for form, facts, hit, signs in work_told(utterance):
        for fact in facts:
            yield f"work ({form})", fact, hit, signs
