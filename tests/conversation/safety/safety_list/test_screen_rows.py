"""The rows of the asked screen that a person sees."""

from __future__ import annotations

import pytest

from bot.conversation.safety.safety_list.screen_rows import screen_items
from bot.language.facts import Facts


def test_screen_rows_for_head_and_neck_only_where_it_hurts_there() -> None:
    low = [item.id for item in screen_items("nerves", Facts(regions=("low_back",)))]
    neck = [item.id for item in screen_items("nerves", Facts(regions=("neck",)))]

    assert "head_neck" not in low
    assert "head_neck" in neck


@pytest.mark.parametrize(
    ("facts", "asked", "reason"),
    [
        (Facts(), True, "nothing is known"),
        (Facts(age=40, sex="female"), True, "it can be"),
        (Facts(age=74), False, "too old"),
        (Facts(age=30, sex="male"), False, "a man"),
    ],
)
def test_screen_asks_of_a_pregnancy_only_whom_it_can_concern(
    facts: Facts, asked: bool, reason: str
) -> None:
    rows = {item.id for item in screen_items("general", facts)}

    assert ({"pregnancy", "birth"} <= rows) is asked, reason
