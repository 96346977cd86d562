"""What is told in the words of a greeting is not asked again at the check-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.playing import Weeks

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]
PAIN, WORSE, DONE = "How strong is the pain now", "worse after the exercises", "On how many days"


@pytest.mark.parametrize(
    ("said", "asked", "not_asked", "reason"),
    [
        ("hello, did nothing for three weeks", (PAIN, WORSE), DONE, "no day, in words"),
        ("hi, I was off for three weeks, no exercises there", (PAIN, WORSE), DONE, "the same"),
        ("hi, did it every day", (PAIN, WORSE), DONE, "all days"),
        ("hello, pain is 3 today, did it most days", (WORSE,), DONE, "the pain too"),
        ("hello", (PAIN, WORSE, DONE), "", "nothing is told"),
    ],
)
def test_weeks_what_the_greeting_tells_is_not_asked_again(
    said: str, asked: tuple[str, ...], not_asked: str, reason: str, weeks: Weeks
) -> None:
    weeks.first_day()
    weeks.day(28)
    answer = weeks.person.say(said)
    assert "Hello again" in answer, reason  # a number that was told is noted before it
    for question in asked:
        assert question in answer, reason
        answer = weeks.person.say("3" if question == PAIN else "no")
    assert not (not_asked and not_asked in answer), reason
    assert weeks.person.slot("due_check_in")["open"] == [], reason
