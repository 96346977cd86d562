"""Whose numbers a person is given: said, the operator's, the language setting, nobody's."""

from __future__ import annotations

from typing import Any

import pytest
from bot.rasa.country_slots import number_slots
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.conversation import slots
from bot.conversation.safety_state import SafetyState


def numbers(
    state: SafetyState | None = None,
    language: str | None = None,
    response: str | None = None,
) -> dict[str, Any]:
    tracker = DialogueStateTracker("somebody", [])
    tracker.update(UserUttered("hi", metadata={"language": language} if language else None))
    return {
        slot.key: slot.value for slot in number_slots(tracker, state or SafetyState(), response)
    }


@pytest.fixture(autouse=True)
def no_operator(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLUMBLINE_COUNTRY", raising=False)


def test_country_slots_unknown_asks_for_the_country() -> None:
    found = numbers()
    assert found[slots.EMERGENCY_NUMBER] == "112 (or your local emergency number)"
    assert "which country" in found[slots.COUNTRY_QUESTION]


def test_country_slots_said_wins_over_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUMBLINE_COUNTRY", "ie")
    found = numbers(SafetyState(country="au"), language="en-GB")
    assert found[slots.EMERGENCY_NUMBER] == "000"
    assert found.get(slots.COUNTRY_QUESTION, "") == ""


def test_country_slots_the_operator_wins_over_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUMBLINE_COUNTRY", "ie")
    assert numbers(language="en-US")[slots.EMERGENCY_NUMBER] == "112 or 999"


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
def test_country_slots_a_language_setting_is_a_hint(language: str, begins: str, tel: str) -> None:
    found = numbers(language=language)
    assert found[slots.EMERGENCY_NUMBER].startswith(begins)
    assert found[slots.EMERGENCY_TEL] == tel
    assert "which country" in found[slots.COUNTRY_QUESTION]


@pytest.mark.parametrize(
    ("country", "way"),
    [("gb", "text 999"), ("fr", "text 114"), ("us", "text 911"), ("jp", "show this to someone")],
)
def test_country_slots_somebody_without_a_voice_is_told_the_way(country: str, way: str) -> None:
    assert way in numbers(SafetyState(country=country, by_text=True))[slots.BY_TEXT]


def test_country_slots_further_signs_are_named_beside_the_first() -> None:
    state = SafetyState(flags=("ces_bladder", "ces_saddle", "violence", "not_improving"))
    also = numbers(state, response="utter_emergency_ces_bladder")[slots.ALSO_TELL]
    assert "numbness between your legs" in also
    assert "safe place first" in also
    assert "weeks" not in also
