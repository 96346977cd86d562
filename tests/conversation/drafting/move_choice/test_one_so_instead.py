"""Which move goes for another that is like this or that; words of all of them mean no one move."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.one_so_instead import ones_so
from tests.conversation.planning.situations import situation
from tests.conversation.shown_list import WISHING


@pytest.mark.parametrize(
    ("text", "moves", "reason"),
    [
        ("instead of the bridge, something standing?", ("P01",), "named before"),
        ("could I have something sitting in place of the bird-dog", ("P05",), "named behind"),
        ("no bridge please, one for the same muscle but gentler", ("P01",), "wished away"),
        ("the bridge kills my neck. one on a chair instead?", ("P01",), "a sentence before"),
        ("swap number 2 for something off the floor", ("P05",), "by its number"),
        ("bird-dog: could that be something standing instead", ("P05",), "behind a colon"),
    ],
)
def test_one_so_names_the_move_that_goes(text: str, moves: tuple[str, ...], reason: str) -> None:
    draft = Draft.of(situation(text, WISHING))
    assert [one.meant.moves for one in ones_so(draft, text)] == [moves], reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("something standing please", "no move is named"),
        ("all of it standing instead of lying", "of all"),
        ("everything off the floor, the bridge as well", "of all, with one named"),
        ("the bridge felt like something soft", "a report"),
        ("is there a standing version of the bridge?", "asked, and answered"),
    ],
)
def test_one_so_is_no_wish_of_all(text: str, reason: str) -> None:
    draft = Draft.of(situation(text, WISHING))
    assert not ones_so(draft, text), reason


def test_one_so_of_a_move_that_is_not_there_is_said() -> None:
    text = "instead of the butterfly, something standing"
    meant = ones_so(Draft.of(situation(text, WISHING)), text)[0].meant
    assert meant.absent == "T07"
    assert not meant.moves


def test_one_so_is_of_the_move_that_is_up() -> None:
    text = "could I do something sitting instead"
    up = {**WISHING, slots.ASKED: slots.EXERCISE_FEEDBACK}
    assert ones_so(Draft.of(situation(text, up)), text)[0].meant.this
