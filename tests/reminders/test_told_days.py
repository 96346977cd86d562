"""Weekdays without a reminder, as people tell them."""

from __future__ import annotations

import pytest

from bot.reminders.told_days import days_off_told, time_in_words

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


@pytest.mark.parametrize(
    ("text", "off", "reason"),
    [
        ("every day but Fridays", {FRI}, "but for one"),
        ("18:30, not Fridays", {FRI}, "beside the time"),
        ("not Friday, Saturday", set(range(7)) - {SAT}, "one day in the place of another"),
        ("not Fridays but Saturdays", set(range(7)) - {SAT}, "the same with but"),
        ("Saturday, not Friday", set(range(7)) - {SAT}, "turned round"),
        ("not Friday, Saturday or Sunday", {FRI, SAT, SUN}, "several days off"),
        ("I can't do Fridays", {FRI}, "one that never fits"),
        ("except Saturday and Sunday", {SAT, SUN}, "two"),
        ("not at weekends", {SAT, SUN}, "in one word"),
        ("on weekdays only at 18:30", {SAT, SUN}, "the other days"),
        ("Monday to Friday", {SAT, SUN}, "from day to day"),
        ("on Mondays, Wednesdays and Fridays", {TUE, THU, SAT, SUN}, "only those"),
        ("Mon Wed Fri at 7", {TUE, THU, SAT, SUN}, "in short"),
        ("weekends only", {MON, TUE, WED, THU, FRI}, "only those, in one word"),
        ("every day at 7", set(), "none is left out"),
        ("remind me at 7", None, "no day is told"),
        ("remind me on Monday at 7", {TUE, WED, THU, FRI, SAT, SUN}, "the one day that is told"),
        ("friday 6pm", {MON, TUE, WED, THU, SAT, SUN}, "a day alone, before its time"),
        ("at 4, Tuesday to Sunday, Monday we are closed", {MON}, "from day to day, and a shut one"),
        ("Sunday to Thursday, 8pm", {FRI, SAT}, "over the end of the week"),
        ("Mon-Fri 7am", {SAT, SUN}, "joined by a stroke"),
        ("my day off is Tuesday, so not then", {TUE}, "a free day"),
        ("Wednesdays I'm off. remind me 7am", {WED}, "a free day before the words"),
        ("closed on Mondays", {MON}, "a shut day"),
        ("I've had it since Monday, remind me at 7", None, "a day that has been"),
        ("I sat in the sun", None, "no weekday"),
    ],
)
def test_days_off_told(text: str, off: set[int] | None, reason: str) -> None:
    assert days_off_told(text) == (None if off is None else frozenset(off)), reason


@pytest.mark.parametrize(
    ("off", "words"),
    [
        ((), "18:30"),
        ((FRI,), "18:30, every day but Friday"),
        ((SUN, SAT), "18:30, Monday to Friday"),
        ((MON,), "18:30, Tuesday to Sunday"),
        ((FRI, SAT), "18:30, every day but Friday and Saturday"),
        ((MON, TUE, WED, THU, SAT, SUN), "18:30, Fridays"),
        ((TUE, THU, SAT, SUN), "18:30, Mondays, Wednesdays and Fridays"),
    ],
)
def test_time_in_words(off: tuple[int, ...], words: str) -> None:
    assert time_in_words(18, 30, off) == words
