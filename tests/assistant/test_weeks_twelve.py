"""A person over twelve weeks with the real agent: a flare, a break, a good ending."""

from __future__ import annotations

import pytest

from tests.assistant.playing import Weeks

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


def test_weeks_twelve_with_a_flare_a_break_and_a_good_ending(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session("Easy", "4")
    for day in (1, 3, 4, 5, 8, 9, 11, 12, 15, 17, 18, 19):
        weeks.day(day)
        weeks.straight()
        weeks.session("Easy", "3")
    weeks.day(20)
    weeks.person.say("it's flared up")
    weeks.person.say("none")
    weeks.session(pain="7")
    weeks.day(24)
    weeks.straight()
    weeks.session(pain="4")
    weeks.day(25)
    weeks.straight()
    weeks.session(pain="3")
    for day in (60, 61, 63, 65, 67, 68, 70, 72, 75, 77, 79, 82):
        weeks.day(day)
        weeks.person.say("hello")
        if "About the same" in weeks.titles():
            weeks.person.press("About the same")
        else:
            weeks.person.press("Straight to my routine")
        for _ in range(14):
            if "Do it together now" in weeks.titles():
                break
            opened = weeks.person.slot("open_question")
            said = {"readback": "yes", "nrs": "2", "minutes": "8", "check_answer": "not sure"}
            weeks.person.say(said.get(opened, "none"))
        weeks.session("Easy", "1")
    weeks.day(84)
    assert "from 0 (no pain) to 10" in weeks.person.say("hello")
    for said in ("1", "no", "6 days"):
        weeks.person.say(said)
    answer = weeks.person.say("none")
    assert "Today's routine" in answer
    answer = weeks.person.say("show my progress")
    assert "a real change for the better." in answer
    (card,) = (m["custom"]["card"] for m in weeks.person.last if "card" in (m.get("custom") or {}))
    assert card["kind"] == "progress"
    assert card["picture"].startswith("progress-")
