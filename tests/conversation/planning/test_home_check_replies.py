"""Replies to a home check are about the check: numbers, places, and questions about it."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.pain_facts import fact_values
from bot.conversation.planning.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.knowledge.checks.home_checks import load_home_checks
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation


def at_check(question: str, text: str, *others: str, intent: str = "inform") -> Draft:
    check, _, key = question.partition(".")
    keys = [one.key for one in load_home_checks()[check].questions]
    chosen = [
        {"id": one, "reason": "", "questions": [q.key for q in load_home_checks()[one].questions]}
        for one in (check, *(others or ("ST03",)))
    ]
    values = {
        **fact_values(Facts(regions=("low_back",), duration_days=30, nrs=4, age=60)),
        slots.STORY: "told",
        slots.CONSENT: "agreed",
        slots.READBACK: "confirmed",
        slots.SCREEN_NERVES: "answered",
        slots.SCREEN_GENERAL: "answered",
        slots.ASKED: slots.CHECK_ANSWER,
        slots.CHECKS: chosen,
        slots.CHECK_RESULTS: {"asked": {check: keys[: keys.index(key)]}, "evidence": {}},
    }
    return plan_turn(situation(text, values, intent))


def evidence(draft: Draft) -> set[str]:
    return set((draft.values.get(slots.CHECK_RESULTS) or {}).get("evidence") or ())


@pytest.mark.parametrize(
    ("question", "text", "shows"),
    [
        ("ST18.count", "Fourteen, it went well.", "leg_ok"),
        ("ST18.count", "I got up thirteen times.", "leg_ok"),
        ("ST01.waist", "Well, my flat hand is only just squeezed in.", "waist_ok"),
        ("ST01.waist", "it's quite a squeeze, but the palm of my hand goes in", "waist_ok"),
    ],
)
def test_home_check_replies_are_no_age_and_no_sign(question: str, text: str, shows: str) -> None:
    draft = at_check(question, text)
    assert shows in evidence(draft)
    assert (draft.safety.asking, draft.safety.shown) == (None, ())


def test_home_check_replies_hear_a_sign_that_is_told() -> None:
    draft = at_check("ST01.waist", "a flat hand, and my chest feels crushed, down into the arm")
    assert draft.alarmed


@pytest.mark.parametrize("text", ["what am I supposed to do?", "How do I do it?"])
def test_home_check_replies_that_ask_for_the_steps_get_them(text: str) -> None:
    draft = at_check("ST01.waist", text)
    assert load_home_checks()["ST01"].steps[0] in " ".join(draft.acknowledged)


@pytest.mark.parametrize("text", ["is it a bad sign?", "Is that bad?", "is this normal?"])
def test_home_check_replies_that_ask_if_it_is_bad_are_answered_from_the_check(text: str) -> None:
    draft = at_check("ST01.head", text, intent="ask_education")
    assert "A check finds nothing good or bad" in draft.acknowledged[0]


def test_home_check_replies_count_once() -> None:
    draft = at_check("ST01.head", "No, about two fingers short, I think.")
    assert evidence(draft) == {"wall_head_small"}


def test_home_check_replies_say_what_is_not_there() -> None:
    draft = at_check("ST01.head", "can't, a shelf is on the wall", "ST12", intent="cannot_do_check")
    assert "ST12" not in [one["id"] for one in draft.values[slots.CHECKS]]
