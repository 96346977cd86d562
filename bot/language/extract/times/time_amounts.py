"""Amounts of time: "3 wks", "a month and a half ago", "day 4", a clinician's "6/52"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.knowledge.pain.times import load_time_units
from bot.knowledge.vocabulary.reader_words import reader_words, words_in_order
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.extract.times.time_told import TimeTold
from bot.language.text.message import Message
from bot.language.text.words import Word

_AGO = reader_words("time_amounts", "ago")
ORDINALS = {one: at for at, one in enumerate(words_in_order("time_amounts", "ordinals"), 1)}
_SUFFIXES = reader_words("time_amounts", "suffixes")
_EVERY = reader_words("time_amounts", "every")
_PER = _EVERY | {"/"}
_RATES = _EVERY | reader_words("time_amounts", "one")
_NOTED = {"52": 7.0, "12": 30.44, "7": 1.0}  # "6/52", "3/12", "2/7"
_SKIPPED = reader_words("time_amounts", "skipped")
_CALENDAR = limit("earliest_year")  # "the year 2009" counts no years
_AND_A_HALF = reader_words("time_amounts", "and_a_half")


@lru_cache(maxsize=1)
def _units() -> tuple[dict[str, float], dict[str, float]]:
    units = load_time_units().values()
    return (
        {word: unit.days for unit in units for word in unit.words},
        {unit.short: unit.days for unit in units if unit.short},
    )


def unit_at(words: Sequence[Word], place: int) -> float | None:
    """Return the length in days of the unit that stands at a word, None when none does."""
    if place >= len(words):
        return None
    named, lettered = _units()
    word = words[place]
    if word.norm in named:
        return named[word.norm]
    touches = place > 0 and word.start == words[place - 1].end
    return lettered.get(word.norm) if touches and words[place - 1].norm[0].isdecimal() else None


def time_amounts(message: Message) -> Iterator[TimeTold]:
    """Yield every amount of time of a message."""
    words = message.words
    named, _ = _units()
    quantities = message.quantities
    rate_to = 0
    for place in sorted({*quantities, *message.where(named.keys() | ORDINALS.keys())}):
        if place < rate_to:
            continue
        quantity = quantities.get(place)
        if quantity is None:
            yield from _counted_from_one(words, place)
            continue
        last, value = quantity.last, quantity.value
        noted = _clinical_note(words, place + 1)
        written = words[place].number
        if noted is not None and written is not None:
            yield TimeTold(place, place + 3, written * noted, "amount", "clinical shorthand")
            continue
        while last < len(words) and words[last].norm in _SKIPPED and last < quantity.last + 3:
            last += 1
        days = unit_at(words, last)
        if days is None:
            yield from _ordinal(words, quantity.last, value, place)
            continue
        last += 1
        if _is_rate(words, last):
            rate_to = last + 2
            continue
        tail = [word.norm for word in words[last : last + 3]]
        half = next((n for n in (3, 2) if " ".join(tail[:n]) in _AND_A_HALF), 0)
        if half:
            value += 0.5
            last += min(half, len(tail))
        form = "amount"
        if last < len(words) and words[last].norm in _AGO:
            form, last = "ago", last + 1
        yield TimeTold(place, last, value * days, form, f"{form} of time")


def _is_rate(words: Sequence[Word], place: int) -> bool:
    """Tell whether an amount is one of every day or week ("8 hours a day")."""
    return (
        place + 1 < len(words)
        and words[place].norm in _PER
        and unit_at(words, place + 1) is not None
    )


def _clinical_note(words: Sequence[Word], place: int) -> float | None:
    """Return the unit of "6/52" (weeks), "3/12" (months), "2/7" (days)."""
    if place + 1 < len(words) and words[place].norm == "/":
        touches = words[place].start == words[place - 1].end
        return (
            _NOTED.get(words[place + 1].norm)
            if touches and place + 2 < len(words) and words[place + 2].norm != "/"
            else None
        )
    return None


def _counted_from_one(words: tuple[Word, ...], place: int) -> Iterator[TimeTold]:
    """Yield "day 4", "week 3", "second week"."""
    word = words[place]
    after = words[place + 1] if place + 1 < len(words) else None
    unit = _units()[0].get(word.norm)
    if unit and unit >= 1 and word.norm[-1] != "s" and after is not None and after.number:
        rate = place > 0 and words[place - 1].norm in _RATES
        if after.norm[0].isdecimal() and not rate and after.number < _CALENDAR:
            yield TimeTold(place, place + 2, after.number * unit, "ago", "counted unit")
    elif word.norm in ORDINALS and after is not None:
        days = _units()[0].get(after.norm, 0.0)
        if days >= 1:  # "the third hour" is one of every day
            yield TimeTold(place, place + 2, ORDINALS[word.norm] * days, "ago", "counted unit")


def _ordinal(words: tuple[Word, ...], last: int, value: float, first: int) -> Iterator[TimeTold]:
    """Yield "2nd day", "3rd week"."""
    if last + 1 < len(words) and words[last].norm in _SUFFIXES:
        days = unit_at(words, last + 1) or 0.0
        if days >= 1:
            yield TimeTold(first, last + 2, value * days, "ago", "counted unit")
