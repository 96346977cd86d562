"""Where somebody is: the country they name, or the number that is called there."""

from __future__ import annotations

import pytest

from bot.conversation.safety.help.reaching import learnt, number_told
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language.findings import Findings


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("Out here in Ohio it's 911, mind.", "911", "a place"),
        ("here you ring 000 not 112", "000", "instead of another"),
        ("our ambulance number is 995", "995", "called a number"),
        ("we're in Canada so for an ambulance it's 911 here", "911", "no call for help"),
        ("still in blighty so 999 not 911", "999", "one against another"),
        ("so 112 and not 999 over here", "112", "the same"),
        ("not 911 but 999", "999", "the same, the other way round"),
        ("999 not 111, she's collapsed", None, "a call for help, and not the line for advice"),
        ("My wife collapsed, call 911", None, "a call for help"),
        ("it's 911!", None, "a cry"),
        ("is it 911 or 112 here?", None, "asked"),
        ("it's 112 steps up to here", None, "a count"),
        ("the number here is 345", None, "none that any country calls"),
    ],
)
def test_reaching_number_told(text: str, number: str | None, reason: str) -> None:
    assert number_told(text) == number, reason


@pytest.mark.parametrize(
    ("text", "country", "reason"),
    [
        ("in Ohio it's 911", "us", "the country that is named has it"),
        ("it's 911 here", "911", "the number alone"),
        ("I live in Germany", "de", "the country alone"),
        ("my back hurts", None, "nothing told"),
    ],
)
def test_reaching_learnt(text: str, country: str | None, reason: str) -> None:
    state, news = learnt(SafetyState(), Turn(Findings(), text=text))
    assert (state.country, news) == (country, "country" if country else None), reason


def test_reaching_number_of_a_known_country_changes_nothing() -> None:
    state, news = learnt(SafetyState(country="us"), Turn(Findings(), text="it's 911 here"))
    assert (state.country, news) == ("us", None)
