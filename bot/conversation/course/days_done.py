"""On how many days somebody says the routine was done: never on more than was told."""

from __future__ import annotations

from bot.conversation.turn import UserTurn
from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.knowledge.staying.done_words import share_done
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.extract.times.time_amounts import unit_at
from bot.language.findings import Findings, Kind
from bot.language.replies.answering.number_roles import NumberRole, numbers_told
from bot.language.replies.told.staying import Told, days_done_told, done_by_the_week
from bot.language.replies.told.taken_back import blanked
from bot.language.replies.told.weekdays_told import weekdays_named
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of

OF_DAYS = (NumberRole.DAYS, NumberRole.THINGS, NumberRole.ALONE)
WHOLE, BOTH = 1.0, 2


def days_unasked(turn: UserTurn, told: frozenset[Told], most: int) -> int | None:
    """Return on how many of so many days it was done, told where that was not asked.

    `told` is what was read in the message. None where it says nothing of them.
    """
    if told_none(turn.text):
        return 0
    if "days_done" in told:
        return days_told(days_done_told(turn.reply), turn.findings, most)
    if missed := days_missed(turn.text):
        return max(0, most - missed)
    since = [one.number for one in turn.findings.present(Kind.DURATION) if one.number is not None]
    return 0 if "none_since" in told and all(one >= most for one in since) else None


def days_told(text: str, findings: Findings, most: int) -> int | None:
    """Return on how many of so many days a text says it was done; None where it says nothing.

    "6 days a week" is a share of them, "Friday to Sunday" is three, "every day since Saturday" no
    more than have gone by since then, and "every evening bar Sunday" one less than all.
    """
    if told_none(text):
        return 0
    said = as_heard(text)
    left_out = [one.span() for one in spoken("days_left_out").finditer(said)]
    hours = [one.span() for one in spoken("half_an_hour").finditer(said)]
    told = blanked(said, [*left_out, *hours])
    by_the_day = [one.span() for one in spoken("by_the_day").finditer(told)]
    number, share = _number(blanked(told, by_the_day)), share_done(told)
    counted = spoken("days_counted").search(told)
    if counted is not None and counted["done"]:
        number = round(Message.read(counted["done"]).numbers()[0].value)
    if number is not None and done_by_the_week(told):
        share, number = min(WHOLE, number / load_weekly_rules().week_days), None
    named = len({one[0] for one in spoken("named_days").finditer(told)})
    late = spoken("done_of_late").search(told)
    if number is None and not named and late and late["today"]:
        number, share = 1, None  # "all of them this morning": of one day
    if (between := _from_day_to_day(told)) is not None:
        number = max(between, named)  # "on mon, wed and fri"
    if number is None and share is None:
        number = named or (0 if left_out else len(weekdays_named(told))) or None
    if number is not None:
        return min(most, number)
    if share is None:
        return most - min(most, _left_out(said)) if left_out else None
    since = _since(findings) if spoken("says_since").search(told) else ()
    window = min((most, *since)) if share == WHOLE else most
    return max(0, min(round(share * window), window - _left_out(said)))


def told_none(text: str) -> bool:
    """Return whether a text says that nothing was done on any day ("not once, sorry")."""
    weeks, missed = spoken("weeks_left_out"), spoken("skipped_a_day")
    if weeks.search(text.casefold()) or missed.search(text):
        return False
    return spoken("on_no_day").search(text) is not None


def days_missed(text: str) -> int:
    """Return how many days whole weeks are in which nothing was done ("missed two weeks"), or 0."""
    told = spoken("weeks_left_out").search(text.casefold())
    if told is None:
        return 0
    numbers = Message.read(told[0]).numbers()
    weeks = round(numbers[0].value) if numbers else 1
    return max(1, weeks) * load_weekly_rules().week_days


def _number(text: str) -> int | None:
    """The number that counts days, of the first sentence that has one ("twice. The bass is 5")."""
    counted = (_number_in(text[first:last]) for first, last in parts_of(text))
    return next((one for one in counted if one is not None), None)


def _number_in(text: str) -> int | None:
    """The first number that counts days: no minutes, weeks or row, nothing that is put right."""
    message = Message.read(text)
    told = (
        one.quantity.value
        for one in numbers_told(message)
        if one.role in OF_DAYS and not one.refused and not one.quantity.article
        if unit_at(message.words, one.quantity.last) in (None, 1)  # in days
    )
    first = next((one for one in told if one == 0 or one >= 1), None)
    if first is not None:
        return round(first)
    if spoken("on_both_days").search(text):
        return BOTH
    times = table("times_in_a_word")
    said = (word.strip(".,;:!?") for word in text.split())
    counted = (int(times[word][0]) for word in said if word in times)
    return next((one for one in counted if one), None)


def _from_day_to_day(text: str) -> int | None:
    told = spoken("from_day_to_day").search(text)
    if told is None:
        return None
    return BOTH if told["both"] else len(weekdays_named(told[0]))


def _left_out(text: str) -> int:
    """How many days are left out of those that are told: those that are named, else one."""
    out = 0
    for one in spoken("days_left_out").finditer(text):
        numbers = Message.read(one["many"] or "").numbers()
        out += round(numbers[0].value) if numbers else len(weekdays_named(one["days"] or "")) or 1
    return out


def _since(findings: Findings) -> tuple[int, ...]:
    """How many days have gone by since the day that is named, where one is."""
    told = (one.number for one in findings.present(Kind.DURATION))
    return tuple(max(1, round(one)) for one in told if one is not None)
