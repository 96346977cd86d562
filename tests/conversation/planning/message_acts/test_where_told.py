"""Where somebody is, or which number is called there, is no flare and no call for help."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from tests.conversation.planning.return_visits.at_a_return import AT_CHECK_IN, IDLE, planned_later


@pytest.mark.parametrize("values", [AT_CHECK_IN, IDLE], ids=["at the check-in", "nothing asked"])
@pytest.mark.parametrize(
    "text",
    [
        "I'm in Spain this week",
        "we're in France until Sunday",
        "jetlagged in Canada this week",
        "back in London tonight",
        "off to Greece tomorrow for ten days",
        "just got back from Portugal last night",
        "on the ferry to Ireland",
        "it's 999 here not 911",
        "I'm in Scotland, it's 999, not 911",
        "staying in a hotel in Berlin for three nights",
    ],
)
def test_where_told_alone_is_no_flare(text: str, values: dict[str, object]) -> None:
    draft = planned_later(text, values)
    assert draft.asked != slots.FLARE
    assert not weeks_in(draft.values).in_flare
    assert not draft.alarmed


@pytest.mark.parametrize("values", [AT_CHECK_IN, IDLE], ids=["at the check-in", "nothing asked"])
@pytest.mark.parametrize(
    "text",
    [
        "back's gone again, in Spain of all places",
        "we're in France and it has seized up since Sunday",
        "in Tenerife with my back in bits",
        "Greece was lovely until Tuesday, then the old trouble came back with a vengeance",
    ],
)
def test_where_told_beside_a_flare_leaves_it_one(text: str, values: dict[str, object]) -> None:
    assert weeks_in(planned_later(text, values).values).in_flare


@pytest.mark.parametrize("values", [AT_CHECK_IN, IDLE], ids=["at the check-in", "nothing asked"])
@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("still in blighty so 999 not 911", "999"),
        ("so 112 and not 999 over here", "112"),
        ("999 not 911 by the way", "999"),
        ("it would be 999, not 911, we're in Wales", "999"),
        ("not 911 but 999", "999"),
        ("000 instead of 911 please, we're Aussies", "000"),
        ("911 rather than 999, I live in Ohio", "911"),
        ("nine nine nine? no: 911 not 999 over here", "911"),
    ],
)
def test_where_told_by_two_numbers_calls_for_no_help(
    text: str, number: str, values: dict[str, object]
) -> None:
    draft = planned_later(text, values)
    assert "utter_call_for_help" not in [step.action for step in draft.steps]
    assert not draft.alarmed
    assert draft.values[slots.EMERGENCY_NUMBER].startswith(number)
    assert draft.asked != slots.FLARE


@pytest.mark.parametrize(
    "text",
    [
        "999 now please",
        "call 999",
        "somebody call 911, my wife collapsed",
        "999 not 111, he isn't breathing",
        "I need an ambulance",
    ],
)
def test_where_told_leaves_a_call_for_help_one(text: str) -> None:
    draft = planned_later(text, IDLE)
    assert draft.alarmed or "utter_call_for_help" in [step.action for step in draft.steps]
