"""A move is asked for by what it is good for, and swapped for one in another position."""

from __future__ import annotations

import pytest

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.planning.wishes.wishes_told import wishes_of
from tests.conversation.planning.situations import situation
from tests.conversation.shown_list import WISHING


@pytest.mark.parametrize(
    ("text", "move", "reason"),
    [
        ("have you got anything for standing up from the sofa?", "P18", "asked for a purpose"),
        ("I would like to practise rising out of my armchair", "P18", "a purpose told"),
        ("is there not one for getting off the loo", "P18", "a question with a denial"),
        ("an exercise for the stairs please", "P24", "a purpose in few words"),
        ("how about sit to stand", "P18", "asked by its name"),
        ("put in the plan the backward bend", "M07", "named for its way"),
    ],
)
def test_moves_wished_come_by_what_they_are_good_for(text: str, move: str, reason: str) -> None:
    draft = Draft.of(situation(text, WISHING))

    meant = [one for deed, one in named_wishes(draft, text) if deed == "back_in"]

    assert [one.absent for one in meant] == [move], reason
    assert not wishes_of(draft).place, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("getting out of the sofa is the worst", "told of the pain"),
        ("is there anything for the pain", "no move is meant"),
        ("what about lifting the shopping?", "asked whether it is bad"),
        ("never practise stairs", "denied"),
    ],
)
def test_moves_wished_come_by_no_other_words(text: str, reason: str) -> None:
    draft = Draft.of(situation(text, WISHING))

    assert not [one for one in named_wishes(draft, text) if one[0] == "back_in"], reason


@pytest.mark.parametrize(
    ("text", "deed", "moves", "reason"),
    [
        ("swap the doorway stretch for something seated", "swap_so", ("T09",), "a position"),
        ("swap number 2 for one lying down", "swap_so", ("P05",), "by its number"),
        ("swap the bridge for the clam", "swap_for", ("P01",), "a move by name"),
        ("swap the bridge", "swap", ("P01",), "nothing behind it"),
    ],
)
def test_moves_wished_take_the_place_of_one(
    text: str, deed: str, moves: tuple[str, ...], reason: str
) -> None:
    draft = Draft.of(situation(text, WISHING))

    assert [(done, one.moves) for done, one in named_wishes(draft, text)] == [(deed, moves)], reason
    assert not wishes_of(draft).place, reason
