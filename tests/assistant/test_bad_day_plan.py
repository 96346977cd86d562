"""The plan for a bad day: written on a good one, kept, read back in a flare, on the paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from bot.conversation.papers.papers import plan_paper
from tests.assistant.playing import Weeks, playing

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]
HELPS = "a warm bath, legs up on a chair, ring my sister"


@pytest.fixture
def weeks(new_person: Callable[..., Person], assistant: dict[str, Any]) -> Iterator[Weeks]:
    with playing(new_person, assistant) as played:
        yield played


def flare_part(weeks: Weeks) -> str:
    """Return what the paper of the plan says of a flare."""
    (section,) = plan_paper(weeks.person.slots()).sections
    return "\n".join(said for _, said in section.rows)


def given_papers(weeks: Weeks) -> list[str]:
    """Return the papers that came with the newest answer."""
    told = [message.get("custom") or {} for message in weeks.person.last]
    return [name for one in told for name in ("plan_file", "summary_file") if one.get(name)]


def test_bad_day_plan_is_written_kept_printed_and_comes_back_in_a_flare(weeks: Weeks) -> None:
    weeks.first_day()
    assert "What helps you most then" in weeks.person.say("can we write a plan for a bad day")
    answer = weeks.person.say(HELPS)
    assert f"in your words: {HELPS}" in answer
    assert "Do it together now" in answer
    assert given_papers(weeks) == ["plan_file"]
    weeks.day(3)
    answer = weeks.person.say("it's flared up, really bad today")
    assert "new since last time" in answer
    assert f"On a good day you wrote for this: {HELPS}." in weeks.person.say("none")
    assert f"What helps me, in my words: {HELPS}" in flare_part(weeks)


def offered_after(weeks: Weeks, day: int, pain: str) -> bool:
    """Return whether the plan is offered behind the check-in of a day with this pain."""
    weeks.day(day)
    weeks.person.say("hi")
    for said in (pain, "no", "every day"):
        weeks.person.say(said)
    return "plan for a bad day" in weeks.person.answer


def test_bad_day_plan_is_offered_at_the_check_in_of_a_good_day_once(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session(pain="3")
    assert offered_after(weeks, 14, "2")
    assert HELPS in weeks.person.say(HELPS)
    weeks.person.say("none")
    assert not offered_after(weeks, 28, "2")


@pytest.mark.parametrize(("before", "now"), [("3", "6"), ("7", "7")])  # worse; strong all along
def test_bad_day_plan_is_not_offered_on_a_bad_day(before: str, now: str, weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session(pain=before)
    assert not offered_after(weeks, 14, now)


def test_bad_day_plan_is_read_back_and_written_anew(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.person.say("let's make a flare plan")
    weeks.person.say(HELPS)
    assert f"you wrote: {HELPS}" in weeks.person.say("show my flare plan")
    assert "What helps you most then" in weeks.person.say("change my flare plan")
    weeks.person.say("lie on the floor")
    assert "in my words: lie on the floor" in flare_part(weeks)


def test_bad_day_plan_can_be_left_out(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.person.say("let's make a flare plan")
    assert "Do it together now" in weeks.person.press("Skip this")
    assert "in my words" not in flare_part(weeks)


def test_bad_day_plan_without_a_history_keeps_no_words_and_gives_the_paper(
    weeks: Weeks,
) -> None:
    weeks.first_day(consent="I'm 18 or over; keep no history")
    assert "I keep no words of yours" in weeks.person.say("let's write a flare plan")
    assert given_papers(weeks) == ["plan_file"]


def test_bad_day_plan_before_the_first_routine_comes_later(weeks: Weeks) -> None:
    weeks.person.say("hi")
    weeks.person.press("I'm 18 or over and I agree")
    assert "after your first routine" in weeks.person.say("can we make a flare plan")
