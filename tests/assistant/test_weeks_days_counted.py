"""Days practised that are told at a return are in the count that is told afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.playing import Weeks

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]
SESSIONS = (1, 2, 3, 4, 5, 8)


def _to_day_14(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session()
    for day in SESSIONS:
        weeks.day(day)
        weeks.straight()
        weeks.session()
    weeks.day(14)


@pytest.mark.parametrize(
    ("turns", "reason"),
    [
        (("no", "none"), "the check-in was answered"),
        (("it's flared up, bad again", "none"), "a flare ends the check-in"),
        (("Straight to my routine", "none"), "it is put aside"),
    ],
)
def test_weeks_days_counted_that_a_greeting_told(
    weeks: Weeks, turns: tuple[str, ...], reason: str
) -> None:
    _to_day_14(weeks)
    answer = weeks.person.say("hello, 2 today, did it 5 days this week")
    assert "Noted: done on 5 days." in answer
    for said in turns:
        weeks.person.say(said)
    weeks.day(15)  # seven here; of the five one was done here too
    assert "done on 11 days so far" in weeks.person.say("hello"), reason
