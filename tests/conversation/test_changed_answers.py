"""An answer that is opened again takes with it what was worked out from it, and nothing else."""

from __future__ import annotations

import pytest

from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.changed_answers import change_answer, change_named
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


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("change the side to left", 'That is what I have, "left side"', "as it was"),
        ("change the side to right", "Changed: right side.", "another"),
    ],
)
def test_changed_answers_list_nothing_that_has_not_changed(
    text: str, said: str, reason: str
) -> None:
    draft = Draft.of(situation(text, TOLD, intent="change_answer"))
    change_named(draft)
    assert " ".join(draft.acknowledged).startswith(said), reason
    assert "low back" not in " ".join(draft.acknowledged), reason
