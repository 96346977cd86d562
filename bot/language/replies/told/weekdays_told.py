"""What a message says of the weekdays of the routine: free, the only ones, on again, or moved.

Days that stand together are one stretch ("mon, wed and fri", "Monday to Saturday"); the patterns
see "§" in their place, so that each way of saying it is written once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from bot.knowledge.vocabulary.spoken_patterns import group_span, spoken
from bot.knowledge.vocabulary.word_lists import table
from bot.knowledge.wording.apostrophes import straightened
from bot.language.replies.told.taken_back import blanked
from bot.language.text.message_parts import parts_of, sentences_of
from bot.language.text.question_start import begins_as_question

WEEK = frozenset(range(7))
WEEKEND = frozenset((5, 6))
SIGN = "§"
_ANY = frozenset[int]()


class DayWish(StrEnum):
    """What is wished of days."""

    FREE = "free"
    SOLE = "sole"  # the only ones with a session
    BACK_ON = "back_on"  # free until now
    IN_PLACE = "in_place"  # one was taken down for another
    MOVED = "moved"


class DaysTold(NamedTuple):
    """What is said of weekdays (0 is Monday), and where it stands as (start, end).

    `to` are the days that come in the place of others, `once` is of one week alone, `clause` what
    stands around it up to the next comma or joint.
    """

    kind: DayWish
    days: frozenset[int]
    to: frozenset[int]
    once: bool
    span: tuple[int, int]
    clause: tuple[int, int]


class MarkedDays(NamedTuple):
    """A text with signs for its days, and the days by where they stand."""

    text: str
    days: dict[tuple[int, int], frozenset[int]]

    def within(self, start: int, end: int) -> frozenset[int]:
        """Return the days that a stretch names."""
        inside = (days for at, days in self.days.items() if start <= at[0] < end)
        return _ANY.union(*inside)


def weekdays_named(words: str) -> frozenset[int]:
    """Return the weekdays that words name, 0 is Monday: one by one, a run, the weekend."""
    said, places = words.casefold(), table("weekday_beginnings")
    found = {int(places[one["day"]][0]) for one in spoken("names_a_weekday").finditer(said)}
    run = spoken("from_day_to_day").search(said)
    if run is not None and not run["both"]:
        first, last = (int(places[run[name]][0]) for name in ("first", "last"))
        found |= {(first + n) % len(WEEK) for n in range((last - first) % len(WEEK) + 1)}
    if spoken("the_weekend").search(said):
        found |= WEEKEND
    if spoken("the_working_week").search(said):
        found |= WEEK - WEEKEND
    if spoken("the_sabbath").search(said):
        found.add(max(WEEK) - 1)
    return frozenset(found)


def weekdays_told(
    text: str,
    *,
    free: frozenset[int] = _ANY,
    beside_minutes: bool = False,
    of_days_gone: bool = False,
) -> tuple[DaysTold, ...]:
    """Return what a message wishes of weekdays; nothing of a question, a report or other matters.

    `free` are those that are free now. `beside_minutes`: the length is asked for, so that days
    alone are those of the routine. `of_days_gone`: days that went by are asked for, so that only a
    day that comes again ("Sundays") or a wish is meant.
    """
    marked, found = mark_days(text), list[DaysTold]()
    asked = tuple(one for one in parts_of(text) if only_asks_of_days(text[slice(*one)]))
    for start, end in sentences_of(marked.text) if marked.days else ():
        part = " " * start + marked.text[start:end]
        wishes = spoken("wishes_for_days").search(part) is not None
        kinds = _kinds(
            free, beside_minutes=beside_minutes, of_days_gone=of_days_gone and not wishes
        )
        for kind, pattern in kinds:
            for one in tuple(pattern.finditer(part)):
                told = _told(kind, one, marked, part)
                if any(a <= told.span[0] and told.span[1] <= b for a, b in asked):
                    continue
                if not told.days or of_another_matter(part, *told.span):
                    continue
                if kind == DayWish.FREE and spoken("days_off_with_time").search(part):
                    continue  # "off mon and tue so 20 then" is off work
                again = wishes or spoken("day_comes_again").search(text[slice(*told.span)])
                if of_days_gone and kind == DayWish.FREE and not again:
                    continue
                if kind == DayWish.SOLE and len(told.days) == 1 and not again:
                    continue  # "I can do it on Monday"
                if kind == DayWish.BACK_ON and not told.days <= free:
                    continue
                found.append(told)
                part = blanked(part, [told.span])
    return tuple(sorted(found, key=lambda told: told.span))


def all_days_but(text: str) -> str:
    """Return the words that tell of all days but some ("all week but not on Sunday"), or ""."""
    marked = mark_days(text)
    told = spoken("day_of_all_days").search(marked.text)
    if told is None or of_another_matter(marked.text, *told.span()):
        return ""
    return text[slice(*told.span())]


def only_asks_of_days(part: str) -> bool:
    """Whether a part asks, and not in order to wish ("can Sundays be a rest day?")."""
    return begins_as_question(part) and spoken("wishes_for_days").search(part) is None


def _kinds(
    free: frozenset[int], *, beside_minutes: bool, of_days_gone: bool
) -> Iterator[tuple[DayWish, re.Pattern[str]]]:
    """Yield the kinds with their patterns, in the order in which they are looked for."""
    if free:
        yield DayWish.IN_PLACE, spoken("day_put_right")
        yield DayWish.BACK_ON, spoken("day_is_on_again")
    yield DayWish.MOVED, spoken("day_moved")
    if not of_days_gone:
        yield DayWish.FREE, spoken("day_of_all_days")
        yield DayWish.SOLE, spoken("day_is_on_alone")
    yield DayWish.FREE, spoken("day_is_excepted")
    yield DayWish.FREE, spoken("day_is_free")
    if beside_minutes:
        yield DayWish.SOLE, spoken("day_stands_bare")


def _told(kind: DayWish, one: re.Match[str], marked: MarkedDays, part: str) -> DaysTold:
    days, to = (marked.within(*group_span(one, name)) for name in "ab")
    days = days or (_ANY if to else marked.within(*one.span()))
    lead = part[max(0, one.start() - len("coming ")) : one.end()]
    for_one = len(days) == 1 and spoken("day_once_for").search(part) is not None
    once = for_one or spoken("day_once").search(lead) is not None
    return DaysTold(kind, days or to, to, once, one.span(), clause_around(part, *one.span()))


def of_another_matter(part: str, start: int, end: int) -> bool:
    """Whether the words beside a stretch, in its clause, are of something else than the routine."""
    first, last = clause_around(part, start, end)
    other = spoken("day_of_another_matter")
    return any(map(other.search, (part[first:start], part[end:last])))


def clause_around(part: str, start: int, end: int) -> tuple[int, int]:
    """Return where the clause around a stretch begins and ends: its commas, stops and joints."""
    before = [one.end() for one in spoken("bounds_of_a_day").finditer(part, 0, start)]
    behind = spoken("bounds_of_a_day").search(part, end)
    return before[-1] if before else 0, behind.start() if behind else len(part)


def mark_days(text: str) -> MarkedDays:
    """Return a text with signs for its weekdays."""
    said, days = straightened(text), dict[tuple[int, int], frozenset[int]]()
    for one in spoken("names_days").finditer(said):
        if named := weekdays_named(one[0]):
            days[one.span()] = named
    for first, last in days:
        said = said[:first] + SIGN * (last - first) + said[last:]
    return MarkedDays(said, days)
