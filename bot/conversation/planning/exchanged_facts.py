"""A fact told in the place of one that is known: "five weeks, not three", "five? no, a seven".

Which fact is meant follows from what is known: the words that are put away must name a value that
is held, or the fact itself ("the side should be left"), and those in their place another value of
the same kind. Anything else changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from bot.conversation import slots
from bot.conversation.planning.draft import Draft
from bot.conversation.planning.facts_in_words import (
    AGE,
    DURATION,
    TRIGGER,
    fact_in_words,
    with_value,
)
from bot.conversation.planning.late_statements import between, is_stated
from bot.conversation.planning.taking_out import EASED, HOURS, WORSE, without_named
from bot.conversation.screen import PARTS
from bot.conversation.undo import named_change
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.conversation.late_fact_patterns import compiled, told_late
from bot.knowledge.conversation.reply_limits import counted, enough
from bot.knowledge.pain.times import load_time_units
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.extract.history.named_descriptions import named_descriptions
from bot.language.extract.history.pain_descriptions import factors_named
from bot.language.extract.times.time_amounts import unit_at
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind
from bot.language.folding import stage_of
from bot.language.replies.answers import read_answer
from bot.language.text.message import Message

EXCHANGED, CALLED, DENYING = "exchanged", "called_", "denying"
COUNTED = "counted_before"
RATED, SIDE, SLEEP, OWN = "nrs", "side", "sleep_position", "of_own_days"
OF_HOURS = tuple(HOURS.values())
LABELLED = (RATED, DURATION, SIDE, AGE, TRIGGER, SLEEP, *OF_HOURS)
OF_WORDS = (SIDE, SLEEP)
# Here a bare number counts rounds, minutes, rows or fingers as well.
COUNTS = (*slots.OF_A_MOVE, *PARTS, slots.MINUTES, slots.RATING, slots.TOGETHER, None)
DAY, HOUR = "day", "hour"
Span = tuple[int, int]


def with_exchanged(draft: Draft, facts: Facts) -> tuple[Facts, list[Span]]:
    """Return the facts with what stands in the place of others, and where that is told."""
    text, known = draft.situation.turns[-1].text, draft.facts_before
    told: list[Span] = []
    if named_change(text) is not None:
        return facts, told  # the words of a chip say which fact
    for match in told_late(EXCHANGED, text):
        begins = match.start("told") if match.start("told") < match.start("old") else match.start()
        if any(match.start() < end and start < match.end() for start, end in told):
            continue
        denied = any(one.search(match["told"]) for one in compiled(DENYING))
        if denied or not is_stated(text, *match.span("told"), begins=begins):
            continue
        minutes = draft.values.get(slots.MINUTES)
        if _counts_other_things(text[: min(match.start("told"), match.start("old"))]):
            continue
        bare = draft.asked not in COUNTS or _names_a_fact(match[0])
        changed = next(_readings(facts, known, match["old"], match["told"], bare, minutes), None)
        if changed is None:
            piece = between(text, *match.span())
            changed = _moved(facts, known, match["old"], match["told"], piece)
        if changed is not None:
            facts = changed
            told.append(match.span())
    return facts, told


def _readings(
    facts: Facts, known: Facts, old: str, new: str, bare: bool, minutes: object
) -> Iterator[Facts]:
    """Yield the facts with the other value, where the words name one fact alone."""
    labelled = [name for name in LABELLED if _calls(name, old)]
    for name in labelled:
        if (changed := _read(facts, known, name, old, new)) is not None:
            yield changed
    if labelled:
        return
    for name in OF_WORDS:
        if fact_in_words(known, name, old) == known and getattr(known, name) is not None:
            changed = fact_in_words(facts, name, new)
            if changed is not None and getattr(changed, name) != getattr(known, name):
                yield changed
    yield from _numbers(facts, known, old, new, bare, minutes)


def _counts_other_things(before: str) -> bool:
    """Whether the words right before say what the number counts ("the minutes: 10, not 3")."""
    return any(one.search(before.lower()) for one in compiled(COUNTED))


def _names_a_fact(words: str) -> bool:
    return any(one.search(words) for one in compiled("called"))


def _calls(name: str, words: str) -> bool:
    return any(one.fullmatch(words.strip()) for one in compiled(f"{CALLED}{name}"))


def _read(facts: Facts, known: Facts, name: str, old: str, new: str) -> Facts | None:
    """Return the facts with the one that is called by its name."""
    if name == DURATION:
        number, unit = _number(new) or (None, None)
        words = Message.read(old).words
        called = next(filter(None, (unit_at(words, place) for place in range(len(words)))), None)
        if number is not None and unit is None and called is not None:
            return _lasting(facts, number * called)
        return fact_in_words(facts, name, new) if unit is not None and _is_time(unit) else None
    if name in OF_HOURS:
        hours = read_answer("sit_hours", Findings(), new)
        same = hours is None or hours.number is None or hours.number > counted("hours_of_a_day")
        return None if same or hours is None else with_value(facts, name, hours.number)
    return fact_in_words(facts, name, new)


def _numbers(
    facts: Facts, known: Facts, old: str, new: str, bare: bool, minutes: object
) -> Iterator[Facts]:
    """Yield the facts with another number, where one fact alone has the old one."""
    was, now = _number(old), _number(new)
    if was is None or now is None or was == now:
        return
    unit = now[1] or was[1]
    if now[1] is not None and known.duration_days == round(now[0] * now[1], 2):
        yield facts  # known as it is said: "four months, not five" ticks no row 5
        return
    counts = unit is None and (not bare or was[0] == minutes)
    if unit is not None and not _is_time(unit) and unit < _days(HOUR):
        return  # minutes and seconds are of a routine
    found = list(_of_the_same(facts, known, was, now, unit))
    if len(found) == 1 and (not counts or found[0].age != facts.age):  # no round is the 44th
        yield found[0]


def _of_the_same(
    facts: Facts,
    known: Facts,
    was: tuple[float, float | None],
    now: tuple[float, float | None],
    unit: float | None,
) -> Iterator[Facts]:
    """Yield the facts with the new number in each field that holds the old one."""
    days = known.duration_days
    if unit is None and known.nrs == was[0] and now[0] <= enough("most_pain"):
        yield replace(facts, nrs=int(now[0]))
    old_enough = now[0] >= limit("years_are_an_age_from")
    if known.age == was[0] and old_enough and unit in (None, _days("year")):
        yield replace(facts, age=int(now[0]))
    if unit is None or unit == _days(HOUR):
        for name in OF_HOURS:
            if getattr(known, name) == was[0] and now[0] <= counted("hours_of_a_day"):
                yield with_value(facts, name, now[0])
    if days is None or (unit is not None and not _is_time(unit)):
        return
    if was[1] is None:
        held = (one.days for one in load_time_units().values() if one.days >= _days(DAY))
        unit = next((one for one in held if round(days / one, 1) == was[0]), None)
    elif known.age == was[0] and unit == _days("year"):
        return
    if unit is not None:  # "four months, not five" where neither is known says nothing here
        yield _lasting(facts, now[0] * (now[1] or unit))


def _moved(facts: Facts, known: Facts, old: str, new: str, piece: str) -> Facts | None:
    """Return the facts with another cause, or another movement that makes it worse or eases it."""
    cause = load_fact_cues()[TRIGGER].stand_in(piece)
    worse = load_fact_cues()[WORSE].stand_in(piece)
    if without_named(known, old, (TRIGGER,)) != known and not (worse and not cause):
        changed = fact_in_words(facts, TRIGGER, new)
        if changed is not None and (cause or without_named(known, old, (WORSE,)) == known):
            return changed
    if cause or load_fact_cues()[OWN].stand_in(new):
        return None  # "I stand at work, not sit" is of the days
    if without_named(known, old, (WORSE,)) != known and (moves := factors_named(Message.read(new))):
        facts = without_named(facts, old, (WORSE,))
        codes = dict.fromkeys((*facts.aggravated_by, *chain.from_iterable(moves.values())))
        named = dict.fromkeys((*facts.worse_with, *moves))
        return replace(facts, aggravated_by=tuple(codes), worse_with=tuple(named))
    told = named_descriptions(Message.read(new))
    eased = [one.values for one in told if one.kind == Kind.EASED_BY]
    if without_named(known, old, (EASED,)) != known and eased:
        facts = without_named(facts, old, (EASED,))
        helps = dict.fromkeys((*facts.eased_by, *chain.from_iterable(eased)))
        return replace(facts, eased_by=tuple(helps))
    return None


def _number(words: str) -> tuple[float, float | None] | None:
    """Return the number of some words and the length of its unit in days; None for none or two."""
    message = Message.read(words)
    found = message.numbers(articles=True)
    if len(found) != 1:
        return None
    return found[0].value, unit_at(message.words, found[0].last)


def _days(unit: str) -> float:
    return load_time_units()[unit].days


def _is_time(unit: float) -> bool:
    return unit >= _days(DAY)


def _lasting(facts: Facts, days: float) -> Facts:
    return replace(facts, duration_days=round(days, 2), stage=stage_of(days))
