"""The floor that is closed at work alone is open at home: the list is made for home."""

from __future__ import annotations

import pytest

from bot.conversation.drafting.fact_changes.floor_told import floor_is_closed
from bot.conversation.planning.planner import plan_turn
from bot.knowledge.wishes.wish_words import wish_words
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import shown

SAID = wish_words("floor_at_home")


@pytest.mark.parametrize(
    ("text", "closed", "said", "reason"),
    [
        ("at home I can do the floor, just not at work", False, True, "open at home"),
        ("not on the floor at work, at home I can", False, True, "the other way round"),
        ("no floor at work but at home it's fine", False, True, "fine"),
        ("At work I can't lie on the floor but at home I can", False, True, "work first"),
        ("I can't get on the floor at work", True, False, "where it is done else is not told"),
        ("I can't get on the floor", True, False, "nowhere"),
        ("no floor at work, and not at home either", True, False, "nowhere"),
        ("at home I can't get on the floor, at work I can", True, False, "closed at home"),
    ],
)
def test_floor_at_work_alone(text: str, closed: bool, said: bool, reason: str) -> None:
    draft = plan_turn(situation(text, shown("low"), "inform", 0.5))
    assert floor_is_closed(draft) is closed, reason
    assert (SAID in " ".join(draft.acknowledged)) is said, reason


@pytest.mark.parametrize(
    ("text", "closed", "reason"),
    [
        ("at home I can", False, "the floor was told to be closed"),
        ("but at home it's fine", False, "the same"),
        ("at home I can't", True, "nowhere"),
        ("at home I can barely sit", True, "of something else"),
    ],
)
def test_floor_told_to_be_closed_is_opened_at_home(text: str, closed: bool, reason: str) -> None:
    told = plan_turn(situation("I can't get on the floor at work", shown("low"), "inform", 0.5))
    draft = plan_turn(situation(text, told.values, "inform", 0.5))
    assert floor_is_closed(draft) is closed, reason
