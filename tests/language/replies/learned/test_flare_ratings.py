"""Which way the numbers of the pain go."""

from __future__ import annotations

import pytest

from bot.knowledge.staying.flare_classes import load_flare_classes
from bot.knowledge.staying.flare_reading import load_flare_reading
from bot.language.replies.learned.flare_ratings import way_of


@pytest.mark.parametrize(
    ("told", "way"),
    [
        ("from a 2 to a 7 overnight", "up"),
        ("8, usually 3", "up"),  # what is usual is what was before
        ("pains an eight where its normally a two or three", "up"),
        ("today: 9. yesterday: 9. last week: 2.", "up"),  # two that were before
        ("was a 7 now a 3", "down"),
        ("sunday 8, monday 7, tuesday 5, wednesday 4, today 2", "down"),
        ("yesterday a 3, today a 3", "same"),
        ("3,3,2,4,3,3,2", "same"),  # the last is now, a point is nothing
        ("8 today", ""),
        ("8 days in, pain 3", ""),  # days are no pain
        ("one of those days, a 6", ""),  # "one" is more than a number
        ("30 minutes, 2 times, 10 reps", ""),
        ("day 23: 2/10. day 1: 8/10.", "down"),  # the last day is now, whatever stands first
        ("week 1: 2. week 3: 7", "up"),
        ("7 out of 10 today", ""),  # ten is the scale
        ("i was 90% better and now im maybe 20% better", "up"),  # less of it is over than was
        ("was about 20 percent better, now 80 percent better", "down"),
        ("60% better", ""),
        ("did 50% of the moves, 80% of the walks", ""),  # shares of something else
        ("", ""),
    ],
)
def test_way_of_the_pain_by_what_was_before_and_what_is_now(told: str, way: str) -> None:
    assert way_of(told, load_flare_classes(), load_flare_reading()) == way
