"""What the writer works as: names, places and tasks of work, each in the frame that makes it so."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from bot.knowledge.pain.occupations import load_occupations
from bot.knowledge.pain.times import reading_lines
from bot.knowledge.pain.works import load_works
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.assertion.span_assertion import assertion_of
from bot.language.extract.candidate import named
from bot.language.findings import Kind, Mention, Status
from bot.language.match.pattern_groups import PatternGroups, form_lines
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message

_BETWEEN = limit("occupation_named")
FORMS = ("names", "places", "tasks")
ALONE, SAID = "alone", "said"
AT_A_DESK = ("sitting", "screen_phone")

NAMED = PatternGroups("works", lambda: form_lines(load_works(), (*FORMS, ALONE, SAID)))
WORK = PatternGroups("occupations", lambda: form_lines(load_occupations(), FORMS))
_readings = PatternGroups("occupation", partial(reading_lines, "occupation"))


def occupation_vocabulary() -> set[str]:
    """Return the words that occupations are read from."""
    return WORK.vocabulary | _readings.vocabulary


def work_told(
    message: Message,
) -> Iterator[tuple[str, tuple[str, ...], PatternSpan, frozenset[str]]]:
    """Yield form (names, places, tasks), facts, place and signs of every work told."""
    known = load_occupations()
    for name, group in WORK.found(message).items():
        form, key = name.split(" ", 1)
        for hit in group.hits:
            own = _of_writer(message, form, hit)
            signs = named(
                (
                    ("the writer's work", own),
                    (f"the writer's work, told by {form}", own),
                    (f"work of {key}", True),
                )
            )
            yield form, known[key].facts, hit, signs


def kinds_of_work(message: Message, begin: int, end: int) -> frozenset[str]:
    """Return the facts of the work named in a stretch, without those of a seat."""
    known = load_occupations()
    return frozenset(
        fact
        for name, group in WORK.found(message).items()
        for hit in group.hits
        if begin <= hit.first and hit.last <= end
        for fact in known[name.split(" ", 1)[1]].facts
        if fact not in AT_A_DESK
    )


def _of_writer(message: Message, form: str, hit: PatternSpan) -> bool:
    present = assertion_of(message, hit.first, hit.last)[0] is Status.PRESENT
    return present and _is_writers(message, form, hit)


def _is_writers(message: Message, form: str, hit: PatternSpan) -> bool:
    if form == "tasks":
        return not _others(message, hit.first, hit.first)
    if form == "places":
        return _worked_at(message, hit)
    if form == ALONE:
        return message.clause_range(hit.first)[0] == hit.first and _closes(message, hit)
    return worked_as(message, hit)


def work_named(message: Message) -> Iterator[Mention]:
    """Yield what the writer says to work as ("postie so I walk all day"), denied or not.

    A name that is mostly somebody else's ("carer") is the writer's in "I'm a ...".
    """
    for name, group in NAMED.found(message).items():
        for hit in group.hits:
            status, cues = assertion_of(message, hit.first, hit.last)
            form, value = name.split(" ", 1)
            if form == SAID or _does_now(message, form, hit):
                if form == "names" and status is Status.OTHER_PERSON:
                    status, cues = Status.PRESENT, ()
                yield message.mention(
                    *(Kind.WORK, value, hit.first, hit.last, hit.value), status=status, cues=cues
                )


def _does_now(message: Message, form: str, hit: PatternSpan) -> bool:
    return _is_writers(message, form, hit) and not _is_over(message, form, hit)


def worked_as(message: Message, hit: PatternSpan) -> bool:
    """Tell whether a name of an occupation is said of the writer ("im a self employed roofer")."""
    place = _opening(message, hit.first)
    if any(_readings.ending(message, "mine", at) for at in range(place, hit.first + 1)):
        return True
    if _others(message, place, hit.first):
        return False
    begin, _ = message.clause_range(hit.first)
    if place != begin:
        return False
    return _closes(message, hit) or _readings.says_from(message, "mine_behind", hit.last)


def _closes(message: Message, hit: PatternSpan) -> bool:
    behind = message.words[hit.last]
    return behind.is_sign or behind.number is not None


def _worked_at(message: Message, hit: PatternSpan) -> bool:
    place = _opening(message, hit.first)
    if any(_readings.ending(message, "working", at) for at in range(place, hit.first + 1)):
        return True
    named = _readings.says_from(message, "working_behind", hit.last)
    return named and not _others(message, place, hit.first)


def _is_over(message: Message, form: str, hit: PatternSpan) -> bool:
    """Tell whether work told by its place or task is of before ("worked in", "no longer drive")."""
    if form == "names":
        return False
    place = _opening(message, hit.first)
    return any(_readings.ending(message, "over", at) for at in range(place, hit.first + 1))


def _opening(message: Message, first: int) -> int:
    """Return where the adjectives before a name begin ("im a | self employed night | porter")."""
    begin, _ = message.clause_range(first)
    plain = phrase_words("occupation_plain")
    place = first
    while place > max(begin, first - _BETWEEN):
        word = message.words[place - 1]
        if word.norm not in plain and word.number is None:
            break
        place -= 1
    return place


def _others(message: Message, low: int, high: int) -> bool:
    return any(_readings.ending(message, "others", at) for at in range(low, high + 1))
