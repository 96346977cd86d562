"""A fact told in the place of one that is known: "five weeks, not three", "five? no, a seven".

Which fact is meant follows from what is known: the words that are put away must name a value that
is held, or the fact itself ("the side should be left"), and those in their place another value of
the same kind. Anything else changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.facts_in_words import (
    AGE,
    DURATION,
    TRIGGER,
    eased_in,
    fact_in_words,
    with_eased,
    with_value,
    with_worse,
)
from bot.conversation.drafting.facts_told.no_facts.late_statements import between, is_stated
from bot.conversation.drafting.facts_told.taken_out.taking_out import (
    EASED,
    HOURS,
    WORSE,
    without_named,
)
from bot.conversation.drafting.move_choice.moves_wished import wished_places_of_moves
from bot.conversation.drafting.move_choice.names_in_words import spans_of_names
from bot.conversation.drafting.move_choice.part_of_a_move import did_a_part
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.undo import named_change
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.conversation.late_fact_patterns import compiled, told_late
from bot.knowledge.conversation.reply_limits import counted
from bot.knowledge.pain.times import load_time_units
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.extract.history.factors_named import factors_named
from bot.language.extract.history.pain_ratings import MOST_PAIN
from bot.language.extract.times.time_amounts import unit_at
from bot.language.facts import Facts
from bot.language.findings import Findings
from bot.language.folding import stage_of
from bot.language.replies.answering.answers import read_answer
from bot.language.text.message import Message

EXCHANGED, CALLED, DENYING, BESIDES = "exchanged", "called_", "denying", "besides"
COUNTED = "counted_before"
RATED, SIDE, SLEEP, OWN = "nrs", "side", "sleep_position", "of_own_days"
OF_HOURS = tuple(HOURS.values())
LABELLED = (RATED, DURATION, SIDE, AGE, TRIGGER, SLEEP, *OF_HOURS)
OF_WORDS = (SIDE, SLEEP)
# Here a bare number counts rounds, minutes, rows or fingers as well.
COUNTS = (
    *(*slots.OF_A_MOVE, *PARTS, slots.MINUTES, slots.RATING, slots.TOGETHER, None),
    *(slots.REMINDER, slots.GOAL_SCORE),
)
DAY, HOUR = "day", "hour"


class Exchange(NamedTuple):
    """A stretch that puts the words `new` in the place of `old`, in the piece it stands in.

    `bare` says that a number without a unit may be a fact there, `minutes` how many are planned.
    """

    start: int
    end: int
    old: str
    new: str
    piece: str
    bare: bool
    minutes: object


def exchanges(draft: Draft) -> list[Exchange]:
    """Return where the message puts a fact in the place of one that is known."""
    text, known = draft.situation.turns[-1].text, draft.facts_before
    found: list[Exchange] = []
    if named_change(text) is not None:
        return found  # the words of a chip say which fact
    if did_a_part(draft):
        return found
    of_moves = wished_places_of_moves(draft, text)
    if draft.values.get(slots.ROUTINE):  # "make the sit to stand two rounds"
        of_moves += spans_of_names(text)
    for match in told_late(EXCHANGED, text):
        if any(match.start() < end and start < match.end() for start, end in of_moves):
            continue  # "swap the seated knee hold for something standing"
        begins = match.start("told") if match.start("told") < match.start("old") else match.start()
        if any(match.start() < one.end and one.start < match.end() for one in found):
            continue
        if spoken("asks_leave").match(match["old"]):
            continue  # "can I skip a day? and done with this one"
        denied = any(one.search(match["told"]) for one in compiled(DENYING))
        if denied or not is_stated(text, *match.span("told"), begins=begins):
            continue
        if _counts_other_things(text[: min(match.start("told"), match.start("old"))]):
            continue
        named = _names_a_fact(match[0])
        bare, minutes = draft.asked not in COUNTS or named, draft.values.get(slots.MINUTES)
        words, piece = (match["old"], match["told"]), between(text, *match.span())
        one = Exchange(*match.span(), *words, piece, bare, None if named else minutes)
        if _exchanged(draft.facts, known, one) is not None:
            found.append(one)
    return found


def with_exchanged(facts: Facts, known: Facts, found: Sequence[Exchange]) -> Facts:
    """Return the facts with what stands in the place of others; `known` were held before."""
    for one in found:
        facts = _exchanged(facts, known, one) or facts
    return facts


def _exchanged(facts: Facts, known: Facts, one: Exchange) -> Facts | None:
    return next(_readings(facts, known, one), None) or _moved(facts, known, one)


def _readings(facts: Facts, known: Facts, one: Exchange) -> Iterator[Facts]:
    """Yield the facts with the other value, where the words name one fact alone."""
    old, new = one.old, one.new
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
    yield from _numbers(facts, known, one)


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


def _numbers(facts: Facts, known: Facts, one: Exchange) -> Iterator[Facts]:
    """Yield the facts with another number, where one fact alone has the old one."""
    was, now = _number(one.old), _number(one.new)
    if was is None or now is None or was == now:
        return
    unit = now[1] or was[1]
    if now[1] is not None and known.duration_days == round(now[0] * now[1], 2):
        yield facts  # known as it is said: "four months, not five" ticks no row 5
        return
    counts = unit is None and (not one.bare or was[0] == one.minutes)
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
    if unit is None and known.nrs == was[0] and now[0] <= MOST_PAIN:
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
    if now[0] >= limit("earliest_year"):
        return  # "not 30 years. old disc 2009": a year of the calendar
    if unit is not None:  # "four months, not five" where neither is known says nothing here
        yield _lasting(facts, now[0] * (now[1] or unit))


def _moved(facts: Facts, known: Facts, one: Exchange) -> Facts | None:
    """Return the facts with another cause, or another movement that makes it worse or eases it."""
    old, new = one.old, one.new
    if any(pattern.search(one.piece) for pattern in compiled(BESIDES)):
        return None
    cause = load_fact_cues()[TRIGGER].stand_in(one.piece)
    worse = load_fact_cues()[WORSE].stand_in(one.piece)
    if without_named(known, old, (TRIGGER,)) != known and not (worse and not cause):
        changed = fact_in_words(facts, TRIGGER, new)
        if changed is not None and (cause or without_named(known, old, (WORSE,)) == known):
            return changed
    if cause or load_fact_cues()[OWN].stand_in(new):
        return None  # "I stand at work, not sit" is of the days
    # "not running, I meant the bus run"
    moves = factors_named(Message.read(spoken("run_of_a_driver").sub(" bus ", new)))
    if without_named(known, old, (WORSE,)) != known and moves:
        return with_worse(without_named(facts, old, (WORSE,)), moves)
    eased = eased_in(new)
    if eased and without_named(known, old, (EASED,)) != known:
        return with_eased(without_named(facts, old, (EASED,)), eased)
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
