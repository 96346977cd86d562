"""Words that fit another question of the intake than the open one answer that one."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

BEGUN = {
    slots.CONSENT: "agreed",
    slots.STORY: "told",
    slots.READBACK: "confirmed",
    "regions": ["low_back"],
    "duration_days": 30,
}


def said(text: str, asked: str, **known: object) -> tuple[Facts, str | None]:
    values = {**BEGUN, **known, slots.ASKED: asked}
    draft = plan_turn(situation(text, values, "inform", 0.5))
    return draft.facts, draft.asked


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("prob a 5, 7 after a day on the wacker plate", "with its worst"),
        ("a 5 i reckon", "with words around it"),
    ],
)
def test_answer_to_another_rates_the_pain(text: str, reason: str) -> None:
    facts, asked = said(text, "side")
    assert facts.nrs == 5, reason
    assert asked == "side", "it is still open"


def test_answer_to_another_says_late_what_makes_it_worse() -> None:
    known = {"side": "left", "nrs": 5, "sit_hours": 4, slots.BEFORE: ["nrs", "aggravated_by"]}
    facts, _ = said("reaching up and lifting", "radiation", **known)
    assert facts.worse_with == ("reaching_up", "lifting")


@pytest.mark.parametrize(
    ("text", "asked", "reason"),
    [
        ("is lifting bad?", "nrs", "a question"),
        ("a nap, then the telly", "nrs", "of the days, where nothing asked what makes it worse"),
        ("about three", "sit_hours", "it answers what is asked"),
    ],
)
def test_answer_to_another_leaves_other_words(text: str, asked: str, reason: str) -> None:
    facts, _ = said(text, asked)
    assert (facts.nrs, facts.worse_with) == (None, ()), reason


def test_no_to_a_number_is_no_answer_to_the_next_question() -> None:
    known = {"nrs": 5, "side": "left"}
    facts, asked = said(
        "no its 5 today. 7 is only after the wacker plate", "aggravated_by", **known
    )
    assert facts.aggravated_by == ()
    assert asked == "aggravated_by"
