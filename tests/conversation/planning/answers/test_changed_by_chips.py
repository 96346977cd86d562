"""What is read back is changed by its chips, as often and in whatever order somebody likes."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.overview import fact_chips
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

TOLD: dict[str, Any] = {
    "consent": "no_saving",
    "story": "told",
    "regions": ["low_back"],
    "side": "right",
    "duration_days": 21,
    "onset": "gradual",
    "course": "same",
    "radiation": "none",
    "aggravated_by": ["flex_agg"],
    "nrs": 5,
    "sit_hours": 6,
    slots.ASKED: slots.READBACK,
}
# Of a chip that takes words: two that can be told, one after the other.
WORDS = {
    "place": ("change the place to neck", "change the place to upper back"),
    "how long": ("change how long to 5 weeks", "change how long to 4 months"),
}


def presses() -> list[str]:
    """Two other values of each chip whose values are pressed, and two in words of the others."""
    found: list[str] = []
    chips = fact_chips(facts_of(TOLD))
    for chip in chips:
        offered = [one["payload"] for one in chip.get("choices", ()) if "payload" in one]
        found += [one for one in offered if one not in held()][:2]
    assert len(found) >= 2 * 6
    return [*found, *(one for both in WORDS.values() for one in both)]


def held() -> set[str]:
    return {f'/choose{{"choice": "{name}={value}"}}' for name, value in TOLD.items()}


def change(values: dict[str, Any], press: str) -> Draft:
    return plan_turn(situation(press, values, intent="correct"))


@pytest.mark.parametrize("first", presses())
def test_changed_by_chips_twice_in_a_row_each_is_said_and_read_back(first: str) -> None:
    """A second change was denied ("I can't put that into my notes") and the card passed over."""
    for second in presses():
        values = dict(TOLD)
        for press in (first, second):
            before = facts_of(values)
            draft = change(values, press)
            values = dict(draft.values)
            assert draft.facts != before or first == second, press
            opening = "Changed: " if draft.facts != before else "That is what I have"
            assert draft.acknowledged[0].startswith(opening), (first, second, draft.acknowledged)
            assert values[slots.ASKED] == slots.READBACK
            assert values.get(slots.READBACK) is None


def test_changed_by_chips_is_asked_on_however_often() -> None:
    values = dict(TOLD)
    for side, _ in product(("left", "both", "middle", "right"), range(2)):
        draft = change(values, f'/choose{{"choice": "side={side}"}}')
        values = dict(draft.values)
        assert (values[slots.ASKED], values["side"]) == (slots.READBACK, side)
        assert not any("notes" in words for words in draft.acknowledged)


def test_changed_by_chips_stops_where_it_is_said_to_be_right() -> None:
    """The twin: a yes goes on."""
    values = dict(change(TOLD, '/choose{"choice": "side=left"}').values)
    draft = change(values, f'/choose{{"choice": "{slots.READBACK}=yes"}}')
    assert draft.values[slots.READBACK] == "confirmed"
    assert draft.values[slots.ASKED] != slots.READBACK


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("it is also stiff in the morning", "Noted: stiff.", "it was taken without a word"),
        ("it is stiff and burning", "Noted: stiff and burning.", "both"),
    ],
)
def test_changed_by_chips_or_words_what_is_not_shown_is_said(
    text: str, said: str, reason: str
) -> None:
    draft = plan_turn(situation(text, TOLD))
    assert draft.acknowledged == [said], reason


def test_changed_by_chips_at_a_later_question_a_side_put_right_leaves_it_open() -> None:
    """ "Changed: left side. I'll leave that one." took the question away."""
    values = {**TOLD, "nrs": None, slots.READBACK: "confirmed", slots.ASKED: "nrs"}
    values[slots.REPROMPT] = "buttons"
    draft = plan_turn(situation("left side, not right", values))
    assert draft.acknowledged == ["Changed: left side."]
    assert draft.values[slots.ASKED] == "nrs"
