"""A wall that a move lets somebody touch is no small fall; a fall against it is one."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.mistaken_for_signs import without_mistaken
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Kind, Status

SMALL_FALL = {"minor_trauma", "fragility_fracture"}


def tells_of_a_fall(text: str, of_a_move: bool = True) -> bool:
    """Whether a small fall, or the fracture it may mean, is left of a message."""
    told = without_mistaken(Turn(understand(text), text=text, of_a_move=of_a_move)).findings
    left = (*told.of(Kind.FLAG), *told.of(Kind.SIGN))
    return any(one.value in SMALL_FALL and one.status is not Status.DENIED for one in left)


@pytest.mark.parametrize(
    "text",
    [
        "Bumped my rear on the wall three times, twice over. No pain. What's next, boss?",
        "bumped my bum against the wall, all six",
        "tapped my bottom on the wall ten times, done",
        "knocked the wall with my backside each time, fine",
        "my butt bumped the wall every rep",
        "hit the wall with my bum like you said",
        "bumped my behind off the door, no fall",
        "kissed the wall with my rear, eight",
        "thumped my hips on the wall a bit, didn't hurt",
        "done, bumped my backside into the wall, nothing hurt",
        "I bumped my seat on that wall five times. easy",
        "knocked my hips against the wall gently, it's not worse",
    ],
)
def test_wall_that_a_move_touches_is_no_fall(text: str) -> None:
    assert not tells_of_a_fall(text)


@pytest.mark.parametrize(
    ("text", "of_a_move"),
    [
        ("I fell and bumped my rear on the wall, my back hurts", True),
        ("tripped, bumped my bum on the wall and there is a sharp pain in my back", True),
        ("bumped my bottom hard on the wall and my back cracked", True),
        ("bumped my rear on the wall and it hurts in the spine", True),
        ("slipped and bumped my backside against the wall, back pain since", True),
        ("lost my balance, bumped my hip on the wall", True),
        ("bumped my bum on the wall and the pain shot up my back", True),
        ("had a small fall, bumped into the wall", True),
        ("I slipped off the chair and bumped my bum on the floor", True),
        ("bumped my rear on the wall on Monday, back pain", False),
    ],
)
def test_wall_knocked_in_a_fall_stands(text: str, of_a_move: bool) -> None:
    assert tells_of_a_fall(text, of_a_move)
