"""Whose numbers a person is given: said, the operator's, the language setting, nobody's."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.numbers import set_numbers
from bot.conversation.safety.safety_state import SafetyState
from tests.conversation.planning.situations import situation


def numbers(
    state: SafetyState | None = None,
    language: str | None = None,
    response: str | None = None,
    operator: str | None = None,
) -> dict[str, Any]:
    values = {slots.SAFETY: (state or SafetyState()).as_dict()}
    draft = Draft.of(situation("hi", values=values, language=language, country=operator))
    set_numbers(draft, response)
    return draft.values


def test_numbers_unknown_asks_for_the_country() -> None:
    found = numbers()
    assert found[slots.EMERGENCY_NUMBER] == "112 (or your local emergency number)"
    assert "which country" in found[slots.COUNTRY_QUESTION]


def test_numbers_said_wins_over_all() -> None:
    found = numbers(SafetyState(country="au"), language="en-GB", operator="ie")
    assert found[slots.EMERGENCY_NUMBER] == "000"
    assert found.get(slots.COUNTRY_QUESTION, "") == ""


def test_numbers_the_operator_wins_over_the_language() -> None:
    assert numbers(language="en-US", operator="ie")[slots.EMERGENCY_NUMBER] == "112 or 999"


@pytest.mark.parametrize(
    ("language", "said", "elsewhere", "crisis", "violence"),
    [
        ("en-GB", None, "Outside the United Kingdom: 112", "116 123", "0808 2000 247"),
        ("en-US", None, "Outside the United States: 112", "988", "1-800-799-7233"),
        ("en", None, "Where 112 does not work", "", ""),  # a page of addresses, no number
        ("en-GB", "au", "", "13 11 14", "1800 737 732"),  # the country is sure
    ],
)
def test_numbers_for_a_card_are_dialled_and_say_where_they_hold(
    language: str, said: str | None, elsewhere: str, crisis: str, violence: str
) -> None:
    found = numbers(SafetyState(country=said), language=language)
    assert found[slots.ELSEWHERE].startswith(elsewhere)
    assert bool(found[slots.ELSEWHERE]) == bool(elsewhere)
    assert (found[slots.CRISIS_TEL], found[slots.VIOLENCE_TEL]) == (crisis, violence)


@pytest.mark.parametrize(
    ("country", "sms"),
    [("gb", "85258?body=SHOUT"), ("ie", "50808"), ("us", "988"), ("de", "")],
)
def test_numbers_to_write_to_stand_in_the_line_for_a_crisis(country: str, sms: str) -> None:
    found = numbers(SafetyState(country=country))
    assert found[slots.CRISIS_SMS] == sms
    assert all(part in found[slots.CRISIS_LINE] for part in sms.split("?body="))


@pytest.mark.parametrize(
    ("language", "begins", "tel"),
    [
        ("en-GB", "999 (outside the United Kingdom: 112", "999"),
        ("de-AT", "144 or 112 (outside Austria: 112", "144"),
        ("pl", "112 or 999 (outside Poland", "112"),
        ("en", "112 (or your local", "112"),
        ("de", "112 (or your local", "112"),
    ],
)
def test_numbers_a_language_setting_is_a_hint(language: str, begins: str, tel: str) -> None:
    found = numbers(language=language)
    assert found[slots.EMERGENCY_NUMBER].startswith(begins)
    assert found[slots.EMERGENCY_TEL] == tel
    assert "which country" in found[slots.COUNTRY_QUESTION]


@pytest.mark.parametrize(
    ("country", "way"),
    [
        ("gb", "text 999"),
        ("fr", "text 114"),
        ("us", "text 911"),
        ("jp", "show or text this to somebody"),
    ],
)
def test_numbers_somebody_without_a_voice_is_told_the_way(country: str, way: str) -> None:
    assert way in numbers(SafetyState(country=country, by_text=True))[slots.BY_TEXT]


def test_numbers_further_signs_are_named_beside_the_first() -> None:
    flags = ("ces_bladder", "ces_saddle", "violence", "not_improving")
    state = SafetyState(flags=flags, confirmed=("ces_saddle", "not_improving"))
    also = numbers(state, response="utter_emergency_ces_bladder")[slots.ALSO_TELL]
    assert "numbness between your legs" in also
    assert "safe place first" in also
    assert "weeks" not in also
