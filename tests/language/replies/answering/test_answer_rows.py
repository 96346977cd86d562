"""Rows of a numbered list in a reply."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.replies.answering.answer_rows import rows_told


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param("2", (2,), id="a digit"),
        pytest.param("1, 4 & 6", (1, 4, 6), id="several"),
        pytest.param("4 and 4", (4,), id="once each"),
        pytest.param("2-4", (2, 3, 4), id="a range"),
        pytest.param("number four", (4,), id="letters in a short reply"),
        pytest.param("the one thing i worry about is work", (), id="letters in a sentence"),
        pytest.param("3 weeks", (), id="a time"),
        pytest.param("3wks", (), id="a time in one word"),
        pytest.param("8/10", (), id="a rating"),
        pytest.param("2.5", (), id="no whole number"),
        pytest.param("my L5 disc", (), id="a digit inside a word"),
        pytest.param("none", (), id="no number"),
        pytest.param("no one of this", (), id="none of them"),
        pytest.param("no one from the list", (), id="none of the list"),
        pytest.param("no 1", (1,), id="a row by its number"),
        pytest.param("none. 7 and 8 dont apply to a man", (), id="two rows denied together"),
        pytest.param("7, 8 and 9 do not concern me", (), id="three rows denied together"),
        pytest.param("7 and 8 apply to me", (7, 8), id="the same two, told"),
        pytest.param(
            "it's 4 now, the 6 is just after work. none of those", (), id="ratings put right"
        ),
        pytest.param("none. 6 was for last night", (), id="a rating of a time"),
        pytest.param("none, my pain is still 5, maybe 4 after it", (), id="a rating and its less"),
        pytest.param("none! 7 out of 10 today though", (), id="a rating out of ten"),
        pytest.param("none of them, my brain is numb at 3am", (), id="a time of day"),
        pytest.param("none, but 4 a bit", (4,), id="a row after all"),
        pytest.param("3 is my number", (), id="the number of the pain"),
        pytest.param("number 3 is mine", (3,), id="a row that is one's own"),
        pytest.param("it's a 5 today but the 8 was last week", (), id="a rating of last week"),
        pytest.param("1 since yesterday", (1,), id="a row and since when"),
        pytest.param("6, I fell last night", (6,), id="a row and its time"),
        pytest.param("4 now and again", (4,), id="a row"),
        pytest.param("the third one", (3,), id="its place, and no row one"),
        pytest.param("the first and the fourth", (1, 4), id="two places"),
        pytest.param("not that one", (), id="one that stands for something"),
        pytest.param("the first time was in May", (), id="a place of something else"),
        pytest.param("the last one", (), id="counted from an end that is not known here"),
    ],
)
def test_rows_told_numbers_are_those_without_a_unit(text: str, rows: tuple[int, ...]) -> None:
    assert rows_told(text).numbers == rows


@pytest.mark.parametrize(
    ("text", "none"),
    [("none of them", True), ("nothing like that", True), ("number 3", False), ("", False)],
)
def test_rows_told_hears_that_no_row_fits(text: str, none: bool) -> None:
    assert rows_told(text).none is none


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("none apart from the fever", " the fever"),
        ("nothing but chills", " chills"),
        ("no fever", ""),
    ],
)
def test_rows_told_exception_is_what_stands_behind_it(text: str, rest: str) -> None:
    assert rows_told(text).exception == rest


@given(st.text(max_size=300))
def test_rows_told_takes_any_text(text: str) -> None:
    assert all(isinstance(row, int) for row in rows_told(text).numbers)
