"""A noted illness goes out when it is denied, and that is said; what is asked of is not noted."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.conditions_out import settle_conditions
from bot.conversation.drafting.hearing import hear
from tests.conversation.planning.situations import situation


def _held(*conditions: str, **values: Any) -> dict[str, Any]:
    return {"regions": ["low_back"], "side": "left", "conditions": list(conditions), **values}


def _heard(text: str, values: dict[str, Any], asked: str | None = None) -> Draft:
    draft = Draft.of(situation(text, {**values, slots.ASKED: asked}))
    hear(draft)
    return draft


@pytest.mark.parametrize(
    ("text", "condition", "asked", "reason"),
    [
        ("I got no heart disease", "heart_disease", None, "behind the talk"),
        ("I got no heart disease", "heart_disease", "side", "a question of the story"),
        ("remove diabetes", "diabetes", slots.TOGETHER, "at the plan"),
        ("my balance is NOT poor", "poor_balance", slots.EXERCISE_FEEDBACK, "at a move"),
        ("not dizzy; take it out", "dizziness", slots.SCREEN_NERVES, "at a list"),
        ("the disc was my sister's", "disc", slots.CHECK_ANSWER, "at a check"),
        ("you keep saying glaucoma. I do not have glaucoma.", "glaucoma", None, "named twice"),
        ("I've never in my life been diabetic", "diabetes", "side", "denied in other words"),
    ],
)
def test_conditions_out_are_said(text: str, condition: str, asked: str | None, reason: str) -> None:
    draft = _heard(text, _held(condition), asked)

    assert condition not in draft.facts.conditions, reason
    assert any("Taken out" in one for one in draft.acknowledged), reason


@pytest.mark.parametrize(
    ("text", "condition", "reason"),
    [
        ("no asthma attack this week", "asthma", "the finding alone would deny it"),
        ("not as dizzy as last week", "dizziness", "the finding alone would deny it"),
        ("my balance got better", "poor_balance", "better is not well"),
        ("dont delete diabetes", "diabetes", "to be kept"),
        ("no sweets for me, diabetes you know", "diabetes", "a denial of something before it"),
        ("it wasn't my asthma that stopped me", "asthma", "of the cause, not the illness"),
        ("I forgot my asthma pump", "asthma", "a thing of it"),
    ],
)
def test_conditions_out_are_none_of_these(text: str, condition: str, reason: str) -> None:
    assert condition in _heard(text, _held(condition)).facts.conditions, reason


@pytest.mark.parametrize(
    "text",
    [
        "heart disease gone?",
        "did you delete asthma?",
        "remove asthma",
        "my balance got better",
        "my sister's slipped disc, could I have one too?",
        "the asthma is my wifes",
    ],
)
def test_conditions_out_note_nothing_that_was_not_held(text: str) -> None:
    assert _heard(text, _held()).facts.conditions == ()


def test_conditions_out_answers_from_the_facts() -> None:
    held = _heard("heart disease gone?", _held("heart_disease"))
    out = _heard("heart disease gone?", _held("asthma"))

    assert held.facts.conditions == ()
    assert held.acknowledged[0].startswith("It was still in")
    assert out.facts.conditions == ("asthma",)
    assert out.acknowledged[0].startswith("Not in my notes: heart disease.")


def test_conditions_out_takes_what_the_days_say_of_a_pregnancy() -> None:
    values = _held("pregnancy", lifestyle=["pregnancy", "sitting"], pregnant_weeks=20.0)

    facts = _heard("i never said i was pregnant", values).facts

    assert (facts.conditions, facts.lifestyle) == ((), ("sitting",))
    assert facts.pregnant_weeks is None


def test_conditions_out_leaves_what_is_told_beside_it() -> None:
    alone = _heard("lol what heart disease?? i got no heart disease", _held("heart_disease"))
    beside = _heard("no heart disease, and it hurts when I lift", _held("heart_disease"))

    assert settle_conditions(alone)
    assert not settle_conditions(beside)
    assert "lift" in beside.turn.text


def test_conditions_out_leaves_signs_of_danger_to_the_screen() -> None:
    text = "I don't have diabetes and I can't feel when I pee"

    assert _heard(text, _held("diabetes")).turn.findings.of("flag")


def test_conditions_out_is_of_nobody_else_in_a_talk_about_them() -> None:
    values = _held("disc", **{slots.ABOUT: "your sister"})

    assert _heard("the disc was my sister's", values).facts.conditions == ("disc",)
