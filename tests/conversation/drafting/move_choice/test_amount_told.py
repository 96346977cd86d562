"""How much of a move is right is told at a return, and holds."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import DONE, PAIN, WORSE
from bot.conversation.drafting.draft import Draft
from bot.language.replies.answering.answer_rows import rows_told
from tests.conversation.planning.return_visits.test_practised_told import BACK, DUE, _plan

STATE = {**DUE, "open": [WORSE, DONE], "answers": {PAIN: 4}, "before": [DUE]}
ASKED: dict[str, Any] = {**BACK, slots.ASKED: slots.DUE, slots.DUE: STATE}


def _held(draft: Draft) -> tuple[dict[str, int], dict[str, int]]:
    return dict(draft.setting.rounds), dict(draft.setting.reps)


@pytest.mark.parametrize(
    ("text", "move", "rounds", "reps", "reason"),
    [
        ("no. knee rolls: 2 rounds of 10 is too much, 1 round of 6 is right", "M02", 1, 6, "both"),
        ("no. the rolls, 10 is too many, 6 is fine", "M02", None, 6, "a nickname"),
        ("no. the sit to stand: 2 rounds of 4 suited me better", "P18", 2, 4, "what suited"),
        ("no. bird-dog 3 instead of 5", "P05", None, 3, "instead"),
    ],
)
def test_amount_told_is_kept_for_its_move(
    text: str, move: str, rounds: int | None, reps: int, reason: str
) -> None:
    draft = _plan(text, ASKED)
    held_rounds, held_reps = _held(draft)
    assert held_reps == {move: reps}, reason
    assert rounds is None or held_rounds[move] == rounds, reason
    assert any("no more than that" in one for one in draft.acknowledged), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("no. 10 minutes instead of 5", "a length"),
        ("no. 4 days instead of 5", "days"),
        ("no. boxes 5 instead of 3", "a score that has risen"),
        ("no. did 2 rounds of 4", "a report"),
    ],
)
def test_amount_told_is_not_heard_in_other_numbers(text: str, reason: str) -> None:
    assert _held(_plan(text, ASKED)) == ({}, {}), reason


def test_amount_told_names_no_row_of_a_list() -> None:
    assert rows_told("2 rounds of 7 is too much, 2 rounds of 4 is right").numbers == ()
    assert rows_told("2 and 4").numbers == (2, 4)
