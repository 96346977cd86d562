"""A report that takes a "no" back: the move was fine after all."""

from __future__ import annotations

import pytest

from bot.conversation.questions.report_in_words import is_fine_after_all
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    "text",
    [
        "no. book is fine. next",
        "no. this one is fine. next",
        "no, it was ok. done",
        "no. that one is good, next please",
        "no, the move is fine, finished",
        "no. this is no problem. next one",
        "no no. this exercise is okay. next",
        "no, that's fine. both sides done",
        "no. it is all right. next move",
        "no. this one feels good. done",
    ],
)
def test_session_moves_fine_after_all_is_done(text: str) -> None:
    assert is_fine_after_all(situation(text, {}, "deny").turn)


@pytest.mark.parametrize(
    "text",
    [
        "no. shoulder is fine. next",
        "no. it is fine but it hurts. next",
        "no",
        "no. is it fine? next",
        "no, next",
        "yes it went in my arm, next",
    ],
)
def test_session_moves_fine_after_all_needs_the_move(text: str) -> None:
    assert not is_fine_after_all(situation(text, {}, "deny").turn)
