"""A slot's value is read once, and a new value is never taken for an old one."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.conversation.value_readings import read_once_a_value


@pytest.mark.parametrize(
    ("asked_for", "read"),
    [
        pytest.param("aaaa", "a", id="the same value again and again is read once"),
        pytest.param("abab", "ab", id="two values in turn are each read once"),
        pytest.param("abcdefghia", "abcdefghia", id="one out of the last ones is read anew"),
    ],
)
def test_value_readings_are_made_once_while_they_are_asked_for(asked_for: str, read: str) -> None:
    made: list[str] = []
    values = {name: {"name": name} for name in asked_for}

    def name_in(value: Mapping[str, Any]) -> str:
        made.append(value["name"])
        return str(value["name"])

    reading = read_once_a_value(name_in)
    assert "".join(reading(values[name]) for name in asked_for) == asked_for
    assert "".join(made) == read


def test_value_readings_tell_equal_values_apart() -> None:
    reading = read_once_a_value(lambda value: [value])
    first, second = {"at": 1}, {"at": 1}
    assert reading(first) is not reading(second)
    assert reading(first) is reading(first)
