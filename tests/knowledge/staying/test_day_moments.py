"""A moment of the day is kept as an id and said in plain words."""

from __future__ import annotations

import pytest

from bot.knowledge.staying.day_moments import load_day_moments, moment_in_words, moment_key
from bot.knowledge.staying.day_parts import load_day_parts
from bot.records.kept import is_term


@pytest.mark.parametrize(
    ("part", "how", "anchor", "said"),
    [
        ("morning", "after", "tea", "in the morning, after your tea"),
        ("", "before", "bed", "before bed"),
        ("", "while", "kettle", "while the kettle boils"),
        ("noon", "", "", "at lunchtime"),
    ],
)
def test_day_moments_are_said(part: str, how: str, anchor: str, said: str) -> None:
    key = moment_key(part, how, anchor)
    assert moment_in_words(key) == said
    assert is_term(key)


def test_day_moments_name_parts_of_the_day() -> None:
    named = {one.part for one in load_day_moments().values()}
    assert named - {None} <= set(load_day_parts())


def test_day_moments_are_all_said() -> None:
    keys = [
        moment_key(part, how, anchor)
        for part in ("", *load_day_parts())
        for how in ("after", "before", "while")
        for anchor in load_day_moments()
    ]
    assert all("{" not in moment_in_words(key) for key in keys)
