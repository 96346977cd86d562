"""A place of the pain is put in, or a word of another fact takes none out."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

TOLD: dict[str, Any] = {
    **{"consent": "agreed", "story": "told", "readback": "confirmed"},
    **{"regions": ["neck"], "side": "right", "sides_of": [], "nrs": 5},
    **{"duration_days": 270, "stage": "chronic", "course": "fluctuating"},
    "lifestyle": ["screen_phone"],
}


def _said(text: str, asked: str, **told: Any) -> Draft:
    return plan_turn(situation(text, {**TOLD, slots.ASKED: asked, **told}))


@pytest.mark.parametrize(
    ("asked", "text", "put_in", "reason"),
    [
        ("sit_hours", "add upper back please", True, "in so many words"),
        (
            "sit_hours",
            "about 4 hours sat. noo put the upper back back in",
            True,
            "beside an answer",
        ),
        ("screen_nerves", "none. add the upper back", True, "at a list"),
        ("screen_nerves", "put the upper back back in", True, "at a list, alone"),
        ("minutes", "the upper back is the main bit", True, "called so"),
        ("sit_hours", "is my upper back the main bit?", False, "asked"),
        ("minutes", "10 minutes, and a move for the upper back", False, "a wish of the moves"),
    ],
)
def test_place_put_in_is_noted_and_said(asked: str, text: str, put_in: bool, reason: str) -> None:
    draft = _said(text, asked)
    assert ("upper_back" in draft.values["regions"]) is put_in, reason
    if put_in:
        assert any("upper back" in one.casefold() for one in draft.acknowledged), reason


def test_place_put_in_answers_the_list_beside_it() -> None:
    draft = _said("none. add the upper back", "screen_nerves")
    assert draft.values["screen_nerves"] == "answered"


@pytest.mark.parametrize(
    "text",
    ["take out the up and down", "take out the up n down thing i meant my desk goes up n down lol"],
)
def test_place_put_in_up_and_down_names_no_place(text: str) -> None:
    draft = _said(text, "sit_hours", regions=["upper_back", "neck"])
    assert draft.values["regions"] == ["upper_back", "neck"]
    assert draft.values.get("course") is None
