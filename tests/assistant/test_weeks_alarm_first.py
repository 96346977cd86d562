"""An emergency that is told before anything else at a return is asked about at the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.playing import Weeks

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


@pytest.mark.parametrize(
    ("opening", "replies", "reason"),
    [
        ("it's been worse, and now my right foot slaps when I walk", (), "nothing said after it"),
        ("my right foot slaps on the ground when I walk", ("no", "no"), "said no to the call"),
        ("I can't feel myself wipe any more", ("ok thanks",), "another sign"),
    ],
)
def test_weeks_an_alarm_first_is_asked_about_the_next_day(
    opening: str, replies: tuple[str, ...], reason: str, weeks: Weeks
) -> None:
    weeks.first_day()
    weeks.day(20)
    assert "112" in weeks.person.say(opening)
    for reply in replies:
        assert "112" in weeks.person.say(reply), reason
    weeks.day(21)
    answer = weeks.person.say("hello")
    assert "How strong is the pain now" not in answer, reason
    assert "Straight to my routine" not in weeks.titles(), reason


def test_weeks_an_alarm_of_a_stranger_is_kept_nowhere(weeks: Weeks) -> None:
    weeks.person.say("my right foot slaps on the ground when I walk")
    weeks.day(1)
    assert "Agree" in weeks.person.say("hello")
