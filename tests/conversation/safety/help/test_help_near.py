"""Where help is after a reply to an emergency, also where it is told beside a question."""

from __future__ import annotations

import pytest

from bot.conversation.safety.help.help_near import help_after, only_asks
from bot.conversation.turn import Turn
from bot.language.findings import Findings


@pytest.mark.parametrize(
    ("text", "kind", "before", "after", "reason"),
    [
        ("x", "called", None, "coming", "the call was made"),
        ("x", "refuses", "coming", None, "the way there is off"),
        ("The crew is coming. May I drink?", "what_now", None, "coming", "told beside a question"),
        ("999 say 15 minutes. May I drink?", "what_now", None, "coming", "how long"),
        ("Is the crew coming? May I drink?", "what_now", None, None, "only asked"),
        ("can my neighbour drive me", "drive", None, None, "asked without a mark"),
        ("My back is sore. May I drink?", "what_now", "coming", "coming", "it stays as it was"),
        ("They are coming, I won't call again. And tea?", None, None, None, "two ways: neither"),
    ],
)
def test_help_is_where_it_is_told_to_be(
    text: str, kind: str | None, before: str | None, after: str | None, reason: str
) -> None:
    assert help_after(before, kind, Turn(Findings(), text=text)) == after, reason


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Which ward will they take me to?", True),
        ("can my daughter drive me", True),
        ("They are at the door. What do I say?", False),
    ],
)
def test_help_is_not_told_by_a_mere_question(text: str, asks: bool) -> None:
    assert only_asks(Turn(Findings(), text=text)) is asks
