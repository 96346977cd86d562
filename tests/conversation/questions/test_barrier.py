"""What got in the way, from a person's words."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.questions.barrier import BarrierQuestion, read_barrier
from bot.knowledge.staying.barriers import load_barriers
from bot.knowledge.staying.talk_words import talk_words
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "barrier"),
    [
        ("too busy at work", "time"),
        ("I just forgot", "forgot"),
        ("it hurt too much", "hurt"),
        ("no motivation", "mood"),
        ("my dog ate the mat", "other"),
        ("I missed a week because of a cold", "away"),
    ],
)
def test_barrier_is_read(text: str, barrier: str) -> None:
    assert read_barrier(text) == barrier


def test_barrier_each_has_an_answer() -> None:
    assert all(talk_words(f"barrier_{name}") for name in (*load_barriers(), "other"))


@pytest.mark.parametrize(
    ("text", "before", "minutes", "reason"),
    [
        ("no time", 8, 3, "the shortest"),
        ("I only have 5 minutes in the morning", 8, 5, "as many as were told"),
        ("8 minutes", 3, 8, "there is room again"),
        ("it hurts when I bend, 6 out of 10", 8, 8, "a number of the pain"),
        ("swap the first one", 8, 8, "a number of a move"),
        ("I was ill", 8, 8, "no matter of minutes"),
    ],
)
def test_barrier_plans_for_the_minutes_that_are_told(
    text: str, before: int, minutes: int, reason: str
) -> None:
    values = {**OPEN[slots.BARRIER], slots.ASKED: slots.BARRIER, slots.MINUTES: before}
    draft = Draft.of(situation(text, values))
    BarrierQuestion().take(draft)
    assert draft.values[slots.MINUTES] == minutes, reason
