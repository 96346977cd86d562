"""A row of a safety list that is only asked about tells no sign."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.mistaken_for_signs import without_mistaken
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Kind, Status


def flags(text: str, of_a_list: bool = True) -> set[str]:
    turn = without_mistaken(Turn(understand(text), text=text, of_a_list=of_a_list))
    told = turn.findings.of(Kind.FLAG)
    return {one.value for one in told if one.status is not Status.DENIED}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("None, as I said. And item 10, the new lump, why?", "its number, its words and why"),
        ("none of them. why 5, a serious accident?", "why before the number"),
        ("No. Row 1, can't pee, what is that for?", "an emergency's row, only asked about"),
        ("number 8, fever and chills, why does it matter", "without a mark"),
        ("is numbness between the legs really on your list, why?", "that it stands there"),
        ("I have no lump. I asked why a new lump is on the list", "the asking is one's own"),
    ],
)
def test_a_row_asked_about_is_no_sign(text: str, reason: str) -> None:
    assert not flags(text), reason


def test_a_row_asked_about_later_is_no_sign() -> None:
    asked = "why did you ask about a new lump on the spine?"
    assert not flags(asked, of_a_list=False)


@pytest.mark.parametrize(
    ("text", "flag", "reason"),
    [
        ("10, I have a new lump on my spine. why?", "deformity_lump", "told beside the question"),
        ("why do I have a new lump on my spine?", "deformity_lump", "asked of one's own body"),
        ("item 2, I am numb between my legs, why is that?", "ces_saddle", "what is felt"),
        ("new lump on the spine. and why is 8 on there?", "deformity_lump", "another row is asked"),
    ],
)
def test_a_sign_that_is_told_stays(text: str, flag: str, reason: str) -> None:
    assert flag in flags(text), reason
