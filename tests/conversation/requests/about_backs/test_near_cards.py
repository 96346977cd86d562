"""Cards that are only near to a question: offered in one line, told when one is chosen."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

ASKED = {
    **{"consent": "no_saving", "story": "told", "regions": ["low_back"], "side": "left"},
    **{"readback": "confirmed", slots.ASKED: "nrs"},
}
NEAR = {**ASKED, slots.CARDS_NEAR: [0, "E-24", "E-39"]}  # Work, Driving; in the turn before
ONE = {**ASKED, slots.CARDS_NEAR: [0, "E-39"]}


def planned(text: str, values: dict[str, Any], intent: str = "ask_education") -> Draft:
    return plan_turn(situation(text, values, intent, 0.7))


def cards(draft: Draft) -> list[str]:
    return [str(step.told["card"]) for step in draft.steps if step.told.get("card")]


def test_near_card_is_offered_by_its_title_and_not_told() -> None:
    draft = planned("do leeches do anything for it?", ASKED)

    assert not cards(draft)
    said = str(draft.values[slots.ACKNOWLEDGED])
    assert 'Do you mean "Acupuncture, belts, tape and mattresses"?' in said
    assert draft.values[slots.CARDS_NEAR] == [1, "E-23"]


@pytest.mark.parametrize(
    ("text", "values", "card", "reason"),
    [
        ("driving", NEAR, "E-39", "by its title"),
        ("the first one", NEAR, "E-24", "by its place"),
        ("the second", NEAR, "E-39", "by its place"),
        ("yes", ONE, "E-39", "one was offered"),
        ("yes please", ONE, "E-39", "one was offered"),
    ],
)
def test_near_card_that_is_chosen_is_told(
    text: str, values: dict[str, Any], card: str, reason: str
) -> None:
    assert cards(planned(text, values, "affirm")) == [card], reason


@pytest.mark.parametrize(
    ("text", "values", "reason"),
    [
        ("5", NEAR, "a number answers the open question"),
        ("yes", NEAR, "two were offered: it says neither"),
        ("driving", {**NEAR, slots.CARDS_NEAR: [-1, "E-24", "E-39"]}, "offered before the last"),
        ("driving", ASKED, "nothing was offered"),
    ],
)
def test_near_card_is_not_taken_for_other_words(
    text: str, values: dict[str, Any], reason: str
) -> None:
    assert not cards(planned(text, values, "inform")), reason


def test_near_card_is_offered_once_in_a_talk() -> None:
    offered = planned("do leeches do anything for it?", ASKED).values
    draft = planned("and do leeches do anything for a spine?", {**ASKED, **offered})

    assert "Do you mean" not in str(draft.values[slots.ACKNOWLEDGED])
