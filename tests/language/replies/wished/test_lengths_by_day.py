"""Which days have a length of their own; pains and questions are none."""

from __future__ import annotations

import pytest

from bot.language.replies.wished.lengths_by_day import kinds_of_days, lengths_by_day


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("5 on office days, 12 tues n thurs when im wfh", [("work", 5), ("13", 12)]),
        ("10 minutes in the week, 20 at the weekend", [("01234", 10), ("56", 20)]),
        ("8 mins mon to fri, saturdays and sundays half an hour", [("01234", 8), ("56", 30)]),
        ("longer at the weekend please, like 20", [("56", 20)]),
        ("make it short when im on the late shift", [("work", None)]),
        ("depends, 5 when I work, 20 when I don't", [("work", 5), ("off", 20)]),
        ("only 5 on Wednesdays", [("2", 5)]),
        ("can I have a longer one on Sundays?", [("6", None)]),
        ("short or long on Mondays?", []),
        ("my back was 6 on Sunday and 4 on Monday", []),
        ("remind me at 8 on mondays", []),
        ("it takes longer on Mondays", []),
        ("I sit 8 hours on weekdays", []),
        ("12 minutes at home", []),
    ],
)
def test_lengths_by_day_are_read(text: str, told: list[tuple[str, float | None]]) -> None:
    found = [("".join(sorted(one.days)), one.minutes) for one in lengths_by_day(text)]
    assert found == told


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("which one on Mondays?", {"0"}),
        ("what about Tuesdays at home days", {"1"}),
        ("do I do it on my day off?", {"off"}),
        ("short or long on office days?", {"work"}),
        ("and tomorrow?", set()),
    ],
)
def test_kinds_of_days_that_are_named(text: str, days: set[str]) -> None:
    assert kinds_of_days(text) == days
