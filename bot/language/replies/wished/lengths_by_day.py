"""Which days have a length of their own: "12 on Tuesdays", "a shorter one for office days"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from bot.knowledge.vocabulary.spoken_patterns import group_span, group_told, spoken
from bot.language.replies.told.taken_back import blanked
from bot.language.replies.told.weekdays_told import (
    SIGN,
    mark_days,
    of_another_matter,
    only_asks_of_days,
)
from bot.language.replies.wished.wished_minutes import minutes_in
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of, sentences_of

OFF, WORK = "off", "work"  # days that are called by what they are


class LengthTold(NamedTuple):
    """A length of some days: weekdays as digits (0 is Monday), or days off or of work.

    `minutes` where a number is told; else `longer` says which way it is to be. `span` is where it
    stands, `number` where its number does.
    """

    days: frozenset[str]
    minutes: float | None
    longer: bool
    span: tuple[int, int]
    number: tuple[int, int]


def lengths_by_day(text: str, *, beside_minutes: bool = False) -> tuple[LengthTold, ...]:
    """Return the lengths that a message wishes for some days; none that it only asks about.

    A number without its unit is one where the length is asked for (`beside_minutes`), or of days
    that come again or are called by what they are: "5 on Monday" may be a pain.
    """
    kinds = spoken("names_kinds_of_days").search(text)
    named = beside_minutes or (kinds or spoken("names_minutes").search(text)) is not None
    marked, days = _marked(text)
    asked = [at for at, end in parts_of(text) if only_asks_of_days(text[at:end])]
    asking = [one for one in sentences_of(text) if any(one[0] <= at < one[1] for at in asked)]
    found: list[LengthTold] = []
    for pattern in (spoken("length_on_days"), spoken("length_beside_days")):
        for one in tuple(pattern.finditer(marked)):
            if any(a <= one.start() < b for a, b in asking) or of_another_matter(
                marked, *one.span()
            ):
                continue
            keys = (named for at, named in days.items() if one.start() <= at[0] < one.end())
            told, span = group_told(one, "n"), one.span()
            at = group_span(one, "n") if told else span
            if told and not (named or _come_again(text[slice(*span)])):
                continue
            longer = spoken("length_is_more").match(group_told(one, "rel")) is not None
            minutes = minutes_said(told) if told else None
            found.append(LengthTold(_by_name(keys), minutes, longer, span, at))
            marked = blanked(marked, [span])
    return tuple(sorted(found, key=lambda told: told.span))


def kinds_of_days(text: str) -> frozenset[str]:
    """Return the days that a text names, by their digits or by what they are."""
    return _by_name(_marked(text)[1].values())


def _come_again(said: str) -> bool:
    again = spoken("day_comes_again").search(said) or spoken("the_weekend").search(said)
    return again is not None


def _by_name(days: Iterable[frozenset[str]]) -> frozenset[str]:
    """Return the days that are named; what they are where none has a name ("Tuesdays at home")."""
    every = frozenset[str]().union(*days)
    return every - {OFF, WORK} or every


def _marked(text: str) -> tuple[str, dict[tuple[int, int], frozenset[str]]]:
    named = mark_days(text)
    days = {at: frozenset(map(str, one)) for at, one in named.days.items()}
    said = named.text
    for one in spoken("names_kinds_of_days").finditer(said):
        days[one.span()] = frozenset((OFF if one[OFF] else WORK,))
    for first, last in days:
        said = said[:first] + SIGN * (last - first) + said[last:]
    return said, days


def minutes_said(words: str) -> float | None:
    """Return the minutes that words tell, a bare number as it stands; None where they tell none."""
    message = Message.read(words)
    for one in message.numbers(articles=True):
        timed = minutes_in(message, one)
        return timed.minutes if timed else one.value
    return None
