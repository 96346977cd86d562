"""What got in the way, from a person's words."""

from __future__ import annotations

import pytest

from bot.conversation.questions.barrier import read_barrier
from bot.knowledge.staying.barriers import load_barriers
from bot.knowledge.staying.talk_words import talk_words


@pytest.mark.parametrize(
    ("text", "barrier"),
    [
        ("too busy at work", "time"),
        ("I just forgot", "forgot"),
        ("it hurt too much", "hurt"),
        ("no motivation", "mood"),
        ("my dog ate the mat", "other"),
    ],
)
def test_barrier_is_read(text: str, barrier: str) -> None:
    assert read_barrier(text) == barrier


def test_barrier_each_has_an_answer() -> None:
    assert all(talk_words(f"barrier_{name}") for name in (*load_barriers(), "other"))
