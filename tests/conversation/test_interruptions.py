"""What leaves a pending question for a moment, and what is an answer to it."""

from __future__ import annotations

import pytest

from bot.conversation.interruptions import interrupts_first


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
