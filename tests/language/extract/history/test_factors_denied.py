"""A movement that the words behind it deny makes nothing worse; what does good eases."""

from __future__ import annotations

import pytest

from bot.language.extract.history.factors_named import factors_named
from bot.language.text.message import Message


@pytest.mark.parametrize(
    ("text", "named", "why"),
    [
        ("gardening doesn't, it's the hoovering", {"housework"}, "denied behind it"),
        ("my wife says stairs but it's not, it's bending", {"bending"}, "behind a but"),
        ("driving, though it isn't. it's lifting", {"lifting"}, "the same"),
        ("walking helps, sitting doesn't", {"sitting"}, "the opposite of what eases"),
        ("the first few steps", {"first_steps"}, "no stairs"),
        ("steps and hills", {"stairs", "slopes"}, "steps of stairs"),
        ("swimming does it good", set(), "a word of better"),
    ],
)
def test_factors_denied_behind_are_none(text: str, named: set[str], why: str) -> None:
    assert set(factors_named(Message.read(text))) == named, why
