"""What leaves a pending question for a moment, and what is an answer to it."""

from __future__ import annotations

import pytest

from bot.conversation.turn import MessagePart
from bot.conversation.words.interruptions import (
    interrupts,
    interrupts_first,
    is_aside,
    load_interruption_rules,
)


@pytest.mark.parametrize(
    ("intent", "confidence", "text", "first", "reason"),
    [
        ("explain_pattern", 0.28, "How do you know it’s not a slipped disc", True, "a question"),
        ("ask_education", 0.3, "whats a trigger point", True, "apostrophe left out"),
        ("ask_education", 0.2, "is it the left one then", False, "hardly sure that it asks"),
        ("unsure", 0.8, "do you mean this side", False, "not a question about backs"),
        ("ask_education", 0.5, "a fist fits in", False, "no opening of a question"),
        ("ask_education", 0.5, "is italian food ok", False, "only whole words open a question"),
        ("why_ask", 0.7, "your reasons please", True, "sure of it without any opening"),
    ],
)
def test_interrupts_first_where_a_message_asks(
    intent: str, confidence: float, text: str, first: bool, reason: str
) -> None:
    assert interrupts_first(intent, confidence, text) == first, reason


RULES = load_interruption_rules()
ASKED, BESIDE = RULES.asked_confidence, RULES.beside_confidence


@pytest.mark.parametrize(
    ("text", "intent", "confidence", "start", "aside", "reason"),
    [
        ("is heat good", "inform", 0.0, 9, True, "begins as a question, behind an answer"),
        ("is heat good", "inform", 0.0, 0, False, "the whole message, without a mark"),
        ("is heat good?", "inform", 0.0, 0, True, "the whole message, with its mark"),
        ("your reasons please", "why_ask", BESIDE, 9, True, "no opening, and sure enough"),
        ("your reasons please", "why_ask", BESIDE - 0.01, 9, False, "no opening, not sure"),
        ("reasons, or none?", "why_ask", ASKED, 9, True, "with a mark less is enough"),
        ("reasons, or none?", "why_ask", ASKED - 0.01, 9, False, "and not any"),
        ("it hurts", "inform", 1.0, 9, False, "asks nothing"),
    ],
)
def test_is_aside_where_a_sentence_asks_something_of_its_own(
    text: str, intent: str, confidence: float, start: int, aside: bool, reason: str
) -> None:
    part = MessagePart(text, start, start + len(text), intent, confidence)
    assert is_aside(part) is aside, reason


@pytest.mark.parametrize(
    ("intent", "confidence", "heard", "leaves", "reason"),
    [
        ("help", RULES.confidence, False, True, "just sure enough"),
        ("help", RULES.confidence - 0.01, False, False, "not sure enough"),
        ("help", RULES.in_long_story, True, True, "told facts, and surer"),
        ("help", RULES.in_long_story - 0.01, True, False, "told facts, and not surer"),
        ("stop", RULES.costly_confidence, False, True, "what costs much, and sure"),
        ("stop", RULES.costly_confidence - 0.01, False, False, "what costs much needs more"),
        ("inform", 1.0, False, False, "an answer"),
        (None, 1.0, False, False, "nothing is known of it"),
    ],
)
def test_interrupts_where_it_is_sure_enough(
    intent: str | None, confidence: float, heard: bool, leaves: bool, reason: str
) -> None:
    assert interrupts(intent, confidence, heard) is leaves, reason
