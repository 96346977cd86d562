"""Fewer rounds, a chair of a kind and half the name of a move, as plain people say them."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.shown_list import WISHING

UP: dict[str, Any] = {
    **WISHING,
    **{slots.CONSENT: "no_saving", slots.STORY: "told", slots.READBACK: "confirmed"},
    **{slots.ASKED: slots.EXERCISE_FEEDBACK, slots.EXERCISE: 4},
}


def planned(text: str, **values: object) -> Draft:
    """Return the draft of a message at the bridge."""
    return plan_turn(situation(text, {**UP, **values}, "inform"))


@pytest.mark.parametrize(
    "text",
    [
        "3 rounds is a lot, make it 2",
        "I want 2 rounds not 3",
        "two rounds will do, won't it?",
        "2 rounds are enough for me",
    ],
)
def test_names_and_numbers_rounds_are_changed(text: str) -> None:
    draft = planned(text)
    assert "2 rounds" in " ".join(draft.acknowledged), text
    assert draft.values[slots.EXERCISE] == UP[slots.EXERCISE], "it is still to be done"


def test_names_and_numbers_rounds_that_were_done_change_nothing() -> None:
    assert "stays so" not in " ".join(planned("did 2 rounds not 3").acknowledged)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I have no tall chair, so please give me another exercise", "before the name"),
        ("there is no chair with a high back here", "behind the name"),
    ],
)
def test_names_and_numbers_a_chair_of_a_kind_takes_no_chair_away(text: str, reason: str) -> None:
    assert "chair" not in (planned(text).values.get("setting") or {}).get("no_kit", ()), reason


def test_names_and_numbers_a_chair_that_is_missing_is_noted() -> None:
    assert "chair" in planned("I have no chair").values["setting"]["no_kit"]


@pytest.mark.parametrize("text", ["swap the chin tuck please", "the neck turns are too much"])
def test_names_and_numbers_half_the_name_of_a_move_is_no_place(text: str) -> None:
    assert planned(text, **{slots.ASKED: None}).facts.regions == ("low_back",)


def test_names_and_numbers_a_move_called_by_its_name_is_no_factor() -> None:
    draft = planned("Could you make the sit to stand two rounds?", **{slots.ASKED: None})
    assert "standing" not in draft.facts.worse_with


@pytest.mark.parametrize(
    ("text", "nrs", "reason"),
    [
        ("About 7 I'd say", 5, "the hours that are asked for"),
        ("I'd say 7", 5, "the same"),
        ("7, and the pain is a 6", 6, "its own word"),
    ],
)
def test_names_and_numbers_hours_told_are_no_pain(text: str, nrs: int, reason: str) -> None:
    values = {"consent": "no_saving", slots.STORY: "told", slots.READBACK: "confirmed"}
    known = {"regions": ["neck"], "side": "left", "nrs": 5, slots.ASKED: "sit_hours"}
    facts = plan_turn(situation(text, {**values, **known}, "inform")).facts
    assert (facts.nrs, facts.sit_hours) == (nrs, 7.0), reason
