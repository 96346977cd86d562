"""A list that is made anew in a session goes on where it stood, and says so in one line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bench.moves_in_session import places
from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.kept_in_session import TOLD, keep_the_place
from bot.conversation.session.plans_before import whole_plan
from bot.conversation.session.session import items_today, routine_of
from bot.knowledge.conversation.acknowledgements import acknowledgement
from tests.conversation.planning.moves.session_stages import FIRST, LAST, THIRD, said_at


def _today(draft: Draft) -> list[str]:
    routine = routine_of(draft.values)
    return [one.exercise_id for one in items_today(routine)] if routine else []


@pytest.mark.parametrize(
    ("row", "text", "place", "reason"),
    [
        (THIRD, "nothing on the floor please", "3", "two are through"),
        (THIRD, "no kneeling please", "3", "one of the rest goes"),
        (THIRD, "sitting only please", "3", "all of the rest goes"),
        (LAST, "make it 15 minutes a day", "5", "more come behind"),
        (FIRST, "nothing on the floor please", "1", "nothing was done"),
    ],
)
def test_kept_in_session_goes_on_where_it_stood(
    played: Sessions, row: Mapping[str, Any], text: str, place: str, reason: str
) -> None:
    draft = said_at(played, row, text)
    through = [IDS[number - 1] for number in row["done"]]
    assert place in places(draft.values), reason
    assert _today(draft)[: len(through)] == through, "what is through stays"
    assert all(step.action != TOLD for step in draft.steps), "no long list in a session"


def test_kept_in_session_the_list_of_every_day_is_the_new_one(played: Sessions) -> None:
    draft = said_at(played, THIRD, "nothing on the floor please")
    whole = whole_plan(draft.values)
    assert whole is not None
    assert {one.position for one in whole.items} <= {"stand", "sit"}, "nothing on the floor"


def test_kept_in_session_no_last_one_is_said_where_more_come(played: Sessions) -> None:
    draft = said_at(played, LAST, "done, and make it 15 minutes a day")
    assert acknowledgement("last_exercise") not in draft.acknowledged
    assert draft.values[slots.EXERCISE] < len(_today(draft))


def test_kept_in_session_is_for_a_session_alone(played: Sessions) -> None:
    draft = said_at(played, {"stage": "offered"}, "hello")
    before = draft.values.get(slots.ROUTINE)
    assert keep_the_place(draft)
    assert draft.values.get(slots.ROUTINE) == before, "nothing is under way"
