"""What is different about the list is answered from the lists and their traces, never guessed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.requests.about_plan.plan_asked import plan_asked
from bot.conversation.session.session import items_today, routine_of
from bot.knowledge.exercises.exercises import load_exercises
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import said, shown
from tests.conversation.weeks_of import DAY, START, weeks


@pytest.mark.parametrize(
    ("text", "asks", "reason"),
    [
        ("what changed since yesterday?", True, "since a day"),
        ("why is it different from last time?", True, "asked with why"),
        ("anything new in the list?", True, "without a verb"),
        ("did anything drop off the list?", True, "what went"),
        ("what did you change", True, "what the guide did"),
        ("the pain has changed", False, "of the pain"),
        ("is there a new pain I should worry about?", False, "of the pain"),
        ("what's different about a slipped disc and sciatica pain?", False, "of backs"),
        ("will it be different tomorrow?", False, "of the day after"),
    ],
)
def test_what_changed_is_asked(text: str, asks: bool, reason: str) -> None:
    kind = plan_asked(text)
    assert (kind is not None and kind.id == "what_changed") is asks, reason


def test_what_changed_of_a_first_list_is_nothing() -> None:
    assert said("what changed?", shown("low")).startswith("Nothing: this is your first list")


def test_what_changed_names_the_move_that_went_and_the_one_that_came() -> None:
    before = shown("low")
    first = load_exercises()[_ids(before)[0]].name
    after = plan_turn(situation(f"swap the {first}", before, "swap_exercise", 0.9)).values
    gone = [one for one in _ids(before) if one not in _ids(after)]
    come = [one for one in _ids(after) if one not in _ids(before)]
    assert len(gone) == len(come) == 1, "the swap changed the list"
    answer = said("what changed?", after)
    assert f"Out: {load_exercises()[gone[0]].name}." in answer
    assert f"New: {load_exercises()[come[0]].name}." in answer


def test_what_changed_tells_again_what_the_new_plan_said() -> None:
    values = {**shown("low"), slots.PLAN_NEWS: ["Bridge: now 3 rounds."]}
    assert said("what changed since last time?", values).endswith("Bridge: now 3 rounds.")


@pytest.mark.parametrize("text", ["why has nothing changed?", "why is it still the same list?"])
def test_why_same_says_what_is_different_where_it_is(text: str) -> None:
    news = {**shown("low"), slots.PLAN_NEWS: ["Bridge: now 3 rounds."]}
    assert said(text, news).endswith("not the same as last time. Bridge: now 3 rounds.")
    assert "once a week" in said(text, shown("low"))


@pytest.mark.parametrize(
    ("days", "told"), [((), "Few moves"), ((0,), "A flare asks for little")], ids=["usual", "flare"]
)
def test_why_few_says_so_of_a_flare(days: tuple[int, ...], told: str) -> None:
    known = (
        weeks().with_flare(START + 14 * DAY)
        if days
        else replace(weeks(), history=replace(weeks().history, flares=(), progression=None))
    )
    values = {**shown("low"), slots.WEEKS: known.as_dict()}
    assert told in said("why is it so little?", values)


def _ids(values: dict[str, Any]) -> list[str]:
    routine = routine_of(values)
    assert routine is not None
    return [item.exercise_id for item in items_today(routine)]
