"""What another move must be like is read from the words, and from no others."""

from __future__ import annotations

import pytest

from bot.conversation.words.other_move import OtherMove, read_other_moves

UPRIGHT = ("stand", "sit")


@pytest.mark.parametrize(
    ("text", "other", "reason"),
    [
        ("instead of the plank, something standing", OtherMove(("stand",)), "a position"),
        ("a different one sitting", OtherMove(("sit",)), "the position behind"),
        ("swap it for one off the floor", OtherMove(UPRIGHT), "above the floor"),
        ("something else, without getting down", OtherMove(UPRIGHT), "the same in other words"),
        ("something gentler", OtherMove(gentler=True), "what it asks"),
        ("one for the same muscles", OtherMove(same_work=True), "what it does"),
        ("smth with the band", OtherMove(kit="band"), "what it is done with"),
        ("a seated version of it", OtherMove(("sit",), same_first=True), "the same done so"),
        (
            "another one, easier and for the same muscle",
            OtherMove(gentler=True, same_work=True),
            "two at once",
        ),
    ],
)
def test_other_move_is_as_wished(text: str, other: OtherMove, reason: str) -> None:
    assert [one.other for one in read_other_moves(text)] == [other], reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("give me another one", "nothing is wished of it"),
        ("one for standing up from a chair", "what it is good for"),
        ("the standing one is fine", "a move of the list"),
        ("I can only do standing ones now", "all of them"),
        ("it hurts when standing", "a report"),
    ],
)
def test_other_move_is_not_read_from_other_words(text: str, reason: str) -> None:
    assert not read_other_moves(text), reason
