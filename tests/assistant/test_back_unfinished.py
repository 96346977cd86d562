"""Who comes back before there was a routine goes on with the story: nothing was tried yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.playing import Weeks

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]
STORY = "my lower back hurts when I sit, for 3 weeks"


def test_back_unfinished_reads_back_what_was_told(weeks: Weeks) -> None:
    weeks.person.say("hi")
    weeks.person.press("I'm 18 or over and I agree")
    weeks.person.say(STORY)
    weeks.day(3)
    answer = weeks.person.say("hi")
    assert "we had only begun" in answer
    assert "Is that right?" in answer
    assert "better, the same, worse" not in answer, "nothing was tried that could have helped"
    answer = weeks.person.say("its my mid back between the shoulder blades now too")
    assert "we had only begun" not in answer, "said once"
    assert set(weeks.person.slot("regions")) == {"low_back", "upper_back"}


def test_back_unfinished_asks_for_the_story_where_nothing_was_told(weeks: Weeks) -> None:
    weeks.person.say("hi")
    weeks.person.press("I'm 18 or over and I agree")
    weeks.day(2)
    answer = weeks.person.say("hello")
    assert "we had only begun" in answer
    assert "in your own words" in answer
