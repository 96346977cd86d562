"""A farewell says what is kept of this person: all, the answers alone, or nothing."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "intent", "consent", "said"),
    [
        ("bye then", "goodbye", "agreed", "utter_goodbye_kept"),
        ("bye then", "goodbye", "no_history", "utter_goodbye_answers_kept"),
        ("bye then", "goodbye", "no_saving", "utter_goodbye"),
        ("stop", "stop", "agreed", "utter_stopped_kept"),
        ("stop", "stop", "no_history", "utter_stopped_answers_kept"),
        ("stop", "stop", "no_saving", "action_end_unsaved"),
    ],
)
def test_leaving_kept_says_what_is_kept(text: str, intent: str, consent: str, said: str) -> None:
    values = {
        **fact_values(Facts(regions=("low_back",), side="left", duration_days=30)),
        slots.STORY: "told",
        slots.CONSENT: consent,
        slots.READBACK: "confirmed",
        slots.ASKED: "nrs",
    }
    draft = plan_turn(situation(text, values, intent))
    assert said in [step.action for step in draft.steps]


@pytest.mark.parametrize(
    ("consent", "kept"), [("no_history", "Your answers are"), ("no_saving", "No history")]
)
def test_leaving_kept_without_history_says_whether_answers_are_kept(
    consent: str, kept: str
) -> None:
    values = {
        **fact_values(Facts(regions=("low_back",), side="left", duration_days=30)),
        slots.STORY: "told",
        slots.CONSENT: consent,
        slots.READBACK: "confirmed",
        slots.ASKED: "nrs",
    }
    draft = plan_turn(situation("delete my history", values, "history_stop"))
    assert any(kept in words for words in draft.acknowledged)
