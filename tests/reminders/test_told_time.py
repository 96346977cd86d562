"""Times of the day as people write them."""

from __future__ import annotations

import pytest

from bot.reminders.told_time import ToldTime, told_time


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("remind me at 7 in the evening", ToldTime(19)),
        ("remind me at 7 in the morning", ToldTime(7)),
        ("can u remind me at 7 in the mornin", ToldTime(7)),
        ("half 6 in the evenin", ToldTime(18, 30)),
        ("7pm", ToldTime(19)),
        ("7.30 pm please", ToldTime(19, 30)),
        ("12 am", ToldTime(0)),
        ("12 pm", ToldTime(12)),
        ("at 19:00", ToldTime(19)),
        ("07:15", ToldTime(7, 15)),
        ("half past six in the evening", ToldTime(18, 30)),
        ("it was 3 rounds. remind me 9 in the evening", ToldTime(21)),
        ("3 rounds, 8 pm please", ToldTime(20)),
        ("quarter to eight in the morning", ToldTime(7, 45)),
        ("eight o'clock at night", ToldTime(20)),
        ("when my shift ends at 12 at night", ToldTime(0)),
        ("half past one at night", ToldTime(1, 30)),
        ("at midnight", ToldTime(0)),
        ("9 at night", ToldTime(21)),
        ("around noon", ToldTime(12, 30)),
        ("in the morning", ToldTime(8)),
        ("after work", ToldTime(19)),
        ("at 8", ToldTime(8, sure=False)),
        ("remind me at 9:30", ToldTime(9, 30, sure=False)),
        ("for 5 minutes at 8 pm", ToldTime(20)),
        ("in the morning, about 10, after my tea", ToldTime(10)),
        ("not 8pm, 9pm", ToldTime(21)),
        ("10 o'clock, not 8", ToldTime(10, sure=False)),
        ("pain is 1. reminder friday 18:00 weekly", ToldTime(18)),
        ("1. remind me weekly, friday 6pm", ToldTime(18)),
        ("pain's a 3, remind me at 7", ToldTime(7, sure=False)),
    ],
)
def test_told_time_reads_a_time(text: str, time: ToldTime) -> None:
    assert told_time(text) == time


@pytest.mark.parametrize(
    "text", ["remind me", "yes please", "5 minutes a day", "at 25:00", "in 3 days", "at 7:75"]
)
def test_told_time_reads_none(text: str) -> None:
    assert told_time(text) is None
