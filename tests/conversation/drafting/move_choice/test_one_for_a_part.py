"""Another move for a part of the body comes in, or it is said why none does (fitted)."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.move_choice.moves_of_a_part import moves_of_part
from bot.conversation.drafting.move_choice.one_for_a_part import bring_in_for_part
from bot.knowledge.wishes.wish_words import wish_words
from tests.conversation.drafting.with_routine import draft_with_routine, moves_of


def test_bring_in_for_part_adds_one_that_is_not_there() -> None:
    draft = draft_with_routine("another one for my hip")
    before = moves_of(draft)
    assert bring_in_for_part(draft, "hip")
    assert len(moves_of(draft)) == len(before) + 1
    assert draft.acknowledged


def test_bring_in_for_part_says_so_where_none_is_left() -> None:
    out = list(moves_of_part("belly"))
    draft = draft_with_routine("another one for my belly")
    draft.set(**{slots.SETTING: {"left_out": out}})
    before = moves_of(draft)
    assert bring_in_for_part(draft, "belly")
    assert moves_of(draft) == before
    assert wish_words("none_for_part") in draft.acknowledged
