"""The rating of pain that a message tells: of now, else the worst; none of a bad day alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.word_lists import words as word_list
from bot.language.assertion.span_assertion import assertion_of
from bot.language.extract.times.clock_hours import clock_hours
from bot.language.extract.times.time_amounts import unit_at
from bot.language.findings import Kind, Mention, Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.message import Message
from bot.language.text.quantities import Quantity, is_negative

MOST_PAIN = 10
_OF_TEN = reader_words("pain_ratings", "of_ten")  # as other languages put it
_CONTRAST = reader_words("pain_ratings", "contrast")
_NOW_BEHIND = limit("now_behind_rating")
_BAD_BEHIND, _BAD_BEFORE = limit("bad_day_behind_rating"), limit("bad_day_before_rating")
_GUESSED = -1  # below a rating that is said plainly
_NEARNESS = ("usual", "now")  # what is said behind a rating: the later, the nearer to today's
_NOW = 2 ** len(_NEARNESS)
AMOUNT_READINGS = PatternGroups("amount", partial(reading_lines, "amount"))
PRONOUN = reader_words("pain_ratings", "pronoun")
_BEFORE_A_RATING = reader_words("pain_ratings", "before_a_rating")
_TEN = reader_words("pain_ratings", "ten")
_OR = reader_words("pain_ratings", "or")
_OUT_OF_TEN = reader_words("pain_ratings", "out_of_ten")


def pain_ratings(message: Message, quantities: list[Quantity]) -> Iterator[Mention]:
    """Yield the rating of pain: the one told of now, else the worst.

    One told of a bad day alone is not that of today; one that is guessed of another hour counts
    only where it stands alone.
    """
    rated: list[tuple[int, float, int, int]] = []
    of_the_clock = clock_hours(message)
    scale = 0  # where the last rating ends with the top of its scale ("2/10")
    for quantity in sorted(message.quantities.values(), key=lambda one: one.first):
        if quantity.article or quantity.first < scale:
            continue
        if message.words[quantity.first].start in of_the_clock:
            continue  # "it's 6 in the morning here"
        value, last = _rating(message, quantity)
        if value is None:
            continue
        before, scale = scale, last
        if assertion_of(message, quantity.first, last)[0] is not Status.PRESENT:
            continue
        begun = _now_before(message, quantity.first, before)
        begun = begun or _said_of_now(message, quantity.first)
        behind = (AMOUNT_READINGS.says(message, one, last, last + _NOW_BEHIND) for one in _NEARNESS)
        now = _NOW if begun else sum(2**at for at, said in enumerate(behind) if said)
        now = _GUESSED if not begun and _is_guessed(message, quantity.first) else now
        if now or not _of_bad_days(message, quantity.first, last):
            rated.append((now, value, quantity.first, last))
    if rated:
        _, value, first, last = max(rated)
        yield message.mention(Kind.NRS, f"{value:g}", first, last, "rating", value, Status.PRESENT)


def _now_before(message: Message, first: int, before: int) -> bool:
    """Tell whether "now" stands right before a rating and is not of the one `before` it.

    In "3/10 now, 8/10 on bad days" it closes what is said of the first.
    """
    return any(
        hit.first != before or not _closes(message, hit.last)
        for hit in AMOUNT_READINGS.within(message, "now", max(0, first - 2), first)
    )


def _said_of_now(message: Message, place: int) -> bool:
    return any(hit.last - 1 == place for hit in AMOUNT_READINGS.hits(message, "rating_now"))


def _is_guessed(message: Message, place: int) -> bool:
    """Tell whether a number is a guess of another hour ("3 still, maybe a 2 when I stand")."""
    hits = AMOUNT_READINGS.hits(message, "rating_sometimes")
    return any(hit.first < place < hit.last for hit in hits)


def _of_bad_days(message: Message, first: int, last: int) -> bool:
    """Tell whether a rating is of a bad day ("5 out of 10 on a bad day", "at worst 7")."""
    behind = (
        hit.first <= last + 1
        for hit in AMOUNT_READINGS.within(message, "bad_day", last, last + _BAD_BEHIND)
    )
    before = (
        hit.last == first
        for hit in AMOUNT_READINGS.within(message, "bad_day", first - _BAD_BEFORE, first)
    )
    return any(behind) or any(before)


def _closes(message: Message, place: int) -> bool:
    word = message.words[place]
    return word.is_sign or word.is_break or word.norm in _CONTRAST


def _rating(message: Message, quantity: Quantity) -> tuple[float | None, int]:
    """Return the rating that a number is (a range counts as its higher end), and where it ends."""
    words = message.words
    tail = [word.norm for word in words[quantity.last : quantity.last + 3]]
    counted = any(
        hit.last - 2 == quantity.first for hit in AMOUNT_READINGS.hits(message, "no_rating")
    )  # "did 8 of 10"
    if counted and tail[:1] != ["/"]:
        return None, quantity.last
    if tail[:1] == ["/"] and tail[1:2] == ["10"]:
        return _valid(quantity.high), quantity.last + 2
    if " ".join(tail[:3]) in _OUT_OF_TEN:
        return _valid(quantity.high), quantity.last + 3
    if tail[:1] and tail[0] in _OF_TEN and tail[1:2] and tail[1] in _TEN:
        last = quantity.last + 2  # "4 of 10", but "4 of 10 days"
        ends = (
            last >= len(words)
            or words[last].is_sign
            or words[last].norm in word_list("after_rating")
        )
        return (_valid(quantity.high) if ends else None), last
    if (
        quantity.low <= MOST_PAIN
        and quantity.high == MOST_PAIN
        and words[quantity.first + 1].norm == "/"
    ):
        a_day = tail[:1] == ["/"]  # "3/10/2026"
        return None if a_day else _valid(quantity.low), quantity.last
    place = quantity.first
    if is_negative(words, quantity):
        return None, quantity.last  # "T score -2.5"
    row = place > 0 and words[place - 1].norm in word_list("before_rows")
    if row:
        return None, quantity.last
    if place > 1 and words[place - 1].norm in _OR and unit_at(words, place - 2) is not None:
        return None, quantity.last  # "a week or two"
    if words[place].norm in PRONOUN and _stands_for_a_thing(message, place):
        return None, quantity.last
    follows = words[quantity.last]
    bare = follows.is_sign or follows.norm in word_list("after_rating")
    named = bare and any(hit.last - 1 == place for hit in AMOUNT_READINGS.hits(message, "rating"))
    rated = any(hit.first == place for hit in AMOUNT_READINGS.hits(message, "rating_behind"))
    rated = rated or (bare and _said_of_now(message, place))
    return (_valid(quantity.high) if named or rated else None), quantity.last


def _stands_for_a_thing(message: Message, place: int) -> bool:
    """Tell whether "one" goes on about what stands before it ("band one now", "the second one")."""
    if not place or message.words[place - 1].is_sign:
        return False
    return message.words[place - 1].norm not in _BEFORE_A_RATING


def _valid(value: float) -> float | None:
    return round(value) if 0 <= value <= MOST_PAIN else None
