"""Whoever went on without saving may agree later: the question is put again, and all is kept."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.consent_given import AGREED, NO_SAVING
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import shown


def said(text: str, **values: Any) -> Draft:
    return plan_turn(situation(text, {**shown("low", True), **values}, "inform", 0.5))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("can you keep my answers now please", "asked for"),
        ("please remember me for tomorrow", "the person"),
        ("I agree, keep my answers", "agreed at once"),
        ("I've changed my mind, you can save my answers", "a change of mind"),
    ],
)
def test_keeping_after_all_puts_the_question_again(text: str, reason: str) -> None:
    draft = said(text, **{slots.CONSENT: NO_SAVING})
    assert draft.asked == slots.CONSENT, reason
    assert not draft.kept, "nothing before the answer"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("don't keep my answers", "denied"),
        ("why do you not save my answers?", "a question"),
        ("I can't remember my answers", "of memory"),
    ],
)
def test_keeping_after_all_is_not_heard_in_other_words(text: str, reason: str) -> None:
    assert said(text, **{slots.CONSENT: NO_SAVING}).asked != slots.CONSENT, reason


def test_keeping_after_all_keeps_what_was_made_before() -> None:
    draft = said("I agree", **{slots.CONSENT: None, slots.ASKED: slots.CONSENT})
    kept = [what for what, _ in draft.kept]
    assert {"consent", "facts", "routine"} <= {*kept}
    assert draft.values[slots.CONSENT] == AGREED


def test_keeping_after_all_says_so_where_answers_are_kept() -> None:
    draft = said("keep my answers please", **{slots.CONSENT: AGREED})
    assert draft.asked != slots.CONSENT
    assert any("kept already" in one for one in draft.acknowledged)
