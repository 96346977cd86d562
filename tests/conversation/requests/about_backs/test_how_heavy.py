"""How heavy a load may be is said by what it does, and not at all for now where pain is high."""

from __future__ import annotations

import pytest

from bot.conversation.requests.about_plan.plan_asked import plan_asked
from tests.conversation.requests.plans_asked import said, shown


def test_how_heavy_is_told_by_what_the_load_does() -> None:
    answer = said("how heavy can I lift today?", {**shown("low"), "stage": "chronic", "nrs": 3})
    assert answer.startswith("I can't know your weight")
    assert "5 kg" in answer


def test_how_heavy_waits_with_a_high_pain() -> None:
    answer = said("how heavy can I lift today?", {**shown("low"), "nrs": 8})
    assert answer.startswith("Nothing heavy for now.")


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("how many kilos am I allowed to carry at work", True),
        ("is there a weight limit", True),
        ("how heavy should the dumbbells be that I lift", False),
        ("how heavy does my leg feel", False),
    ],
)
def test_how_heavy_is_asked_of_loads(text: str, asks: bool) -> None:
    kind = plan_asked(text)
    assert (kind is not None and kind.id == "how_heavy") is asks
