"""Who feels nothing in a move is not numb; who is numb stays so."""

from __future__ import annotations

import pytest

from bot.conversation.nothing_felt_in_a_move import without_nothing_felt_in_a_move
from bot.conversation.safety_answers import Turn
from bot.language.findings import Findings, Kind, Mention

SADDLE = Findings((Mention(Kind.FLAG, "ces_saddle", 0, 4, "felt", "made"),))


def left(text: str, of_a_move: bool = True) -> bool:
    """Whether the sign of numbness stands."""
    return bool(
        without_nothing_felt_in_a_move(
            Turn(SADDLE, text=text, of_a_move=of_a_move)
        ).findings.mentions
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Felt nothing, should it be in my stomach?", "a report and a question"),
        ("didn't really feel anything to be honest, tummy or back", "with a small word"),
        ("honestly I feel not a lot there", "not a lot"),
    ],
)
def test_nothing_felt_in_a_move_is_no_numbness(text: str, reason: str) -> None:
    assert not left(text), reason


@pytest.mark.parametrize(
    ("text", "of_a_move", "reason"),
    [
        ("I felt nothing when I wiped", True, "the toilet"),
        ("felt nothing, my bum has gone numb", True, "numb"),
        ("I don't feel anything between my legs", True, "the place"),
        ("felt nothing down there since Monday", True, "another time"),
        ("felt nothing, should it be in my stomach?", False, "no move is open"),
        ("ten done, fine", True, "no word of nothing felt"),
    ],
)
def test_nothing_felt_in_a_move_leaves_what_may_be_numbness(
    text: str, of_a_move: bool, reason: str
) -> None:
    assert left(text, of_a_move), reason
