"""A move swapped while how it has been is asked: the other one is named, and the question stays."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import begun
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.wishes.wish_words import wish_words
from bot.routine.weeks.check_in_schedule import DueCheckIn
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import situation
from tests.conversation.weeks_of import START, weeks

AT_DUE = {
    **COMES,
    slots.ASKED: slots.DUE,
    slots.DUE: begun(DueCheckIn(14, ("pain", "done")), weeks(), START + timedelta(days=14)),
}
AT_CHECK_IN = {**COMES, slots.ASKED: slots.CHECK_IN}
FIRST = weeks().history.last_routine[0].exercise_id


def said(draft: Draft) -> str:
    return " ".join(draft.acknowledged)


def out(draft: Draft) -> set[str]:
    return set(draft.setting.left_out)


@pytest.mark.parametrize("before", [AT_DUE, AT_CHECK_IN], ids=["due check-in", "check-in"])
@pytest.mark.parametrize(
    "text",
    [
        "swap the first one",
        "can I have another one instead of the pelvic rock",
        "I don't like the first one, give me a different one",
        "please replace number 1",
        "could you give me an alternative to the pelvic rock",
    ],
)
def test_swapping_before_plan_names_what_comes_and_asks_on(
    before: dict[str, Any], text: str
) -> None:
    draft = plan_turn(situation(text, before))
    (other,) = draft.setting.wanted
    assert out(draft) == {FIRST}
    assert load_exercises()[other].kind == load_exercises()[FIRST].kind
    assert f"{load_exercises()[other].name} instead of" in said(draft)
    assert [step.action for step in draft.steps][-1] == f"action_ask_{before[slots.ASKED]}"

    assert any(what == "setting" for what, _told in draft.kept)


def test_swapping_before_plan_takes_the_rating_beside_it() -> None:
    draft = plan_turn(situation("4. could I do something else in place of the first one", AT_DUE))
    assert out(draft) == {FIRST}
    assert draft.values[slots.DUE]["answers"] == {"pain": 4}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("5, it was worse after the first one", "a report"),
        ("3. I did the first one every day", "what was done"),
        ("I swapped my desk chair", "no move"),
    ],
)
def test_swapping_before_plan_hears_no_wish_in_a_report(text: str, why: str) -> None:
    assert not out(plan_turn(situation(text, AT_DUE))), why


def test_swapping_before_plan_waits_for_the_list_where_none_is_named() -> None:
    draft = plan_turn(situation("can I swap one of them", AT_DUE))
    assert wish_words("swap_at_the_list") in said(draft)
    assert not out(draft)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("swap the pelvic rock for the seated pelvic tilt", "both named"),
        ("the pelvic rock feels pointless, swap it for the seated pelvic tilt", "named ahead"),
        ("I find the pelvic rock dull. replace it with the seated pelvic tilt", "with"),
        ("replace the pelvic rock with the seated pelvic tilt", "with, both named"),
    ],
)
def test_swapping_before_plan_takes_out_the_one_that_was_spoken_of(text: str, reason: str) -> None:
    draft = plan_turn(situation(text, AT_CHECK_IN))
    assert out(draft) == {FIRST}, reason
    assert set(draft.setting.wanted) == {"M13"}, reason


@pytest.mark.parametrize(
    ("text", "gone", "reason"),
    [
        ("3, swap it for the cat and camel", set(), "a rating names no move"),
        ("replace the first one with something gentler", {FIRST}, "no name behind it"),
    ],
)
def test_swapping_before_plan_takes_out_no_other_one(
    text: str, gone: set[str], reason: str
) -> None:
    assert out(plan_turn(situation(text, AT_CHECK_IN))) == gone, reason
