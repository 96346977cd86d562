"""A move that is named is left out, for today where that is said: it is no day off."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import items_today, routine_of
from bot.conversation.turn import MessagePart
from bot.knowledge.exercises.exercises import load_exercises
from bot.language.text.message_parts import parts_of
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation

AT = {**SESSION, slots.ASKED: slots.TOGETHER, slots.TOGETHER: None}
DAY_OFF = "day off"


@pytest.mark.parametrize(
    ("text", "gone", "reason"),
    [
        (
            "Good. May I leave out the {move} today? My thighs are sore.",
            True,
            "asked",
        ),
        ("can we skip the {move} today?", True, "asked alone"),
        (
            "I mean only the {move}. Please take the {move} out for today.",
            True,
            "said of it",
        ),
        ("can I skip today?", False, "the day, and no move"),
    ],
)
def test_no_day_off_where_a_move_is_named(text: str, gone: bool, reason: str) -> None:
    routine = routine_of(AT)
    assert routine is not None
    move = items_today(routine)[1].exercise_id
    said = text.format(move=load_exercises()[move].name.lower())
    parts = tuple(
        MessagePart(said[first:last], first, last, "ask_education", 0.6)
        for first, last in parts_of(said)
    )
    draft = plan_turn(situation(said, AT, "ask_education", parts=parts))
    now = routine_of(draft.values)
    assert now is not None
    left = [one.exercise_id for one in items_today(now)]
    assert (move not in left) is gone, reason
    assert (DAY_OFF in " ".join(draft.acknowledged)) is not gone, reason
    assert move not in draft.setting.left_out, "the list of every day keeps it"
