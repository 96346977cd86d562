"""Misspelt words, put right."""

from __future__ import annotations

import pytest

from bot.language import understand
from bot.language.findings import Kind
from bot.language.pipeline import engine


@pytest.mark.parametrize(
    ("written", "meant", "reason"),
    [
        ("shd", "should", "no heart disease"),
        ("bbq", "bbq", "no basal cell carcinoma"),
        ("bbc", "bbc", "a broadcaster"),
        ("chd", "chd", "the initials themselves"),
        ("numm", "numb", "sounds the same"),
        ("gp's", "gp", "a doctor's"),
    ],
)
def test_spelling_puts_no_initials_for_a_word(written: str, meant: str, reason: str) -> None:
    """Initials of illnesses are never what a misspelt word stands for."""
    assert engine().parse(f"my {written}").tokens.norms[1] == meant, reason


def test_spelling_makes_no_illness_of_should() -> None:
    """A question is no heart disease."""
    assert not understand("none of them. shd i use heat or ice?").of(Kind.CONDITION)
