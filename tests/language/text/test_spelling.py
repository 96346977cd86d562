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


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("feling", "feeling"),
        ("brath", "breath"),
        ("asprin", "aspirin"),
        ("warfrin", "warfarin"),
        ("naproxin", "naproxen"),
        ("behnd", "behind"),
        ("slurrd", "slurred"),
        ("stiffnes", "stiffness"),
        ("worying", "worrying"),
        ("rigt", "right"),
        ("fevr", "fever"),
        ("gardnin", "gardening"),
        ("swetting", "sweating"),
        ("leeking", "leaking"),
        ("rollled", "rolled"),
        ("suicidel", "suicidal"),
    ],
)
def test_spelling_finds_the_likeliest_word(written: str, meant: str) -> None:
    assert engine().parse(written).tokens.norms == (meant,)


@pytest.mark.parametrize(
    ("written", "tokens", "reason"),
    [
        ("mylegs", ("my", "legs"), "a space is missing"),
        ("can'tpee", ("cant", "pee"), "with an apostrophe"),
        ("isnumb", ("is", "numb"), "a short word"),
        ("bothlegs", ("both", "legs"), "no bottles"),
        ("lastnight", ("last", "night"), "run together by habit"),
        ("befor", ("before",), "likelier one word than be for"),
        ("wensday", ("wednesday",), "no day of wens"),
        ("codein", ("codeine",), "no code in it"),
        ("whitby", ("whitby",), "a town, no whit by"),
        ("gawping", ("gawping",), "a word of English, no gasping"),
    ],
)
def test_spelling_parts_words_that_are_run_together(
    written: str, tokens: tuple[str, ...], reason: str
) -> None:
    assert engine().parse(written).tokens.norms == tokens, reason


def test_spelling_keeps_the_places_of_words_that_are_run_together() -> None:
    tokens = engine().parse("i can'tpee now").tokens
    assert tokens.written == ("i", "can't", "pee", "now")
    assert tokens.starts == (0, 2, 7, 11)


@pytest.mark.parametrize(
    ("written", "norms", "reason"),
    [
        ("hated the 2nd one", ("hated", "the", "2", "nd", "one"), "a place"),
        ("did the 2nd hands wont grip", ("did", "the", "2", "nd", "hands"), "no list of two"),
        ("my back nd neck", ("my", "back", "and", "neck"), "short for and"),
    ],
)
def test_spelling_leaves_the_place_in_a_number(
    written: str, norms: tuple[str, ...], reason: str
) -> None:
    assert engine().parse(written).tokens.norms[: len(norms)] == norms, reason
