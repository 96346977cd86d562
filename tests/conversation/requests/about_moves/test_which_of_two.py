"""Which of two moves stands in today's list."""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_plan.own_plan import about_plan
from bot.conversation.session.session import routine_of
from bot.knowledge.exercises.exercises import load_exercises
from tests.conversation.planning.situations import situation
from tests.conversation.shown_list import TOLD


def test_which_of_two_is_told_from_the_list() -> None:
    routine, known = routine_of(TOLD), load_exercises()
    assert routine is not None
    here = known[routine.items[0].exercise_id].name
    gone = next(
        one.name for key, one in known.items() if key not in routine.exercise_ids and one.in_session
    )
    asked = f"which is it, {here} or {gone}?"
    answer = about_plan(Draft.of(situation(asked, TOLD)), asked)
    assert answer is not None
    assert answer.startswith(f"{here} is in today's list")


def test_which_of_two_other_things_is_none_of_it() -> None:
    asked = "which is it, ice or heat?"
    assert "today's list" not in (about_plan(Draft.of(situation(asked, TOLD)), asked) or "")
