"""Questions of the guide, the plan and the moves are answered by their kind, in other words too."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import CHECK, LOW, said, shown

SIDE: dict[str, Any] = {**LOW, "side": None, slots.ASKED: "side"}
PLACES = {"session": shown("low", True), "minutes": LOW, "check": CHECK, "side": SIDE}


@pytest.mark.parametrize(
    ("text", "place", "words", "reason"),
    [
        ("do I keep my slippers on", "session", "Barefoot or in flat shoes", "footwear"),
        ("could I spread them over the day", "session", "Split them over the day", "in parts"),
        ("does my wife get to see this too?", "side", "Nothing is kept", "who reads it"),
        ("why so many questions?", "side", "everybody gets them", "no pattern asks it"),
        ("I managed only 6 of them, does that count?", "session", "It counts", "fewer than asked"),
        ("what if I fall over doing that", "check", "leave it out", "alone at a check"),
        ("what if I tick one of these", "side", "It depends which", "before a list"),
        ("list pls", "session", "6 exercises today", "two words that ask without a mark"),
        ("all five or is some fine", "session", "Half is far better", "no look of a question"),
        ("eyes on the floor or the ceiling", "session", "forehead on the floor", "no verb"),
    ],
)
def test_question_is_answered_by_its_kind(text: str, place: str, words: str, reason: str) -> None:
    assert words in said(text, PLACES[place]), reason


@pytest.mark.parametrize(
    ("text", "place", "words", "reason"),
    [
        ("can't, a shelf is on the wall", "check", "stop just before", "a statement"),
        ("does swimming help?", "side", "It counts as moving", "a card's"),
        ("is this one safe for my knee?", "session", "both safety lists", "the move up knows it"),
    ],
)
def test_what_others_know_better_is_left_to_them(
    text: str, place: str, words: str, reason: str
) -> None:
    assert words not in said(text, PLACES[place]), reason


@pytest.mark.parametrize(
    ("text", "side", "reason"),
    [("both sides", "both", "an answer"), ("left, more or less", "left", "an answer with more")],
)
def test_an_answer_is_no_question_of_a_kind(text: str, side: str, reason: str) -> None:
    assert plan_turn(situation(text, SIDE)).facts.side == side, reason


def test_question_of_a_kind_leaves_the_question_open() -> None:
    draft = plan_turn(situation("why so many questions?", SIDE, "ask_education", 0.6))
    assert draft.values[slots.ASKED] == "side"


def test_answer_beside_a_question_of_a_kind_is_taken() -> None:
    draft = plan_turn(situation("left. who gets to see this?", SIDE, "ask_education", 0.6))
    assert draft.facts.side == "left"
    assert "Nothing is kept" in " ".join(draft.acknowledged)
