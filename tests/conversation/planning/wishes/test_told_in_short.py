"""A list that this day has shown is not shown as a whole again: what changed is told instead."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY

TOGETHER, ROUTINE = "action_ask_together", "action_show_routine"


def _shown() -> dict[str, Any]:
    """The state after the list was shown once."""
    values = {**OPEN[slots.TOGETHER], slots.ASKED: slots.TOGETHER}
    first = plan_turn(situation("show my routine", values, "show_routine"))
    assert first.plan().told(TOGETHER) == {"again": False}
    return {**values, **first.changes()}


def _said(text: str, values: dict[str, Any], intent: str = "inform") -> Draft:
    return plan_turn(situation(text, values, intent))


@pytest.mark.parametrize(
    "text",
    [
        "5 minutes",
        "nothing on the floor",
        "shorter please",
        "take the first one out",
        "only standing",
    ],
)
def test_told_in_short_is_every_change_after_the_first_list(text: str) -> None:
    plan = _said(text, _shown()).plan()
    short = plan.told(TOGETHER)["short"]
    assert len(short.split()) < 70
    assert short.count("\n") <= 3
    assert plan.told("action_tell_plan") == plan.told("action_show_pattern") == {}


@pytest.mark.parametrize("text", ["plan", "the whole plan please", "show me the list again"])
def test_told_in_short_is_no_list_that_is_asked_for(text: str) -> None:
    plan = _said(text, _shown()).plan()
    assert plan.told(TOGETHER) == {"again": False}


def test_told_in_short_names_what_went_once_and_nothing_that_was_said() -> None:
    draft = _said("leave out the bridge", _shown())
    assert any("Bridge" in one for one in draft.acknowledged)
    assert "Bridge" not in draft.plan().told(TOGETHER)["short"]


def test_told_in_short_is_whole_where_something_new_holds_the_plan() -> None:
    draft = _said("I had an operation two weeks ago", _shown())
    assert "short" not in draft.plan().told(TOGETHER)
    assert draft.plan().told("action_tell_plan")["holds"]


def test_told_in_short_begins_anew_on_another_day() -> None:
    later = replace(situation("5 minutes", _shown()), now=NOW + 2 * DAY)
    told = plan_turn(later).plan().told(TOGETHER)
    assert told
    assert "short" not in told


def test_told_in_short_is_for_the_next_time_once_the_session_is_done() -> None:
    over = {**_shown(), slots.ASKED: None, slots.TOGETHER: "now", slots.CLOSED: "done"}
    over[slots.SESSION_BEGAN] = NOW.isoformat()
    draft = _said("5 minutes a day from tomorrow", over)
    assert draft.asked is None
    assert "From next time" in draft.plan().told(ROUTINE)["short"]


def test_told_in_short_says_where_a_statement_changed_nothing() -> None:
    draft = _said("the sofa here is rather soft", _shown())
    assert draft.acknowledged[0].startswith("I heard no change for the list")
