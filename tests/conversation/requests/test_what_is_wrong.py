"""What is behind the pain: asked at any stage, and answered honestly."""

from __future__ import annotations

import pytest

from bot.knowledge.conversation.about_guide import asked_about_guide

ASKED = "what_is_wrong"


@pytest.mark.parametrize(
    "text",
    [
        "so why does it hurt then?",
        "what do you think is wrong with me?",
        "what's causing it?",
        "what do you reckon it is?",
        "any idea what it is?",
        "so what is actually wrong with my back?",
        "what could it be?",
        "why am I hurting like this",
        "what's your guess",
        "what have I done to my back?",
        "what's going on in there?",
    ],
)
def test_what_is_wrong_is_asked(text: str) -> None:
    assert asked_about_guide(text) == ASKED


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("why does it hurt more in the morning?", "a card has it"),
        ("why does it hurt when I cough?", "a card has it"),
        ("what is a bridge?", "a move"),
        ("what's wrong with sitting?", "of sitting"),
        ("what do you think of yoga?", "of yoga"),
        ("how long will it take to get better?", "the course"),
        ("what is it for?", "of a move"),
        ("what do I do now?", "the next step"),
    ],
)
def test_what_is_wrong_is_something_else(text: str, reason: str) -> None:
    assert asked_about_guide(text) != ASKED, reason
