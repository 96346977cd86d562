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
        ("minutes", "add my upper back and the shoulder too", True, "the first of two"),
        ("minutes", "when I put my upper back in the chair it is fine", False, "a way to sit"),
    ],
)
def test_place_put_in_is_noted_and_said(asked: str, text: str, put_in: bool, reason: str) -> None:
    draft = _said(text, asked)
    assert ("upper_back" in draft.values["regions"]) is put_in, reason
    if put_in:
        assert any("upper back" in one.casefold() for one in draft.acknowledged), reason


@pytest.mark.parametrize("asked", ["minutes", "check_answer"])
@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I can bring my chin down to my chest", "a check that is done"),
        ("I put my weight back and it pulls in my buttock", "a weight is no place"),
        ("when I put my arms down my upper back aches too", "arms that are put down"),
        ("I bring my knee to my chest and the upper back pulls too", "a knee is brought"),
    ],
)
def test_place_put_in_is_none_that_a_movement_names(asked: str, text: str, reason: str) -> None:
    draft = _said(text, asked)
    assert draft.values["regions"] == ["neck"], reason
    assert draft.turn.text == text, "all of it is left for the question"


def test_place_put_in_of_a_movement_is_none_while_facts_are_asked() -> None:
    draft = _said("I can bring my chin down to my chest", "sit_hours")
    assert draft.values["regions"] == ["neck"]


def test_place_put_in_leaves_the_answer_of_its_part() -> None:
    draft = _said("about 4 hours, put the upper back in too", "sit_hours")
    assert draft.values["regions"] == ["upper_back", "neck"]
    assert draft.values["sit_hours"] == 4


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
