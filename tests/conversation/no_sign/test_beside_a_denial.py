"""What stands beside the rows of a safety list and is no sign."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.mistaken_for_signs import without_mistaken
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Kind, Status


def flags(text: str) -> set[str]:
    turn = without_mistaken(Turn(understand(text), text=text, of_a_list=True))
    told = turn.findings.of(Kind.FLAG)
    return {one.value for one in told if one.status not in (Status.DENIED, Status.IDIOM)}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("My mother had the shingles with the rash, me not. So none.", "another's, of once"),
        ("5, I take apixaban for my heart rhythm", "a medicine by its row"),
        ("none, lost 4 kilos but with the diet, I wanted it", "lost on purpose"),
    ],
)
def test_no_sign_at_a_list_is_left_out(text: str, reason: str) -> None:
    assert not flags(text), reason


@pytest.mark.parametrize(
    ("text", "flag", "reason"),
    [
        ("none. my mother can't pee since this morning", "ces_bladder", "another's, of now"),
        ("5, I take warfarin and my poo is black like tar", "abdominal", "a sign beside the row"),
        ("lost 4 kilos without trying, no diet", "weight_loss", "not on purpose"),
    ],
)
def test_no_sign_at_a_list_keeps_what_is_told(text: str, flag: str, reason: str) -> None:
    assert flag in flags(text), reason
