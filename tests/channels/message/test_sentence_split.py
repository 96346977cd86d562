from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.message.sentence_split import split_text


@pytest.mark.parametrize(
    ("text", "limit", "parts"),
    [
        ("", 10, []),
        ("short", 10, ["short"]),
        ("One two. Three four.", 12, ["One two.", "Three four."]),
        ("One. Two.\n\nThree. Four.", 15, ["One. Two.", "Three. Four."]),  # paragraphs first
        ("alpha beta gamma", 11, ["alpha beta", "gamma"]),
        ("x" * 25, 10, ["x" * 10, "x" * 10, "x" * 5]),  # nowhere to pause
    ],
)
def test_sentence_split_cuts_where_a_reader_pauses(text: str, limit: int, parts: list[str]) -> None:
    assert split_text(text, limit) == parts


@given(st.text(max_size=400), st.integers(min_value=1, max_value=60))
def test_sentence_split_keeps_every_word_within_the_limit(text: str, limit: int) -> None:
    parts = split_text(text, limit)
    assert all(0 < len(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
