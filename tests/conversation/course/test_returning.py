"""How the last session went, for somebody who comes back; how a goal went."""

from __future__ import annotations

from datetime import date

import pytest

from bot.conversation import slots
from bot.conversation.course.progress_card import _goal
from bot.conversation.course.returning import since_response, went_words
from bot.conversation.course.weeks import Goal
from bot.routine.weeks.kept_history import DoneSession, Rating

DAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [(6, 4, "Your pain was 6 before, 4 after."), (None, 4, ""), (6, None, ""), (None, None, "")],
)
def test_went_words_need_pain_before_and_after(
    before: int | None, after: int | None, said: str
) -> None:
    assert went_words(DoneSession(DAY, ("P01",), {}, before, after)) == said


@pytest.mark.parametrize(
    ("done", "said", "reason"),
    [
        (0, "utter_since_same_undone", "not tried yet"),
        (4, "utter_since_same", "it may take two steady weeks"),
        (31, "utter_since_same_steady", "after so many days nobody is told to wait two weeks"),
    ],
)
def test_since_response_to_the_same_knows_how_long_it_was_tried(
    done: int, said: str, reason: str
) -> None:
    back = {slots.RETURNING: {"when": "Yesterday", "done": done}}
    assert since_response("same", back) == said, reason


@pytest.mark.parametrize(
    ("scores", "said"),
    [
        ((), ""),
        ((3,), "Play golf: 3 of 10."),
        ((3, 5, 6), "Play golf: 3 of 10 at first, 6 now."),
    ],
)
def test_progress_of_a_goal_is_the_first_and_the_newest(scores: tuple[int, ...], said: str) -> None:
    assert _goal(Goal("play golf", 1), [Rating(DAY, one) for one in scores]) == said
