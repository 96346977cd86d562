"""A move told to be easy at a return is kept with the last session."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import PAIN, WORSE
from bot.conversation.planning.planner import plan_turn
from bot.knowledge.exercises.exercises import load_exercises
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY, weeks

STATE = {"day": 14, "open": [WORSE, "done"], "days": 7, "before": [], "answers": {PAIN: 4}}


@pytest.mark.parametrize(
    ("text", "kept", "reason"),
    [
        ("no. the {0} is dead easy now", True, "beside an answer"),
        ("{0} easy", True, "in two words"),
        ("the {0} is not easy", False, "denied"),
        ("is the {0} too easy?", False, "asked"),
        ("it was an easy week", False, "no move"),
    ],
)
def test_easy_since_is_kept_for_the_move_that_is_named(text: str, kept: bool, reason: str) -> None:
    known = weeks()
    move = known.history.last_routine[0].exercise_id
    values: dict[str, Any] = {**COMES, slots.WEEKS: known.as_dict(), slots.RETURNING: {"done": 3}}
    values |= {slots.ASKED: slots.DUE, slots.DUE: STATE}
    told = situation(text.format(load_exercises()[move].name.lower()), values, "inform", 0.4)
    draft = plan_turn(replace(told, now=NOW + 16 * DAY))
    went = [one["moves"] for what, one in draft.kept if what == "report_put_right"]
    assert went == ([[move]] if kept else []), reason
