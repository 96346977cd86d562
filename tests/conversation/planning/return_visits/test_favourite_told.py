"""A move that is liked stays, and one that was never too hard is put right."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import PAIN, WORSE
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.knowledge.exercises.exercises import load_exercises
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY, weeks

STATE = {"day": 14, "open": [WORSE, "done"], "days": 7, "before": [], "answers": {PAIN: 4}}


def _plan(text: str, went: str = "done") -> tuple[Draft, str]:
    """Plan a message at a check-in; the first move of the last session went so."""
    known = weeks()
    move = known.history.last_routine[0].exercise_id
    sessions = known.history.sessions
    last = replace(sessions[-1], feedback={**sessions[-1].feedback, move: went})
    known = replace(known, history=replace(known.history, sessions=(*sessions[:-1], last)))
    values: dict[str, Any] = {**COMES, slots.WEEKS: known.as_dict(), slots.RETURNING: {"done": 3}}
    values |= {slots.ASKED: slots.DUE, slots.DUE: STATE}
    told = situation(text.format(load_exercises()[move].name.lower()), values, "inform", 0.4)
    return plan_turn(replace(told, now=NOW + 16 * DAY)), move


@pytest.mark.parametrize(
    ("text", "kept", "reason"),
    [
        ("no. the {0} is my favourite", True, "liked best"),
        ("no. the {0} helps me the most", True, "helps most"),
        ("no. i really like the {0} move", True, "liked"),
        ("no. is the {0} the best?", False, "asked"),
        ("no. my favourite is chocolate", False, "no move"),
    ],
)
def test_favourite_told_stays_in_the_plan(text: str, kept: bool, reason: str) -> None:
    draft, move = _plan(text)
    assert (move in draft.setting.wanted) is kept, reason
    assert any("suits you" in one for one in draft.acknowledged) is kept, reason


@pytest.mark.parametrize("went", ["too_hard", "too_much"])
def test_favourite_told_never_too_hard_is_put_right(went: str) -> None:
    draft, move = _plan("no. i never said it was too hard", went)
    told = [(one["moves"], one["went"]) for what, one in draft.kept if what == "report_put_right"]
    assert told == [([move], "done")]


def test_favourite_told_nothing_is_put_right_where_nothing_was_hard() -> None:
    draft, _ = _plan("no. it was never too hard")
    assert not [one for what, one in draft.kept if what == "report_put_right"]
