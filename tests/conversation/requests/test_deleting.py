"""Deleting: all that is kept only where that is said, one fact where one is named."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

KNOWN: dict[str, Any] = {
    **{"consent": "history", "story": "told", "regions": ["low_back"], "readback": "confirmed"},
    **{"sit_hours": 8.0, "lifestyle": ["screen_phone"], slots.CLOSED: "done"},
}
ASKED = [
    ("delete everything", True, "all of it"),
    ("delete my data", True, "what is kept"),
    ("i want it all deleted", True, "turned round"),
    ("forget that i was here", True, "in other words"),
    ("consent withdrawn", True, "the consent"),
    ("delete it", False, "one thing, and which is not said"),
    ("yes delete it. all of it", True, "all, behind a stop"),
    ("no screen time, delete it", False, "the fact named before it"),
    ("delete that please", False, "the fact noted last"),
    ("remove the sitting", False, "a fact by its name"),
]


@pytest.mark.parametrize(("text", "asks", "reason"), ASKED)
def test_all_is_deleted_only_where_all_is_said(text: str, asks: bool, reason: str) -> None:
    draft = plan_turn(situation(text, KNOWN, "delete_data", 0.9))
    assert bool(draft.values.get(slots.AWAITING_DELETE)) is asks, reason


def test_fact_is_taken_out_by_delete_it() -> None:
    draft = plan_turn(situation("no screen time, delete it", KNOWN, "delete_data", 0.9))
    assert not draft.values.get("lifestyle")


@pytest.mark.parametrize(
    ("text", "hours", "reason"),
    [
        ("no!! only the 8 hours sitting", None, "what is to go instead"),
        ("no, keep it", 8.0, "a plain no"),
    ],
)
def test_no_to_deleting_all(text: str, hours: float | None, reason: str) -> None:
    values = {**KNOWN, slots.AWAITING_DELETE: True}
    draft = plan_turn(situation(text, values, "deny", 0.9))
    assert draft.values.get("sit_hours") == hours, reason
    assert not draft.values.get(slots.AWAITING_DELETE)


@pytest.mark.parametrize(
    ("text", "deletes", "reason"),
    [
        ("yes, delete everything", True, "said once more"),
        ("ok do it, all of it", True, "in other words"),
        ("yes but only delete the sitting", False, "one thing alone"),
        ("delete everything", False, "asked anew, no yes"),
    ],
)
def test_yes_to_deleting_all_in_more_words(text: str, deletes: bool, reason: str) -> None:
    values = {**KNOWN, slots.AWAITING_DELETE: True}
    draft = plan_turn(situation(text, values, "delete_data", 0.9))
    said = [step.action for step in draft.steps]
    assert ("action_delete_confirmed" in said) is deletes, reason


def test_yes_to_deleting_all_changes_no_fact_besides() -> None:
    values = {**KNOWN, slots.AWAITING_DELETE: True}
    draft = plan_turn(situation("yes, delete everything, the sitting too", values, "affirm", 0.9))
    assert [step.action for step in draft.steps] == ["action_delete_confirmed"]
    assert draft.values.get("sit_hours") == KNOWN["sit_hours"], "the deed deletes, not a change"


@pytest.mark.parametrize(
    ("text", "open_still", "reason"),
    [
        ("wait does that kill my reminder too", True, "what goes with it is asked"),
        ("is my plan gone then?", True, "of the plan"),
        ("will my goals go as well", True, "of the goals"),
        ("what is a plank", None, "something else: kept"),
        ("no, keep it", None, "a no"),
    ],
)
def test_question_what_is_deleted_leaves_it_open(
    text: str, open_still: bool | None, reason: str
) -> None:
    draft = plan_turn(situation(text, {**KNOWN, slots.AWAITING_DELETE: True}, "ask_education", 0.9))
    assert draft.values.get(slots.AWAITING_DELETE) is open_still, reason
