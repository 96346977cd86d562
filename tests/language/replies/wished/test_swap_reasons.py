"""Why another move is wished for."""

from __future__ import annotations

import pytest

from bot.language.replies.wished.swap_reasons import (
    BORED,
    DISCREET,
    places_of_reasons,
    read_swap_reasons,
)

REASONS = (
    ("my wrists can't take this one, give me something else", ("WRI",), "wrists bear no weight"),
    ("my knees hate this one, another please", ("KNE",), "knees named"),
    ("boring, something more interesting instead", (BORED,), "no part of the body"),
    ("give me another one", (), "no reason told"),
    ("something less odd-looking please", (DISCREET,), "it draws looks"),
    ("one that is kinder to my neck instead of 1", ("NCK",), "what it must spare"),
)


@pytest.mark.parametrize(("text", "told", "why"), REASONS)
def test_swap_reasons_told(text: str, told: tuple[str, ...], why: str) -> None:
    assert read_swap_reasons(text).told == told, why


def test_swap_reasons_only_of_a_wish() -> None:
    said = "my shoulder is bad, another one please"
    assert [said[a:b] for a, b in places_of_reasons(said)] == ["shoulder"]
    assert not list(places_of_reasons("my shoulder is bad today"))


@pytest.mark.parametrize(
    ("text", "told", "why"),
    [
        ("have you got anything that doesn't load my wrists?", True, "by the part alone"),
        ("something easier on my knees", True, "in other words"),
        ("no weight through my wrists please", True, "what is not to be loaded"),
        ("my wrists hurt, another one please", False, "of the one that is up"),
        ("my knees are fine", False, "nothing is wished for"),
    ],
)
def test_swap_reasons_by_part(text: str, told: bool, why: str) -> None:
    assert read_swap_reasons(text).by_part is told, why
