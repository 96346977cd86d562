"""A wish to die is undone only by words in its own part of a sentence."""

from __future__ import annotations

from itertools import product

import pytest

from bot.labels.reading import read_message

WISHES = ("i want to die", "i dont want to be here anymore", "i keep thinking of ending it all")
BESIDE = (
    *("my ex took the kids and {}", "lost my job, {}", "had physio on monday, {}", "haha {}"),
    *("meeting my boss tomorrow but {}", "gave up smoking, gave up football, {}", "{} lol"),
    *("done my exercise and {}", "went swimming, {}", "it was my last match, {}"),
)


@pytest.mark.parametrize(("wish", "beside"), [*product(WISHES, BESIDE)])
def test_token_layout_what_is_told_apart_undoes_no_wish_to_die(wish: str, beside: str) -> None:
    read = read_message(beside.format(wish))
    assert read["level"] in "ES" or "suicide_distress" in read["ask"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("my hips throb. I want out of this body, a new one please.", "as one wants a new car"),
        ("fed up with it all: my commute, the rain. back is stiff", "what 'it all' is follows"),
    ],
)
def test_token_layout_what_is_told_in_the_same_part_undoes_it(text: str, reason: str) -> None:
    read = read_message(text)
    assert (read["level"], read["ask"]) == ("none", []), reason
