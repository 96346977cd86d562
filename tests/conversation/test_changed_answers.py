"""An answer that is opened again takes with it what was worked out from it, and nothing else."""

from __future__ import annotations

import pytest

from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.changed_answers import change_answer
from tests.conversation.planning.situations import situation

TOLD = {
    "consent": "no_saving",
    "story": "told",
    "regions": ["low_back"],
    "side": "left",
    "stage": "acute",
    "duration_days": 5.0,
}


@pytest.mark.parametrize(
    ("text", "gone"),
    [("change since when", {"duration_days", "stage"}), ("change the side", {"side"})],
)
def test_changed_answers_open_what_hangs_together(text: str, gone: set[str]) -> None:
    draft = Draft.of(situation(text, TOLD, intent="change_answer"))
    change_answer(draft)
    assert {name for name in TOLD if draft.values.get(name) is None} == gone
