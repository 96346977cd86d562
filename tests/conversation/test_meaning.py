"""Asking what a question means, and questions of another kind that only sound like it."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.questions import QUESTIONS
from bot.conversation.requests.about_the_guide.meaning import asks_meaning
from bot.conversation.safety.safety_list.screen import named_items
from bot.conversation.safety.safety_list.screen_rows import screen_items
from bot.conversation.turn import UserTurn
from bot.knowledge.conversation.meanings import load_meanings
from bot.knowledge.conversation.readback_words import load_readback
from bot.language.facts import Facts
from bot.language.findings import Findings

WITH_WORDS_OF_THEIR_OWN = (slots.CHECK_ANSWER,)


@pytest.mark.parametrize(
    "said",
    [
        "what does row 2 mean?",
        "what does number 4 mean",
        "whats row 7 mean",
        "what do you mean by that?",
        "what do you mean",
        "what does that mean?",
        "i dont understand the question",
        "sorry I don't get it",
        "explain number 3",
        "can you explain that?",
        "can you put it differently",
        "in plain english please",
        "what does immunity mean",
        "what counts as a serious accident?",
        "hm what's that?",
        "no idea what that means",
        "what are you asking",
        "which one is that",
        "what is meant by travel",
        "what does 'saddle' mean",
    ],
)
def test_meaning_is_asked(said: str) -> None:
    assert asks_meaning(said)


@pytest.mark.parametrize(
    "said",
    [
        "2",
        "none",
        "no, none of these",
        "what should I do?",
        "is it cancer?",
        "why do you ask?",
        "I mean the left side",
        "yes that is what I mean",
        "meaning to see my doctor",
        "that's what the doctor said it means",
        "my low back hurts and nobody can explain it to me, they just shrug and send me home again",
    ],
)
def test_meaning_is_not_asked(said: str) -> None:
    assert not asks_meaning(said)


@pytest.mark.parametrize(
    ("said", "part", "row"),
    [
        ("what does row 2 mean?", "nerves", "saddle"),
        ("explain number 3", "nerves", "both_legs"),
        ("explain row two", "nerves", "saddle"),
        ("what does immunity mean", "general", "infection"),
        ("what counts as a serious accident?", "nerves", "accident"),
        ("what do you mean by clumsy", "nerves", "weak_limb"),
    ],
)
def test_meaning_names_a_row(said: str, part: str, row: str) -> None:
    turn = UserTurn(Findings(), text=said, number=1)
    named = named_items(turn, screen_items(part, Facts(regions=("low_back",))))
    assert [item.id for item in named] == [row]


def test_meaning_every_question_has_other_words() -> None:
    texts = {name for name, fact in load_readback().items() if fact.means}
    texts |= set(load_meanings()["says"].texts)
    assert set(QUESTIONS) - set(WITH_WORDS_OF_THEIR_OWN) == texts
