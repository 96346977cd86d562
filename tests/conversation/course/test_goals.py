"""Goals as people tell them."""

from __future__ import annotations

import pytest

from bot.conversation.course.goals import LONGEST, told_goals


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("carry the shopping", ("carry the shopping",)),
        ("I want to carry the shopping, and play golf", ("carry the shopping", "play golf")),
        ("my goal is to lift my girl; sleep through", ("lift my girl", "sleep through")),
        ("1. walk 2. run 3. swim 4. fly", ("walk", "run", "swim")),
        ("I'd like to be able to sit through a film.", ("sit through a film",)),
        ("run\nrun", ("run",)),
        (
            "drive to my sister in Bremen, which is three hours, and dig my bed in spring",
            ("drive to my sister in Bremen, which is three hours", "dig my bed in spring"),
        ),
        ("run, without stopping, and swim", ("run, without stopping", "swim")),
        ("picking up my kids and playing golf", ("picking up my kids", "playing golf")),
        ("sitting and standing all day", ("sitting and standing all day",)),
        ("It is 4, I corrected myself. And what I want: lift big pots", ("lift big pots",)),
        ("No, not a back lift; my goals I told you: the pots", ("the pots",)),
        ("I told you already", ()),
        ("I've said this: kneel in church", ("kneel in church",)),
        ("still the same two", ()),
        ("sorry, I was only correcting the number", ()),
        ("I mean to get back to cycling", ("I mean to get back to cycling",)),
        ("go out for a walk in the woods", ("go out for a walk in the woods",)),
        ("nothing", ()),
        ("no", ()),
        ("no thanks", ()),
        ("not now, thank you", ()),
        ("nothing helps more than a walk", ("nothing helps more than a walk",)),
        ("", ()),
        ("None. And my pain is 4 today, not 3, the three was the exercises", ()),
        ("none, play golf", ("play golf",)),
        ("erm, dance at the wedding, and sleep through", ("dance at the wedding", "sleep through")),
        ("hmm... well, umpire cricket; err, garden", ("umpire cricket", "garden")),
        (
            "carry shopping, and sit through a film. And I meant: may the angel be replaced?",
            ("carry shopping", "sit through a film"),
        ),
        ("lift my lad. oh and will it come back every winter?", ("lift my lad",)),
        ("play golf. write down the tingling please", ("play golf",)),
    ],
)
def test_goals_are_told_apart(text: str, goals: tuple[str, ...]) -> None:
    assert told_goals(text) == goals


def test_goals_stay_on_one_line_and_short() -> None:
    (goal,) = told_goals("walk " * 100)
    assert len(goal) <= LONGEST
