"""Why another move is wished for."""

from __future__ import annotations

import pytest

from bot.language.replies.swap_reasons import BORED, places_of_reasons, read_swap_reasons

REASONS = (
    ("my wrists can't take this one, give me something else", ("WRI",), "wrists bear no weight"),
    ("my knees hate this one, another please", ("KNE",), "knees named"),
    ("boring, something more interesting instead", (BORED,), "no part of the body"),
    ("give me another one", (), "no reason told"),
)


@pytest.mark.parametrize(("text", "told", "why"), REASONS)
def test_swap_reasons_told(text: str, told: tuple[str, ...], why: str) -> None:
    assert read_swap_reasons(text).told == told, why


def test_swap_reasons_only_of_a_wish() -> None:
    said = "my shoulder is bad, another one please"
    assert [said[a:b] for a, b in places_of_reasons(said)] == ["shoulder"]
    assert not list(places_of_reasons("my shoulder is bad today"))
