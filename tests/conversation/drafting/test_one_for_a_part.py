"""Another move for a part of the body comes in, or it is said why none does (fitted)."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.one_for_a_part import bring_in_for_part
from bot.knowledge.wishes.move_wishes import load_move_groups
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.wished_moves import part_wished_for
from tests.conversation.planning.test_move_wishes import _draft, _moves


@pytest.mark.parametrize(
    ("text", "part", "reason"),
    [
        ("another one for my neck maybe", "neck", "with a doubt behind it"),
        ("another move pls, smth for neck", "neck", "in the words of a phone"),
        ("ok and the neck move??", "neck", "asked for again"),
        ("give me one more stretch for the hips", "hips", "a stretch"),
        ("have you got something for tight shoulders", "shoulders", "as a question"),
        ("an extra neck exercise please", "neck", "the part before the word"),
        ("I want another move for my upper back too", "upper back", "two words"),
        ("the neck move was fine", "", "a report"),
        ("something for my neck pain at night", "", "no move"),
        ("is one for the neck dangerous", "", "a question of danger"),
        ("swap the neck one", "", "a swap"),
    ],
)
def test_part_wished_for_names_the_part(text: str, part: str, reason: str) -> None:
    assert part_wished_for(text) == part, reason


def test_bring_in_for_part_adds_one_that_is_not_there() -> None:
    draft = _draft("another one for my hip")
    before = _moves(draft)
    assert bring_in_for_part(draft, "hip")
    assert len(_moves(draft)) == len(before) + 1
    assert draft.acknowledged


def test_bring_in_for_part_says_so_where_none_is_left() -> None:
    out = list(load_move_groups()["belly"].moves)
    draft = _draft("another one for my belly")
    draft.set(**{slots.SETTING: {"left_out": out}})
    before = _moves(draft)
    assert bring_in_for_part(draft, "belly")
    assert _moves(draft) == before
    assert wish_words("none_for_part") in draft.acknowledged
