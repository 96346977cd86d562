"""A routine shows the person's own moment first among its notes, once."""

from __future__ import annotations

from bot.conversation.drafting.shown_with_plan.moment_shown import with_moment
from bot.conversation.session.session import routine_of
from bot.knowledge.staying.day_moments import moment_key
from tests.conversation.planning.every_question.planned import SESSION


def test_moment_shown_comes_first_and_once() -> None:
    routine = routine_of(SESSION)
    assert routine is not None
    shown = with_moment(
        with_moment(routine, moment_key("morning", "", "")), moment_key("", "after", "tea")
    )
    assert shown.notes == ("Your time for it: after your tea.", *routine.notes)
    assert with_moment(shown, None) == routine
