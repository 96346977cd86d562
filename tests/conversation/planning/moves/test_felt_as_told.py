"""A stretch felt where the card says is done; a pain there, or a place it does not name, is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import items_today, routine_of
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation

CHEST_STRETCH, ELSEWHERE = "T09", "M01"


@pytest.mark.parametrize(
    ("move", "text", "done", "reason"),
    [
        (CHEST_STRETCH, "Done. Felt it in my chest, as you said.", True, "the card names it"),
        (CHEST_STRETCH, "Felt it in the front of my chest. Done", True, "told first"),
        (CHEST_STRETCH, "Done. Felt my chest opening, as it said", True, "it opened"),
        (CHEST_STRETCH, "Done. Felt my chest pull, a bit tight", False, "tight is asked about"),
        (CHEST_STRETCH, "Done. Felt a pain in my chest", False, "a pain"),
        (CHEST_STRETCH, "Done. Felt it in my chest, a heavy pressure", False, "a pressure"),
        (ELSEWHERE, "Done. Felt it in my chest.", False, "no card says so"),
    ],
)
def test_felt_as_told(move: str, text: str, done: bool, reason: str) -> None:
    routine = routine_of(SESSION)
    assert routine is not None
    first = items_today(routine)[0]
    items = tuple(replace(one, exercise_id=move) if one == first else one for one in routine.items)
    values = {
        **SESSION,
        slots.ASKED: slots.EXERCISE_FEEDBACK,
        slots.EXERCISE: 0,
        slots.ROUTINE: replace(routine, items=items).as_dict(),
    }
    told = situation(text, values, "done", 0.4)

    draft = plan_turn(replace(told, turns=(replace(told.turns[-1], of_a_move=True),)))

    noted = (draft.values.get(slots.FEEDBACK) or {}).get(move)
    assert (noted == "done") is done, reason
