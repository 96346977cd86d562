"""Days practised alone that are told as somebody comes back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY

VISIT = {"done": 0, "last": 'low back, routine "trunk", not done yet.'}
BACK = {**COMES, slots.ASKED: None, slots.RETURNING: VISIT, slots.DUE: None}
DUE = {"day": 14, "open": ["pain", "done"], "days": 7, "answers": {}}


def _plan(text: str, values: dict[str, Any] = BACK) -> Draft:
    return plan_turn(replace(situation(text, values), now=NOW + 16 * DAY))


def _kept(draft: Draft) -> list[tuple[int, bool]]:
    return [(one["days"], one["today"]) for what, one in draft.kept if what == "practised"]


@pytest.mark.parametrize(
    ("text", "kept", "reason"),
    [
        ("morning, did my exercises last night and a walk", [(1, False)], "the evening before"),
        ("hi, done them this morning already", [(0, True)], "today"),
        ("hello, did it yesterday evening", [(1, False)], "yesterday"),
        ("I didn't do my exercises last night", [], "denied"),
        ("did a long walk yesterday", [], "no session"),
        ("hello", [], "nothing is told"),
    ],
)
def test_practised_told_is_kept(text: str, kept: list[tuple[int, bool]], reason: str) -> None:
    draft = _plan(text)
    assert _kept(draft) == kept, reason
    if kept:
        assert "not done yet" not in draft.values[slots.RETURNING]["last"], reason
        assert draft.values[slots.RETURNING]["done"] == 1, reason
        assert draft.asked == slots.CHECK_IN, reason


def test_practised_told_leaves_the_days_before_to_a_check_in_that_is_due() -> None:
    due = {**BACK, slots.DUE: DUE}
    assert _kept(_plan("did my exercises last night", due)) == []
    assert _kept(_plan("done them this morning", due)) == [(0, True)]
