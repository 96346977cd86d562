"""What no card knows: a question is quoted with who can say, a statement never is."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.requests.ask_backs import answer_question
from tests.conversation.planning.situations import situation

TOLD: dict[str, Any] = {"consent": "no_saving", "story": "told", "regions": ["neck"]}


@pytest.mark.parametrize(
    ("text", "quoted", "reason"),
    [
        ("is it the zibbet?", True, "a question by its first word and its mark"),
        ("zibbet any use", True, "a question by its end alone"),
        ("what about the zibbet", True, "no mark"),
        ("when I look up for clean the zibbet is bad", False, "a statement that begins with when"),
        ("she is 82", False, "a remark that was taken for a question"),
        ("Atlantis", False, "a name"),
    ],
)
def test_ask_backs_quotes_only_questions(text: str, quoted: bool, reason: str) -> None:
    told = situation(text, {**TOLD, slots.ASKED: "side"}, intent="ask_education")
    draft = Draft.of(told)
    assert answer_question(draft) is Follow.BACK, reason
    assert any("no tested answer" in said for said in draft.acknowledged) is quoted, reason
