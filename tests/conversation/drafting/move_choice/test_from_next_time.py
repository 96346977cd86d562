"""What is wished in a session for the next one: today's list stays, and the other is named."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.plans_before import whole_plan
from bot.conversation.session.session import current_item, items_today, routine_of
from bot.conversation.turn import MessagePart
from bot.language.text.message_parts import parts_of
from bot.routine import Routine
from tests.conversation.planning.situations import situation
from tests.conversation.shown_list import LISTED, TOLD

AT_A_MOVE: dict[str, Any] = {
    **TOLD,
    slots.TOGETHER: "now",
    slots.ASKED: slots.EXERCISE_FEEDBACK,
    slots.EXERCISE: 0,
}


def _planned(text: str, intent: str = "inform") -> Draft:
    parts = tuple(
        MessagePart(text[first:last], first, last, intent, 0.4) for first, last in parts_of(text)
    )
    return plan_turn(situation(text, AT_A_MOVE, intent, 0.4, parts=parts))


def _moves(routine: Routine | None) -> list[str]:
    assert routine is not None
    return [one.exercise_id for one in items_today(routine)]


@pytest.mark.parametrize(
    ("text", "gone", "reason"),
    [
        ("something else in place of the bird-dog for next time", "P05", "for next time"),
        ("in place of the bird-dog something else next time please", "P05", "turned round"),
        ("next time I'd like another one than the bird-dog", "P05", "another than"),
        ("can you swap the bridge next time?", "P01", "asked"),
        ("swap this next time", "M07", "the one that is up"),
        ("something different than this one next time", "M07", "no stop, and no skip"),
        ("leave out the bridge next time", "P01", "without another"),
        ("can you leave out the bridge from next time on", "P01", "from then on"),
        ("for tomorrow I'd like the bridge out", "P01", "for tomorrow"),
    ],
)
def test_from_next_time_changes_the_list_of_every_day_alone(
    text: str, gone: str, reason: str
) -> None:
    draft = _planned(text)
    assert _moves(routine_of(draft.values)) == _moves(routine_of(TOLD)), reason
    assert gone not in _moves(whole_plan(draft.values)), reason
    assert gone in draft.setting.left_out, reason
    up = current_item(draft.values)
    assert up is not None, reason
    assert up.exercise_id == "M07", reason


@pytest.mark.parametrize(
    ("text", "gone", "reason"),
    [
        ("swap the bridge", "P01", "without a day it is of today too"),
        ("something else in place of the bird-dog", "P05", "the same"),
        ("I hate the 2nd one, can I have another one", "P05", "by its place, and that one alone"),
        ("I hate the bird-dog, can I have another one", "P05", "not the one that is up too"),
    ],
)
def test_from_next_time_is_said_and_never_supposed(text: str, gone: str, reason: str) -> None:
    today = _moves(routine_of(_planned(text).values))
    assert gone not in today, reason
    assert len([one for one in LISTED if one in today]) == len(LISTED) - 1, reason


def test_from_next_time_shows_the_move_that_a_report_has_come_to() -> None:
    draft = _planned("done. swap the bridge next time", "done")
    up = current_item(draft.values)
    assert up is not None
    assert up.exercise_id == "P05"
    assert draft.values.get(slots.REPROMPT) is None


def test_a_move_that_is_not_in_the_list_is_said_to_be_none_of_it() -> None:
    draft = _planned("something else instead of the clam next time")
    assert "not in your list" in str(draft.values.get(slots.ACKNOWLEDGED))
    assert _moves(whole_plan(draft.values)) == _moves(routine_of(TOLD))
