"""Lengths of time as people say them."""

from __future__ import annotations

from bot.conversation.turn import UserTurn
from bot.knowledge.conversation import reply_limits
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.day_words import Unit, counted
from bot.knowledge.wording.speaking import speak

_YEAR, _MONTH, _WEEK = 365.25, 30.4375, 7.0
_WEEKS_UNTIL_DAYS = 85  # people count in weeks for the first three months
_DAYS_UNTIL = 14
_CLOSE = 0.03  # of a month: "2 months" was said, not weeks


def days_in_words(days: float) -> str:
    """Return a length in days as words: 3 -> "3 days", 21 -> "3 weeks", 400 -> "1 year"."""
    if days < 1:
        return speak("conversation", "since_today")
    if days >= _YEAR - 1 and not _between_years(days / _YEAR):
        return _counted(days / _YEAR, "year")
    if days > _WEEKS_UNTIL_DAYS or _is_months(days):
        return _counted(days / _MONTH, "month")
    if days >= _DAYS_UNTIL or days == _WEEK:
        return _counted(days / _WEEK, "week")
    return _counted(days, "day")


def _between_years(years: float) -> bool:
    """Tell whether a length is said in months: 18 of them are neither one year nor two."""
    near = abs(years - round(years)) <= reply_limits.enough("near_a_whole_year")
    return years < reply_limits.counted("told_in_years_alone") and not near


def _is_months(days: float) -> bool:
    months = days / _MONTH
    return months > 1 - _CLOSE and abs(months - round(months)) < _CLOSE and days % _WEEK != 0


def _counted(number: float, unit: Unit) -> str:
    if is_between(number):
        return in_between(number, counted(int(number) + 1, unit))
    return counted(max(1, round(number)), unit)


def is_between(number: float) -> bool:
    """Tell whether a number is the middle of two that were told ("three or four months")."""
    halves = 2 * number
    return number > 1 and round(halves) % 2 == 1 and abs(halves - round(halves)) < _CLOSE


def in_between(number: float, upper: str) -> str:
    """Return a range as it was told: "3 to 4 months" of 3.5 and "4 months"."""
    return speak("conversation", "between_two", low=str(int(number)), high=upper)


def only_a_length(turn: UserTurn) -> bool:
    """Whether words are a time and no more ("prob 6 weks", "6 weeks by the way")."""
    said = " ".join(word.norm for word in turn.reply.words if not word.is_sign)
    return spoken("only_a_length").fullmatch(said) is not None
