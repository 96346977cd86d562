"""Lengths of time as people say them."""

import pytest

from bot.conversation.intake.time_words import days_in_words, only_a_length
from bot.conversation.turn import UserTurn
from bot.language import understand


@pytest.mark.parametrize(
    ("days", "words"),
    [
        pytest.param(0.5, "since today", id="less than a day"),
        pytest.param(1, "1 day", id="singular"),
        pytest.param(3, "3 days", id="days"),
        pytest.param(7, "1 week", id="exactly a week"),
        pytest.param(10, "10 days", id="between one and two weeks in days"),
        pytest.param(21, "3 weeks", id="weeks"),
        pytest.param(63, "9 weeks", id="weeks up to three months"),
        pytest.param(61, "2 months", id="months where months were said"),
        pytest.param(30, "1 month", id="a month"),
        pytest.param(28, "4 weeks", id="four weeks stay weeks"),
        pytest.param(150, "5 months", id="months after three"),
        pytest.param(400, "1 year", id="a year"),
        pytest.param(548, "18 months", id="between one year and two in months"),
        pytest.param(700, "2 years", id="nearly two years"),
        pytest.param(913, "2 to 3 years", id="from two years on in years alone"),
        pytest.param(106.5, "3 to 4 months", id="the middle of two that were told"),
        pytest.param(1825, "5 years", id="years"),
    ],
)
def test_time_words_say_a_length(days: float, words: str) -> None:
    assert days_in_words(days) == words


@pytest.mark.parametrize(
    ("text", "length", "reason"),
    [
        ("prob 6 weks", True, "clipped and misspelt"),
        ("6 weeks by the way", True, "with a word in passing"),
        ("about 2 months now", True, "hedged"),
        ("6 weeks pregnant", False, "weeks of something else"),
        ("3 weeks of it", False, "more than a time"),
        ("since my birthday", False, "no length"),
    ],
)
def test_time_words_tell_a_length_alone(text: str, length: bool, reason: str) -> None:
    turn = UserTurn(understand(text), "inform", text=text, confidence=0.9, number=1)
    assert only_a_length(turn) is length, reason
