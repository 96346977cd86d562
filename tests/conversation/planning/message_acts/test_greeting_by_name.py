"""Hello by name where one is plainly given, and an age told with the consent is said."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation


def at_consent(text: str) -> Draft:
    return plan_turn(situation(text, {slots.ASKED: slots.CONSENT}))


@pytest.mark.parametrize(
    ("text", "name", "why"),
    [
        ("call me Jo. agreed", "Jo", "it is named"),
        ("my name is Kofi, yes ok", "Kofi", "the same"),
        ("Olá, me name João, I accept", "João", "letters of other languages"),
        ("yes I agree, I'm Siobhán by the way", "Siobhán", "a capital"),
        ("im siobhan btw, agreed", "Siobhan", "no word of English"),
        ("Marlene here. I agree, over 18.", "Marlene", "at the beginning"),
        ("This is Bernadette speaking, I agree", "Bernadette", "with a capital"),
    ],
)
def test_greeting_names_who_gives_a_name(text: str, name: str, why: str) -> None:
    assert at_consent(text).acknowledged[0] == f"Hello {name}.", why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("I'm sore and I'm tired, yes I agree", "a state"),
        ("I'm Irish, agree", "a people"),
        ("Plumber here, agree", "a trade"),
        ("agree, call me later", "a bid"),
        ("I AGREE I'M OLD", "all in capitals"),
        ("It's fine, I agree", "no name"),
        ("agree. I'm Retired", "a state with a capital"),
    ],
)
def test_greeting_makes_no_name_of_what_somebody_is(text: str, why: str) -> None:
    assert not any(one.startswith("Hello") for one in at_consent(text).acknowledged), why


def test_greeting_says_an_age_told_with_the_consent() -> None:
    assert "Noted: 39 years old." in at_consent("yes I agree, I'm 39").acknowledged
