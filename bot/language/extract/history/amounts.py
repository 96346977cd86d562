"""Ratings of pain, hours a day, and bare numbers for answers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words as word_list
from bot.language.assertion.span_assertion import assertion_of
from bot.language.extract.history.work_told import kinds_of_work
from bot.language.extract.times.clock_hours import clock_hours
from bot.language.extract.times.time_amounts import unit_at
from bot.language.findings import Kind, Mention, Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message
from bot.language.text.quantities import Quantity, is_negative

MOST_PAIN = 10
DRIVE, STAND, SIT, WORK, WALK = "drive", "stand", "sit", "work", "walk"
ACTIVITIES = (DRIVE, STAND, SIT, WORK, WALK)
_NOT_DONE = "not_done"
_OF_WORK = {"standing": STAND, "driving": DRIVE}  # what is done at a kind of work
_HOURS_IN_DAY = 24
_LEAST_SITTING = limit("least_sitting") / 60  # hours
_WORK_DAYS = 5
_OF_TEN = reader_words("amounts", "of_ten")  # as other languages put it
_NOT = reader_words("amounts", "not")
_CONTRAST = reader_words("amounts", "contrast")
_REACH = limit("hours_of_activity")
_BORNE = limit("borne_before_hours")
_NOW_BEHIND = limit("now_behind_rating")
_BAD_BEHIND, _BAD_BEFORE = limit("bad_day_behind_rating"), limit("bad_day_before_rating")
_MANY_HOURS = limit("hours_of_a_habit")
_BARE = reader_words("amounts", "bare")
_BESIDE_WORK = reader_words("amounts", "beside_work")
_GUESSED = -1  # below a rating that is said plainly
_NEARNESS = ("usual", "now")  # what is said behind a rating: the later, the nearer to today's
_NOW = 2 ** len(_NEARNESS)

_readings = PatternGroups("amount", partial(reading_lines, "amount"))
PRONOUN = reader_words("amounts", "pronoun")
_BEFORE_A_RATING = reader_words("amounts", "before_a_rating")
_LIMITS = reader_words("amounts", "limits")
_TEN, _DAILY = reader_words("amounts", "ten"), reader_words("amounts", "day")
_HOUR, _MINUTE = reader_words("amounts", "hour"), reader_words("amounts", "minute")
_EACH_WAY = reader_words("amounts", "each_way")
_OR = reader_words("amounts", "or")
_OUT_OF_TEN, _A_WEEK = reader_words("amounts", "out_of_ten"), reader_words("amounts", "a_week")


def amounts(message: Message) -> Iterator[Mention]:
    """Yield the rating of pain now, hours a day by activity, and every bare number."""
    quantities = message.numbers(articles=True)
    yield from _ratings(message, quantities)
    yield from _hours(message, quantities)
    for quantity in quantities:
        if not quantity.article:
            yield message.mention(
                Kind.NUMBER,
                f"{quantity.value:g}",
                quantity.first,
                quantity.last,
                "number",
                quantity.value,
                Status.PRESENT,
            )


def _ratings(message: Message, quantities: list[Quantity]) -> Iterator[Mention]:
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
        behind = (_readings.says(message, one, last, last + _NOW_BEHIND) for one in _NEARNESS)
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
        for hit in _readings.within(message, "now", max(0, first - 2), first)
    )


def _said_of_now(message: Message, place: int) -> bool:
    return any(hit.last - 1 == place for hit in _readings.hits(message, "rating_now"))


def _is_guessed(message: Message, place: int) -> bool:
    """Tell whether a number is a guess of another hour ("3 still, maybe a 2 when I stand")."""
    hits = _readings.hits(message, "rating_sometimes")
    return any(hit.first < place < hit.last for hit in hits)


def _of_bad_days(message: Message, first: int, last: int) -> bool:
    """Tell whether a rating is of a bad day ("5 out of 10 on a bad day", "at worst 7")."""
    behind = (
        hit.first <= last + 1
        for hit in _readings.within(message, "bad_day", last, last + _BAD_BEHIND)
    )
    before = (
        hit.last == first
        for hit in _readings.within(message, "bad_day", first - _BAD_BEFORE, first)
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
        hit.last - 2 == quantity.first for hit in _readings.hits(message, "no_rating")
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
    named = bare and any(hit.last - 1 == place for hit in _readings.hits(message, "rating"))
    rated = any(hit.first == place for hit in _readings.hits(message, "rating_behind"))
    rated = rated or (bare and _said_of_now(message, place))
    return (_valid(quantity.high) if named or rated else None), quantity.last


def _stands_for_a_thing(message: Message, place: int) -> bool:
    """Tell whether "one" goes on about what stands before it ("band one now", "the second one")."""
    if not place or message.words[place - 1].is_sign:
        return False
    return message.words[place - 1].norm not in _BEFORE_A_RATING


def _valid(value: float) -> float | None:
    return round(value) if 0 <= value <= MOST_PAIN else None


def _hours(message: Message, quantities: list[Quantity]) -> Iterator[Mention]:
    timed = sum(_unit(message, one)[0] > 0 for one in quantities)
    for quantity in quantities:
        factor, last = _unit(message, quantity)
        if not factor:
            continue
        if _limit(message, quantity.first, last):
            continue
        alone = timed == 1  # else what stands behind may be of the other hours
        activity, undone = _activity(message, quantity.first, last, alone)
        hours = quantity.value * factor * _rate(message, last)
        if activity == WALK:
            activity = STAND if hours >= _MANY_HOURS else None
        if activity is None or (activity == SIT and hours < _LEAST_SITTING and not _sits(message)):
            continue  # "5 minutes on work days" is what somebody has for a routine
        denied = quantity.first > 0 and message.words[quantity.first - 1].norm in _NOT
        denied = denied or undone
        status = Status.DENIED if denied else Status.PRESENT
        told = [(quantity.first, last, hours, status)]
        if denied and (right := _put_right(message, quantities, last)):
            told.append((right.first, right.last, right.value, Status.PRESENT))
        for first, end, number, meant in told:
            if 0 < number <= _HOURS_IN_DAY:
                yield message.mention(
                    *(Kind.HOURS, activity, first, end, f"hours: {activity}"),
                    *(round(number, 2), meant),
                )


def _sits(message: Message) -> bool:
    return spoken("of_one_who_sits").search(message.text) is not None


def _put_right(message: Message, quantities: list[Quantity], last: int) -> Quantity | None:
    """Return the bare number of "not 12 hours sitting, maybe 1"."""
    near = (one for one in quantities if last <= one.first <= last + _REACH and not one.article)
    right = next(near, None)
    return right if right and not _unit(message, right)[0] else None


def _limit(message: Message, first: int, last: int) -> bool:
    """Tell whether hours are how long something can be borne.

    "More than half an hour", "I can only stand for ten minutes".
    """
    before = message.words[first - 1].norm if first else ""
    if _readings.says(message, "borne_only", max(0, first - _BORNE), first):
        return True
    daily = any(word.norm in _DAILY for word in message.words[last : last + 2])
    return before in _LIMITS and not daily


def _unit(message: Message, quantity: Quantity) -> tuple[float, int]:
    words = message.words
    unit = words[quantity.last].norm if quantity.last < len(words) else ""
    if unit in _HOUR:
        return 1.0, quantity.last + 1
    if unit in _MINUTE:
        return 1 / 60, quantity.last + 1
    return 0.0, quantity.last


def _activity(message: Message, first: int, last: int, alone: bool) -> tuple[str | None, bool]:
    """Return the activity nearest to the hours in their clause, and whether it is denied.

    Work is done at a desk, unless standing is told beside it of the only hours there are, or the
    kind of work says otherwise ("kitchen work 12 hours a day").
    """
    begin, end = message.clause_range(first)
    rest = (*message.words[begin:first], *message.words[last:end])
    bare = all(word.norm in _BARE or word.is_sign for word in rest)
    if bare:
        begin = message.sentence_range(first)[0]
    near: dict[str, tuple[bool, int]] = {}
    for name in ACTIVITIES:
        for hit in _readings.within(message, name, begin, end):
            place = hit.first
            if name == WORK and message.words[place - 1].norm in _BESIDE_WORK:
                continue  # "8 minutes before work"
            distance = first - place if place < first else place - last
            if bare or distance <= _REACH:
                told = (_is_not_done(message, hit, first), distance)
                near[name] = min(told, near.get(name, told))
    nearest = min(near, key=near.__getitem__, default=None)
    if nearest == WORK and alone and WALK in near:
        return WALK, False
    if nearest == WORK:
        if known := kinds_of_work(message, begin, end):
            return next((done for one, done in _OF_WORK.items() if one in known), None), False
        return (STAND if alone and STAND in near else SIT), False
    return nearest, nearest is not None and near[nearest][0]


def _is_not_done(message: Message, hit: PatternSpan, hours: int) -> bool:
    """Tell whether it is not done for these hours ("I don't sit 8 hours").

    "I don't sit more than 3" tells the hours.
    """
    between = message.words[hit.last : hours]
    if any(word.norm in _LIMITS for word in between):
        return False
    return _readings.ending(message, _NOT_DONE, hit.first) is not None


def _rate(message: Message, last: int) -> float:
    """Return what turns the hours told into hours a day."""
    behind = message.words[last : last + 3]
    norms = [word.norm for word in behind]
    if " ".join(norms[:2]) in _A_WEEK:
        return 1 / _WORK_DAYS
    if not _EACH_WAY.isdisjoint(norms):
        return 2.0
    return 1.0
