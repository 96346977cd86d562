"""A session on A and B days in turn: what is done on which, and which move is up."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.session.session import current_item, items_today
from bot.routine import Routine, build_from
from tests.routine.people import with_pattern

SPLIT = build_from(with_pattern("D1", phase=2, minutes=20), "week")


def test_session_has_a_routine_with_two_days() -> None:
    assert SPLIT.in_turn
    assert Routine.from_dict(SPLIT.other_day().as_dict()).today == "B"
    assert SPLIT.other_day().other_day() == SPLIT


def test_session_guides_every_move_on_one_of_the_days() -> None:
    guided = {*items_today(SPLIT), *items_today(SPLIT.other_day())}
    assert guided == {item for item in SPLIT.items if item.in_session}
    assert items_today(SPLIT) != items_today(SPLIT.other_day())
    first = items_today(SPLIT.other_day())[0]
    values = {slots.ROUTINE: SPLIT.other_day().as_dict(), slots.EXERCISE: 0}
    assert current_item(values) == first
