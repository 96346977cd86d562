"""A short call for help is one; a question whether a thing helps is none."""

from __future__ import annotations

import pytest

from bot.knowledge.safety.calls_for_help import load_calls_for_help


@pytest.mark.parametrize(
    ("text", "calls", "reason"),
    [
        ("help me", True, "barely"),
        ("someone please help me", True, "somebody is called"),
        ("will anybody help me", True, "whoever it is"),
        ("my chest, help me", True, "behind a sign"),
        ("Would a standing desk help me?", False, "a thing"),
        ("could new shoes help me", False, "another"),
        ("do hot baths help me with this?", False, "a remedy"),
        ("would a belt help me? help me now!", True, "a call behind it"),
        ("can you help me?", False, "a plain question"),
    ],
)
def test_calls_for_help_are_no_questions_of_things(text: str, calls: bool, reason: str) -> None:
    assert load_calls_for_help()["now"].said_in(text) is calls, reason
